using StBriefingBot.Core.Knowledge;

namespace StBriefingBot.CommandLine;

/// <summary>The sources as other programs read them, in the catalogue's order.</summary>
internal sealed record SourcesOutput(IReadOnlyList<SourceOutput> Sources);

/// <param name="Kind"><c>article</c>, <c>cited</c>, <c>background</c>, <c>later</c> or <c>document</c>.</param>
/// <param name="Notes">The article's notes that cite it.</param>
internal sealed record SourceOutput(
    string Id,
    string Kind,
    IReadOnlyList<int> Notes,
    string? Issuer,
    IReadOnlyList<string> Authors,
    string Title,
    string? TitleJapanese,
    string? Publisher,
    string? Date,
    string? Url,
    string Language,
    string? Rights,
    string? Access,
    IReadOnlyList<string> References)
{
    public static SourceOutput Of(CatalogueEntry entry) => new(
        entry.Id,
        entry.Kind.ToString().ToLowerInvariant(),
        entry.Notes,
        entry.Issuer,
        entry.Authors,
        entry.Title,
        entry.TitleJapanese,
        entry.Publisher,
        entry.Date?.ToString(),
        entry.Url,
        entry.LanguageTag,
        entry.Rights,
        entry.Access,
        entry.References);
}

/// <summary>What came of a change, for a program and for a person.</summary>
internal sealed record SourceChangeOutput(string SourceId, string Sentence);

internal sealed record SourcesCheckOutput(bool Usable, int Sources, int Texts, int Statements, int QuizItems, IReadOnlyList<LibraryFindingOutput> Findings)
{
    /// <summary>Every address and how it does; null where they were not looked at.</summary>
    public IReadOnlyList<LinkOutput>? Links { get; init; }

    public static SourcesCheckOutput Of(CheckReport report, int quizItems) => new(
        !report.HasErrors,
        report.Sources,
        report.Texts,
        report.Statements,
        quizItems,
        [.. report.Findings.Select(finding => new LibraryFindingOutput(finding.File, finding.Line, finding.Severity.ToString().ToLowerInvariant(), finding.Sentence))]);
}

/// <param name="Severity"><c>error</c> or <c>warning</c>.</param>
internal sealed record LibraryFindingOutput(string File, int? Line, string Severity, string Sentence);
