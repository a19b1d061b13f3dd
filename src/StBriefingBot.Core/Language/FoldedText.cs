namespace StBriefingBot.Core.Language;

/// <summary>A folded text that remembers where it came from.</summary>
/// <param name="Text">The folded text.</param>
/// <param name="Map">The original position of every folded position, and of the end: one element more than <paramref name="Text"/> has characters.</param>
public sealed record FoldedText(string Text, int[] Map)
{
    /// <summary>The original span of a folded one, widened to whole original characters.</summary>
    public TextSpan Original(int start, int end)
    {
        // A boundary inside an expansion (㌔ → キロ) would cut the original character; take all of it.
        while (end > start && end < Text.Length && Map[end] == Map[end - 1])
        {
            end++;
        }

        return new TextSpan(Map[start], end > start ? Map[end] : Map[start]);
    }
}
