using System.Buffers;
using System.Collections.Frozen;

namespace StBriefingBot.Core.Language;

/// <summary>
/// The common form of an English word's inflections: irregular forms and British spellings by table, the rest by the Snowball English algorithm.
/// </summary>
public static class EnglishStemmer
{
    // Longer than any English word; what is longer is a code or a mistake and stands for itself.
    private const int LongestWord = 40;

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz'");

    private static readonly FrozenDictionary<string, string> Exceptions = new Dictionary<string, string>
    {
        ["skis"] = "ski",
        ["skies"] = "sky",
        ["idly"] = "idl",
        ["gently"] = "gentl",
        ["ugly"] = "ugli",
        ["early"] = "earli",
        ["only"] = "onli",
        ["singly"] = "singl",
        ["sky"] = "sky",
        ["news"] = "news",
        ["howe"] = "howe",
        ["atlas"] = "atlas",
        ["cosmos"] = "cosmos",
        ["bias"] = "bias",
        ["andes"] = "andes",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Irregular = ReadIrregular();
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> ExceptionsBySpan =
        Exceptions.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> IrregularBySpan =
        Irregular.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The stem of a folded word; words with other letters than a to z stand for themselves.</summary>
    public static string Stem(ReadOnlySpan<char> word)
    {
        if (IrregularBySpan.TryGetValue(word, out var regular))
        {
            word = regular;
        }

        if (!IsEnglish(word))
        {
            return word.ToString();
        }

        Span<char> memory = stackalloc char[word.Length];
        word.CopyTo(memory);
        BritishSpelling.ToAmerican(memory);
        return Snowball(memory);
    }

    /// <summary>The Snowball English algorithm alone.</summary>
    internal static string Snowball(ReadOnlySpan<char> word)
    {
        if (ExceptionsBySpan.TryGetValue(word, out var stem))
        {
            return stem;
        }

        if (!IsEnglish(word))
        {
            return word.ToString();
        }

        // Some steps put an e at the end before others take it away.
        Span<char> memory = stackalloc char[LongestWord + 1];
        word.CopyTo(memory);
        return memory[..PorterStem.Stem(memory, word.Length)].ToString();
    }

    private static bool IsEnglish(ReadOnlySpan<char> word) => word.Length is > 2 and <= LongestWord && word.IndexOfAnyExcept(Letters) < 0;

    /// <summary>Lines of the form <c>hold held</c>: the form to use, then what it replaces.</summary>
    private static FrozenDictionary<string, string> ReadIrregular()
    {
        var forms = new Dictionary<string, string>();
        foreach (var line in LexiconFile.ReadLines("irregular.en.txt"))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (var form in words.AsSpan(1))
            {
                forms[form] = words[0];
            }
        }

        return forms.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
