namespace StBriefingBot.Core.Language;

/// <summary>Finds the word a person most likely meant.</summary>
public static class NearestWord
{
    /// <summary>Names are short; what is longer was not meant as one.</summary>
    private const int LongestTyped = 100;

    /// <summary>The nearest known word: one that contains what was typed, or else one at most a third of its letters away; null when none is.</summary>
    public static string? Find(string typed, IEnumerable<string> known)
    {
        if (typed.Length > LongestTyped)
        {
            return null;
        }

        var word = typed.ToLowerInvariant();
        var candidates = known
            .Select(name => (Name: name, Distance: Distance(word, name.ToLowerInvariant()), Contains: word.Length >= 3 && name.Contains(word, StringComparison.OrdinalIgnoreCase)))
            .Where(candidate => candidate.Contains || candidate.Distance <= Math.Max(1, candidate.Name.Length / 3))
            .OrderBy(candidate => candidate.Contains ? 0 : 1)
            .ThenBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .ToList();
        return candidates.Count == 0 ? null : candidates[0].Name;
    }

    /// <summary>Optimal string alignment distance: insertions, deletions, replacements and swaps of neighbours (Damerau 1964).</summary>
    internal static int Distance(string left, string right)
    {
        var table = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            table[i, 0] = i;
        }

        for (var j = 0; j <= right.Length; j++)
        {
            table[0, j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            for (var j = 1; j <= right.Length; j++)
            {
                var replace = table[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                table[i, j] = Math.Min(replace, Math.Min(table[i - 1, j], table[i, j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
                }
            }
        }

        return table[left.Length, right.Length];
    }
}
