using System.Collections.Frozen;

namespace StBriefingBot.Core.Language;

/// <summary>Words of grammar and of asking, which say nothing about a subject.</summary>
public static class FunctionWords
{
    // Particles that end a name in hiragana more often than they belong to it.
    private const string Particles = "はがをにのともでへや";

    // Longer runs are no grammar, whatever they are.
    private const int LongestRun = 24;

    private static readonly FrozenSet<string> English = LexiconFile.ReadWords("stopwords.en.txt").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Japanese = LexiconFile.ReadWords("functionwords.ja.txt").ToFrozenSet(StringComparer.Ordinal);
    private static readonly int LongestJapanese = Japanese.Max(word => word.Length);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> EnglishBySpan = English.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> JapaneseBySpan = Japanese.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a folded English word is one.</summary>
    public static bool IsEnglish(ReadOnlySpan<char> folded) => EnglishBySpan.Contains(folded);

    /// <summary>Whether a folded run of Japanese consists of such words alone (についてのものですか).</summary>
    public static bool IsJapanese(ReadOnlySpan<char> folded)
    {
        if (folded.Length > LongestRun)
        {
            return false;
        }

        Span<bool> reached = stackalloc bool[folded.Length + 1];
        reached[0] = true;
        for (var start = 0; start < folded.Length; start++)
        {
            for (var end = start + 1; reached[start] && end <= Math.Min(folded.Length, start + LongestJapanese); end++)
            {
                reached[end] |= JapaneseBySpan.Contains(folded[start..end]);
            }
        }

        return reached[folded.Length];
    }

    /// <summary>Where grammar begins at the end of a folded run of hiragana (4 in みちびきとは); the run's length when it ends in none.</summary>
    public static int JapaneseEnding(ReadOnlySpan<char> folded)
    {
        for (var start = Math.Max(1, folded.Length - LongestRun); start < folded.Length; start++)
        {
            var isLongEnough = folded.Length - start > 1 || Particles.Contains(folded[start], StringComparison.Ordinal);
            if (isLongEnough && IsJapanese(folded[start..]))
            {
                return start;
            }
        }

        return folded.Length;
    }
}
