using System.Diagnostics;
using StBriefingBot.Core.Administration.Stores;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Knowledge.Fetching;

namespace StBriefingBot.Core.Commands.Admins;

/// <summary>Fetches texts again from their addresses: all of them, or one source.</summary>
public sealed class RefreshSources(FetchSources fetch, IAuditTrail audit) : ICommand
{
    private const string Source = "source";
    private const int MostFailures = 20;

    public CommandDeclaration Declaration { get; } = new(
        "source-refresh",
        new Bilingual("source-refresh", "出典を再取得"),
        new Bilingual("Fetch texts again from their addresses", "出典の本文をアドレスから取得し直します"),
        new Bilingual(
            "Fetches the texts of all sources that have an address, or of one; what has not changed is skipped. Example: /source-refresh ferry-note",
            "アドレスのある出典（または指定した出典）の本文を取得し直します。変更のないものは飛ばします。例：／出典を再取得 ferry-note"),
        [new CommandOption(Source, new Bilingual(Source, "出典"), new Bilingual("The source's id; otherwise all", "出典のID（指定しなければすべて）"), MaxLength: 200) { Suggestions = SuggestionSource.Sources }],
        For: Role.Admin)
    {
        Bare = BareForm.WithOneWord,
    };

    public async Task<Reply> ExecuteAsync(CommandCall request, CancellationToken cancellationToken)
    {
        var language = request.Language;
        var (kept, unchanged, failures) = (new List<string>(), 0, new List<CardLine>());
        await foreach (var fetched in fetch.ExecuteAsync(request.Options.Text(Source), cancellationToken))
        {
            request.Progress?.Report(fetched.SourceId);
            switch (fetched.Result)
            {
                case SourceFetchResult.Kept result:
                    kept.Add(AdminWording.In(language, $"{fetched.SourceId}: {result.Passages} passages", $"{fetched.SourceId}：{result.Passages}箇所"));
                    await audit.AppendAsync(request.Speaker.Id, "source refresh", fetched.SourceId, result.Text.Sha256, CancellationToken.None);
                    break;
                case SourceFetchResult.Unchanged:
                    unchanged++;
                    break;
                case SourceFetchResult.Failed failed:
                    failures.Add(new CardLine($"{fetched.SourceId}: {failed.Sentence.In(language)}", CardLineKind.Caution));
                    break;
                default:
                    throw new UnreachableException();
            }
        }

        var summary = AdminWording.In(language, $"{kept.Count} fetched, {unchanged} unchanged, {failures.Count} failed.", $"取得{kept.Count}件、変更なし{unchanged}件、失敗{failures.Count}件");
        return new Reply.CardShown(
            AdminWording.In(language, "Sources fetched again", "出典の再取得"),
            [
                CardSection.Of(null, kept.Count > 0 ? [summary, AdminWording.TakeUp(language)] : [summary]),
                CardSection.Of(AdminWording.In(language, "Fetched", "取得したもの"), kept),
                new CardSection(AdminWording.In(language, "Failed", "失敗したもの"), [.. failures.Take(MostFailures)]),
            ],
            [],
            language);
    }
}
