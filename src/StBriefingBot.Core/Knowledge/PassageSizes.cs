using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Knowledge;

/// <summary>How long the passages of a full text are, in UTF-16 characters.</summary>
/// <param name="Enough">From this length on the next paragraph begins a new passage.</param>
/// <param name="Limit">No passage is joined to be longer than this.</param>
/// <param name="TooShortToStandAlone">A lead-in shorter than this is kept with what it leads to, even beyond the limit.</param>
/// <param name="LongestSentence">What has no sentence end for so long is no sentence, and is cut.</param>
internal sealed record PassageSizes(int Enough, int Limit, int TooShortToStandAlone, int LongestSentence)
{
    public static readonly PassageSizes English = new(900, 1_400, 200, 2_000);

    public static readonly PassageSizes Japanese = new(400, 600, 80, 1_000);

    /// <summary>The sentence, or a run of text without an end cut at white space, or anywhere where there is none.</summary>
    public IEnumerable<TextSpan> Cut(string text, TextSpan sentence)
    {
        var start = sentence.Start;
        while (sentence.End - start > LongestSentence)
        {
            var end = start + LongestSentence;
            var space = text.LastIndexOfAny([' ', '\t', '\u00A0', '\u3000'], end, LongestSentence / 2);
            if (space > start)
            {
                end = space;
            }
            else if (char.IsLowSurrogate(text[end]))
            {
                end--;
            }

            yield return Trimmed(text, start, end);
            start = end;
            while (start < sentence.End && char.IsWhiteSpace(text[start]))
            {
                start++;
            }
        }

        if (start < sentence.End)
        {
            yield return new TextSpan(start, sentence.End);
        }
    }

    private static TextSpan Trimmed(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }
}
