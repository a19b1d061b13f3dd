namespace StBriefingBot.Core.Language.Meaning;

/// <summary>What kind of list a term stands in.</summary>
public enum TermKind
{
    /// <summary>A glossary entry: an official name or one of its variants.</summary>
    Glossary,

    /// <summary>Words that can replace each other without changing what a sentence says.</summary>
    Synonym,

    /// <summary>Words that point to the same topic: good for finding, never for verifying.</summary>
    Related,

    /// <summary>A capital that stands for its country: good for finding, never for verifying.</summary>
    Metonym,

    /// <summary>How people put it in everyday words: good for finding, never for verifying.</summary>
    Everyday,

    /// <summary>One side of an opposition, such as increase against decrease.</summary>
    Opposed,
}

/// <summary>A known term found in a text.</summary>
/// <param name="Span">Where, in the folded text.</param>
/// <param name="Kind">In which kind of list it stands.</param>
/// <param name="Set">Which entry of that list; terms of one set say the same. The two sides of opposition n are 2n and 2n + 1.</param>
public readonly record struct TermHit(TextSpan Span, TermKind Kind, int Set);
