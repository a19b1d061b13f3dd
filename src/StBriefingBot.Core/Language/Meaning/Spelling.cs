namespace StBriefingBot.Core.Language.Meaning;

/// <summary>Guesses what a mistyped English word was meant to be.</summary>
internal sealed class Spelling(IEnumerable<string> vocabulary)
{
    private const int ShortestCorrected = 4;
    private const int TwoMistakesFrom = 9;

    private readonly ILookup<(char First, int Length), string> words = vocabulary.Distinct(StringComparer.Ordinal).ToLookup(word => (word[0], word.Length));

    /// <summary>The one known word within one mistake (two in a long word) that begins alike; null when the word is known, short, or the guess is not unique.</summary>
    /// <param name="word">Folded.</param>
    public string? Correct(string word)
    {
        if (word.Length < ShortestCorrected || words[(word[0], word.Length)].Contains(word, StringComparer.Ordinal))
        {
            return null;
        }

        var most = word.Length >= TwoMistakesFrom ? 2 : 1;
        for (var mistakes = 1; mistakes <= most; mistakes++)
        {
            var near = Enumerable.Range(word.Length - mistakes, (2 * mistakes) + 1)
                .SelectMany(length => words[(word[0], length)])
                .Where(known => Distance(word, known, mistakes) <= mistakes)
                .Take(2).ToList();
            if (near.Count > 0)
            {
                return near.Count == 1 ? near[0] : null;
            }
        }

        return null;
    }

    /// <summary>Optimal string alignment distance (Damerau 1964, restricted): insertions, deletions, replacements and swaps of neighbours; stops beyond <paramref name="most"/>.</summary>
    private static int Distance(string left, string right, int most)
    {
        var (before, previous, current) = (new int[right.Length + 1], new int[right.Length + 1], new int[right.Length + 1]);
        for (var j = 0; j <= right.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = left[i - 1] == right[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                }

                least = Math.Min(least, current[j]);
            }

            if (least > most)
            {
                return least;
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[right.Length];
    }
}
