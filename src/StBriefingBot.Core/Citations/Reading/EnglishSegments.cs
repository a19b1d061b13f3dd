using System.Buffers;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Citations.Reading;

/// <summary>Cuts an English sentence into the stretches beyond which a "not" or "will" does not reach.</summary>
internal static class EnglishSegments
{
    private static readonly SearchValues<char> Separators = SearchValues.Create(";:—()\"“”");

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
        if (gap.IndexOfAny(Separators) >= 0)
        {
            return true;
        }

        var word = terms[at].Folded;
        var opensClause = word is "while" or "whereas" or "but" or "although" or "though" or "because" or "which" or "who" or "when" or "where" or "after" or "before" or "since" or "unless" or "despite" or "until" or "so";
        var opensVerbPhrase = word == "and" && at + 1 < terms.Length && terms[at + 1].IsVerb && EnglishVerbs.IsPast(terms[at + 1]) && terms[at - 1].Class != TermClass.Cue && !EnglishVerbs.IsPast(terms[at - 1]);
        return opensClause || opensVerbPhrase || (gap.Contains(',') && word is "he" or "she" or "it" or "they" or "the" or "with" or "according" or "as" or "a" or "an");
    }
}
