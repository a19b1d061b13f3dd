using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Citations.Reading;

/// <summary>A word or value of one item of an enumeration.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Item">Which item, from 0.</param>
/// <param name="IsHead">It is what the item speaks of; else what the item says of it: "Walker" and "NASA" in "Walker of NASA and Noguchi of JAXA".</param>
internal sealed record ItemWord(TextSpan Span, int Item, bool IsHead);

/// <summary>
/// Items of one form that a sentence puts side by side: "A for X, B for Y", "A, head of X, and B, head of Y", 米国側がA、日本側がB. What one item joins
/// belongs together; what stands in two does not.
/// </summary>
internal sealed record Enumeration(IReadOnlyList<ItemWord> Words)
{
    /// <summary>The words of the items that a stretch of the text touches.</summary>
    public IEnumerable<ItemWord> At(TextSpan span) => Words.Where(word => word.Span.Overlaps(span));

    /// <summary>The items, each with its heads and what is said of them; null where too few have both.</summary>
    public static Enumeration? Of(IReadOnlyList<(IReadOnlyList<TextSpan> Heads, IReadOnlyList<TextSpan> Said)> items, int least = 2) => items.Count < 2 || items.Count(item => item.Heads.Count > 0 && item.Said.Count > 0) < least
        ? null
        : new Enumeration([.. items.SelectMany((item, at) => item.Heads.Select(span => new ItemWord(span, at, true)).Concat(item.Said.Select(span => new ItemWord(span, at, false))))]);
}
