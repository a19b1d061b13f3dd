using StBriefingBot.Core.Knowledge.Quarantine;

namespace StBriefingBot.Adapters.Sources.Formats;

/// <summary>A document as its format gives it, before notes are lifted out and sections are formed.</summary>
/// <param name="Title">From the file's own data about itself; null where it has none.</param>
/// <param name="LanguageTag">As the file declares it; null where it does not.</param>
/// <param name="Issuer">Author or publisher as the file declares it.</param>
/// <param name="Date">As the file declares it.</param>
/// <param name="Blocks">In reading order.</param>
internal sealed record RawDocument(string? Title, string? LanguageTag, string? Issuer, string? Date, IReadOnlyList<RawBlock> Blocks)
{
    /// <summary>What was not taken up because a reader of the document does not see it, or because it is an address and not text.</summary>
    public IReadOnlyList<DroppedPart> Dropped { get; init; } = [];
}

internal enum RawBlockKind
{
    Heading,
    Paragraph,
    ListItem,
    TableRow,
    Code,

    /// <summary>A rule or a dropped picture: a sentence may run on behind it.</summary>
    Rule,

    /// <summary>The end of a printed page: a sentence often runs on behind it.</summary>
    PageBreak,
}

/// <param name="Kind">What it is.</param>
/// <param name="Text">With superscripts and line breaks marked as <see cref="Marks"/> says.</param>
/// <param name="Level">Of a heading, from 1.</param>
/// <param name="Ordinal">The number in front of a list item; null for bullets.</param>
/// <param name="Page">The page it begins on, where the document has pages.</param>
/// <param name="Line">The line of the file it begins in, from 1, where known.</param>
internal sealed record RawBlock(RawBlockKind Kind, string Text, int Level = 0, int? Ordinal = null, int? Page = null, int? Line = null)
{
    public bool IsProse => Kind is RawBlockKind.Paragraph or RawBlockKind.ListItem;
}
