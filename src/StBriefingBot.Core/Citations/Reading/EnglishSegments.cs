using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Citations.Reading;

/// <summary>Cuts an English sentence into the stretches beyond which a "not" or "will" does not reach.</summary>
internal static class EnglishSegments
{
    public static List<TextSpan> Of(Term[] terms, string text)
    {
        var segments = new List<TextSpan>();
        var start = 0;
        for (var i = 1; i < terms.Length; i++)
        {
            if (terms[i].Zone != terms[i - 1].Zone || Breaks(terms, text, i))
            {
                segments.Add(new TextSpan(start, terms[i].Span.Start));
                start = terms[i].Span.Start;
            }
        }

        segments.Add(new TextSpan(start, text.Length));
        return segments;
    }

    private static bool Breaks(Term[] terms, string text, int at)
    {
        var gap = text.AsSpan(terms[at - 1].Span.End, terms[at].Span.Start - terms[at - 1].Span.End);
        if (gap.IndexOfAny(";:—(") >= 0 || gap.Contains(')'))
        {
            return true;
        }

        var word = terms[at].Folded;
        var opensClause = word is "while" or "whereas" or "but" or "although" or "though" or "because" or "which" or "who" or "when" or "where" or "after" or "before" or "since" or "unless" or "despite" or "until";
        return opensClause || (gap.Contains(',') && word is "and" or "he" or "she" or "it" or "they" or "the" or "with" or "according" or "as");
    }
}
