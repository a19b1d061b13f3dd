using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Knowledge.Quarantine;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Commands.Members;

/// <summary>Shows one source: who issued it, when, where it is found, what of it was read, what its passages are about.</summary>
public sealed class ShowSource(Catalogue catalogue, IPassageIndex index, ISetAsideRecords? receipts = null) : ICommand
{
    private const string Source = "source";
    private const int MostSetAside = 8;

    public CommandDeclaration Declaration { get; } = new(
        "source",
        new Bilingual("source", "出典"),
        new Bilingual("Show one source: issuer, date, address, contents", "出典の発行者、日付、リンク、内容を表示します"),
        new Bilingual(
            "Shows who issued a source, when, where it is found, what of it was read, and what its passages are about. Example: /source us-japan-sta-1988",
            "出典の発行者、日付、リンク、参照した範囲、扱う内容を表示します。例：／出典 us-japan-sta-1988"),
        [new CommandOption(Source, new Bilingual(Source, "出典"), new Bilingual("The source's id", "出典のID"), Required: true, MaxLength: 200) { Suggestions = SuggestionSource.Sources }])
    {
        Bare = BareForm.WithOneWord,
    };

    public async Task<Reply> ExecuteAsync(CommandCall request, CancellationToken cancellationToken)
    {
        var typed = request.Options.Text(Source)!;
        if (catalogue.Find(typed) is not { } entry)
        {
            return Sources.Unknown(typed, catalogue, request.Language);
        }

        var passages = await index.OfSourceAsync(entry.Id, cancellationToken);
        var inLanguage = passages.Where(passage => passage.Language == request.Language).ToList();
        var headings = (inLanguage.Count > 0 ? inLanguage : passages).SelectMany(passage => passage.HeadingPath.TakeLast(1)).Distinct().ToList();
        return new Reply.SourceShown(entry, headings, passages.Any(passage => !passage.IsRestated), request.Language) { SetAside = await SetAsideAsync(entry.Id, request.Language, cancellationToken) };
    }

    private async Task<IReadOnlyList<string>> SetAsideAsync(string sourceId, LanguageCode language, CancellationToken cancellationToken)
    {
        if (receipts is null || await index.CurrentAsync(cancellationToken) is not { } live)
        {
            return [];
        }

        var parts = (await receipts.OfAsync(live.Number, cancellationToken)).Where(part => part.SourceId == sourceId).ToList();
        var lines = parts.Take(MostSetAside).Select(part => QuarantineWording.Line(part, language)).ToList();
        return parts.Count > lines.Count ? [.. lines, language == LanguageCode.Japanese ? $"…ほか{parts.Count - lines.Count}件" : $"… and {parts.Count - lines.Count} more"] : lines;
    }
}
