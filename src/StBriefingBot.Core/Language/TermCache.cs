using System.Collections.Concurrent;

namespace StBriefingBot.Core.Language;

/// <summary>Remembers the terms of words met before: a text repeats its words, and a stem costs ten times a look-up.</summary>
internal static class TermCache
{
    // About 10 MB when full; what comes later is worked out each time.
    private const int MostEntries = 100_000;

    // Longer runs of letters are no words; their beginning is enough to find them again.
    private const int LongestTerm = 64;

    private static readonly ConcurrentDictionary<string, string> Latin = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, string> Pairs = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> LatinBySpan =
        Latin.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly ConcurrentDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> PairsBySpan =
        Pairs.GetAlternateLookup<ReadOnlySpan<char>>();

    private static int latinEntries;
    private static int pairEntries;

    /// <summary>The term of a folded word.</summary>
    public static string Of(ReadOnlySpan<char> folded, WordKind kind)
    {
        if (folded.Length > LongestTerm)
        {
            return folded[..LongestTerm].ToString();
        }

        if (kind != WordKind.Latin)
        {
            return WordStem.Of(folded, kind);
        }

        if (!LatinBySpan.TryGetValue(folded, out var term))
        {
            term = EnglishStemmer.Stem(folded);
            if (Interlocked.Increment(ref latinEntries) <= MostEntries)
            {
                Latin.TryAdd(folded.ToString(), term);
            }
        }

        return term;
    }

    /// <summary>One shared string for a pair of Japanese characters or a single one.</summary>
    public static string Shared(ReadOnlySpan<char> characters)
    {
        if (!PairsBySpan.TryGetValue(characters, out var shared))
        {
            shared = characters.ToString();
            if (Interlocked.Increment(ref pairEntries) <= MostEntries)
            {
                Pairs.TryAdd(shared, shared);
            }
        }

        return shared;
    }
}
