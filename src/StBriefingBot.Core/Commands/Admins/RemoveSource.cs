using System.Diagnostics;
using StBriefingBot.Core.Administration;
using StBriefingBot.Core.Administration.Stores;
using StBriefingBot.Core.Knowledge;

namespace StBriefingBot.Core.Commands.Admins;

/// <summary>Removes an added page or an imported text; asks first.</summary>
public sealed class RemoveSource(RemoveImported remove, IImportedTexts imported, SecondAdmin second, IAuditTrail audit) : ICommand
{
    private const string Source = "source";
    private const string Confirm = "confirm";
    private const string Removal = "source remove";

    public CommandDeclaration Declaration { get; } = new(
        "source-remove",
        new Bilingual("source-remove", "出典を削除"),
        new Bilingual("Remove an added page or an imported text", "追加したページや取り込んだ本文を削除します"),
        new Bilingual(
            "Removes what was added or imported for a source, with its copies; asks first. The library's own digests stay. Example: /source-remove ferry-note",
            "追加・取り込みした本文とその写しを、確認のうえ削除します。ライブラリー本来の要約は残ります。例：／出典を削除 ferry-note"),
        [
            new CommandOption(Source, new Bilingual(Source, "出典"), new Bilingual("The source's id", "出典のID"), Required: true, MaxLength: 200) { Suggestions = SuggestionSource.Sources },
            new CommandOption(Confirm, new Bilingual(Confirm, "確認"), new Bilingual("Yes, remove it", "削除してよい"), OptionKind.Flag),
        ],
        For: Role.Admin)
    {
        Bare = BareForm.WithOneWord,
    };

    public async Task<Reply> ExecuteAsync(CommandCall request, CancellationToken cancellationToken)
    {
        var (language, id) = (request.Language, request.Options.Text(Source)!);
        var texts = (await imported.ListAsync(cancellationToken)).Where(text => text.SourceId.Equals(id, StringComparison.OrdinalIgnoreCase)).ToList();
        if (texts.Count > 0 && !request.Options.Flag(Confirm))
        {
            return new Reply.CardShown(
                AdminWording.In(language, $"Remove {texts[0].SourceId}?", $"{texts[0].SourceId} を削除しますか"),
                [CardSection.Of(null, texts.Select(text => $"{text.OriginalName}, {text.ImportedAt:yyyy-MM-dd}").Append(AdminWording.In(language, "Its copies go with it. Answers change with the next reindex.", "写しも削除されます。回答には次の「索引を更新」で反映されます。")))],
                [new CardAction(
                    AdminWording.In(language, "Remove", "削除"), "source-remove", [(Source, texts[0].SourceId), (Confirm, "yes")],
                    AdminWording.In(language, $"/source-remove {texts[0].SourceId} confirm:yes", $"/出典を削除 {texts[0].SourceId} 確認:はい"))],
                language);
        }

        var consent = texts.Count == 0 ? new Consent.Given(null) : await second.AskAsync(Removal, texts[0].SourceId, request.Speaker.Id, cancellationToken);
        if (consent is Consent.Waiting waiting)
        {
            await audit.AppendAsync(request.Speaker.Id, "source remove asked", texts[0].SourceId, "", CancellationToken.None);
            return new Reply.Done(
                AdminWording.In(
                    language,
                    $"{texts[0].SourceId} is removed when another admin agrees, by {waiting.Until:yyyy-MM-dd}: /source-remove {texts[0].SourceId} confirm:yes",
                    $"{waiting.Until:yyyy年M月d日}までに別の管理者が同意すると、{texts[0].SourceId} を削除します：／出典を削除 {texts[0].SourceId} 確認:はい"),
                language);
        }

        switch (await remove.ExecuteAsync(id, cancellationToken))
        {
            case RemoveOutcome.Removed removed:
                await audit.AppendAsync(request.Speaker.Id, Removal, removed.Texts[0].SourceId, string.Join(", ", removed.Texts.Select(text => text.OriginalName)) + (consent is Consent.Given { AskedBy: { } asker } ? $"; asked by {asker}" : ""), CancellationToken.None);
                return new Reply.Done(
                    AdminWording.In(language, $"Removed {removed.Texts[0].SourceId}. ", $"{removed.Texts[0].SourceId} を削除しました。") + AdminWording.TakeUp(language), language);
            case RemoveOutcome.NothingToRemove nothing:
                return new Reply.Declined(DeclineReason.NotFound, nothing.Sentence.In(language), language);
            default:
                throw new UnreachableException();
        }
    }
}
