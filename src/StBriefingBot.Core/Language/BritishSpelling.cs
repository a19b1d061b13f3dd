namespace StBriefingBot.Core.Language;

/// <summary>British verbs in -nise and -lise and what is made of them are written with a z, so that organisation meets organization.</summary>
internal static class BritishSpelling
{
    private const int ShortestVerb = 7;

    private static readonly string[] Endings = ["isations", "isation", "isers", "ising", "ised", "ises", "iser", "ise"];

    /// <summary>Changes the word in place; its length stays.</summary>
    public static void ToAmerican(Span<char> word)
    {
        if (word.Length < ShortestVerb)
        {
            return;
        }

        foreach (var ending in Endings)
        {
            var root = word.Length - ending.Length;
            if (root > 2 && word[root - 1] is 'n' or 'l' && word.EndsWith(ending))
            {
                word[root + 1] = 'z';
                return;
            }
        }
    }
}
