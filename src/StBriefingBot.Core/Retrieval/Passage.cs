using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Retrieval;

/// <summary>What a passage was cut from.</summary>
public enum PassageKind
{
    /// <summary>Our own restatement of a source's facts.</summary>
    Digest,

    /// <summary>The source's own text, imported by an admin.</summary>
    FullText,
}

/// <summary>How far a statement reflects its basis.</summary>
public enum Confidence
{
    High,
    Medium,
    Low,
}

/// <summary>
/// A citable unit inside a passage: a statement of a digest (one list item) or a sentence of a full text.
/// </summary>
/// <param name="Span">Where it stands in <see cref="Passage.Text"/>.</param>
/// <param name="Basis"><c>source</c>, <c>article</c>, <c>text</c> (the text itself) or the address of the page it rests on.</param>
/// <param name="Confidence">How far it reflects its basis.</param>
/// <param name="Since">A later development: known only from this day on.</param>
/// <param name="Until">The state of affairs it describes ended or was overtaken on this day.</param>
/// <param name="Disputed">The discrepancy of which it carries the less well supported value.</param>
/// <param name="Corrects">The discrepancy of which it carries the better supported value.</param>
/// <param name="Caution">A caution for the reader.</param>
/// <param name="Notes">Numbers of the notes attached to it in the source's text.</param>
/// <param name="Asked">Questions that it answers, as people ask them in words of their own; for finding it, never shown as evidence.</param>
public sealed record Statement(
    TextSpan Span,
    string Basis,
    Confidence Confidence = Confidence.High,
    PartialDate? Since = null,
    PartialDate? Until = null,
    string? Disputed = null,
    string? Corrects = null,
    string? Caution = null,
    IReadOnlyList<int>? Notes = null,
    IReadOnlyList<string>? Asked = null);

/// <summary>A span of a digest or full text, found and cited as one.</summary>
/// <param name="Id"><c>source.language#slug</c>, stable under edits elsewhere; full text: <c>source.language.text#slug</c>.</param>
/// <param name="SourceId">The catalogue id, or a name derived from the file where there is no catalogue.</param>
/// <param name="Language">The language it is written in.</param>
/// <param name="Kind">Digest or full text.</param>
/// <param name="Title">The title of the source, in the passage's language where known.</param>
/// <param name="HeadingPath">Headings above it, outermost first, without the document's title.</param>
/// <param name="Locator">Where a person finds it: section, paragraph, page, note.</param>
/// <param name="Text">The text; statements stand on lines of their own, sentences of a full text in one paragraph.</param>
/// <param name="Statements">Its citable units in order; never overlapping, never empty for a non-empty text.</param>
public sealed record Passage(
    string Id,
    string SourceId,
    LanguageCode Language,
    PassageKind Kind,
    string Title,
    IReadOnlyList<string> HeadingPath,
    string Locator,
    string Text,
    IReadOnlyList<Statement> Statements)
{
    /// <summary>True where the words are ours and not the source's.</summary>
    public bool IsRestated => Kind == PassageKind.Digest;

    /// <summary>A part of it below the nearest heading, which names what its statements speak of.</summary>
    public string BelowHeading(string part) => HeadingPath.Count == 0 ? part : $"{HeadingPath[^1]}.\n{part}";
}
