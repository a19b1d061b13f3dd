using StBriefingBot.Core.Citations.Reading;

namespace StBriefingBot.Core.Citations.Matching;

/// <summary>Joins an acronym with the name it shortens: NSF and National Science Foundation.</summary>
internal static class Acronyms
{
    private const int Shortest = 2;
    private const int Longest = 7;

    /// <summary>The words of a name in the text that a claim's acronym shortens.</summary>
    public static List<Term> Expand(Term acronym, SentenceReading text)
    {
        if (!IsAcronym(acronym, text: null))
        {
            return [];
        }

        return Names(text).FirstOrDefault(name => Initials(name) == acronym.Folded) ?? [];
    }

    /// <summary>The acronym in the text that shortens the name of which a claim's word is a part.</summary>
    public static List<Term> Shorten(Term word, SentenceReading claim, SentenceReading text)
    {
        var name = Names(claim).FirstOrDefault(name => name.Contains(word) && name.Count >= Shortest);
        if (name is null)
        {
            return [];
        }

        var initials = Initials(name);
        return text.Terms.Where(term => term.Folded == initials && IsAcronym(term, text)).ToList();
    }

    private static bool IsAcronym(Term term, SentenceReading? text) =>
        term.Class == TermClass.Name && term.Folded.Length is >= Shortest and <= Longest && (text is null || text.Text[term.Span.Start..term.Span.End].Any(char.IsUpper));

    private static string Initials(List<Term> name) => string.Concat(name.Select(term => term.Folded[0]));

    /// <summary>Runs of name words; small words between them do not count.</summary>
    private static IEnumerable<List<Term>> Names(SentenceReading text)
    {
        var name = new List<Term>();
        foreach (var term in text.Terms)
        {
            if (term.Class == TermClass.Name)
            {
                name.Add(term);
            }
            else if (term.Folded is not ("of" or "for" or "and" or "the" or "on" or "in") && name.Count > 0)
            {
                yield return name;
                name = [];
            }
        }

        if (name.Count > 0)
        {
            yield return name;
        }
    }
}
