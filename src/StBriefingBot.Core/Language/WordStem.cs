namespace StBriefingBot.Core.Language;

/// <summary>The form under which words of a kind meet.</summary>
internal static class WordStem
{
    /// <summary>The stem of a word in its folded form.</summary>
    public static string Of(ReadOnlySpan<char> folded, WordKind kind) => kind switch
    {
        WordKind.Latin => EnglishStemmer.Stem(folded),
        WordKind.Number => Number(folded),
        WordKind.Ordinal => Number(folded[..^2]),
        WordKind.MixedAlnum => Without(folded, '-'),
        _ => folded.ToString(),
    };

    private static string Number(ReadOnlySpan<char> folded)
    {
        var digits = Without(folded, ',');
        var leading = 0;
        while (leading + 1 < digits.Length && digits[leading] == '0' && char.IsAsciiDigit(digits[leading + 1]))
        {
            leading++;
        }

        return digits[leading..];
    }

    private static string Without(ReadOnlySpan<char> folded, char removed) =>
        folded.Contains(removed) ? folded.ToString().Replace(removed.ToString(), "", StringComparison.Ordinal) : folded.ToString();
}
