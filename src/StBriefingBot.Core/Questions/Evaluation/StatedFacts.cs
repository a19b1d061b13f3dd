using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Values;

namespace StBriefingBot.Core.Questions.Evaluation;

/// <summary>
/// Tells whether a text states a fact: the same words after folding, at word and number boundaries, or the same value in another notation
/// ("2 May 2019" for 2019年5月2日).
/// </summary>
public sealed class StatedFacts(string text)
{
    // Shorter words are too often the beginning of others: "art" of "article".
    private const int FreeEndingFrom = 4;

    private static readonly string[] ScaleWords = ["million", "billion", "trillion", "thousand"];

    private readonly string folded = Comparable(text);
    private readonly Lazy<IReadOnlyList<Value>> values = new(() => ValueReader.Read(text));

    public bool State(string fact) => StateWords(Comparable(fact)) || StateValue(fact);

    private static string Comparable(string text) => string.Join(' ', TextFolding.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private bool StateWords(string words)
    {
        if (words.Length == 0)
        {
            return false;
        }

        for (var start = folded.IndexOf(words, StringComparison.Ordinal); start >= 0; start = folded.IndexOf(words, start + 1, StringComparison.Ordinal))
        {
            if (BeginsFreely(words, start) && EndsFreely(words, start + words.Length))
            {
                return true;
            }
        }

        return false;
    }

    private bool BeginsFreely(string words, int start) => start == 0 || words[0] switch
    {
        >= '0' and <= '9' => !char.IsAsciiDigit(folded[start - 1]) && !(folded[start - 1] is '.' or ',' && start > 1 && char.IsAsciiDigit(folded[start - 2])),
        >= 'a' and <= 'z' => !char.IsAsciiLetter(folded[start - 1]),
        _ => true,
    };

    private bool EndsFreely(string words, int end) => end == folded.Length || words[^1] switch
    {
        >= '0' and <= '9' => !NumberGoesOn(end),
        >= 'a' and <= 'z' => words.Length >= FreeEndingFrom || !char.IsAsciiLetter(folded[end]),
        _ => true,
    };

    /// <summary>"6" does not stand in 65, 6.5, 6,000, 6万 or "6 million".</summary>
    private bool NumberGoesOn(int end)
    {
        var next = folded[end];
        return char.IsAsciiDigit(next)
            || next is '万' or '億' or '兆'
            || (next is '.' or ',' && end + 1 < folded.Length && char.IsAsciiDigit(folded[end + 1]))
            || (next == ' ' && ScaleWords.Any(word => string.CompareOrdinal(folded, end + 1, word, 0, word.Length) == 0));
    }

    private bool StateValue(string fact)
    {
        var read = ValueReader.Read(fact);
        return read.Count == 1 && IsNothingBut(fact, read[0].Span) && values.Value.Any(value => value.Supports(read[0]));
    }

    private static bool IsNothingBut(string fact, TextSpan value) =>
        !fact.AsSpan(0, value.Start).ContainsAnyLetterOrDigit() && !fact.AsSpan(value.End).ContainsAnyLetterOrDigit();
}

file static class Spans
{
    public static bool ContainsAnyLetterOrDigit(this ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter))
            {
                return true;
            }
        }

        return false;
    }
}
