using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using StBriefingBot.Adapters.Indexes;

namespace StBriefingBot.Lucene;

/// <summary>
/// The terms of a passage, each as many times as its field weighs. Terms of written questions stand on the place of the one before, which leaves them out
/// of the passage's length: a passage does not become longer by the questions it answers.
/// </summary>
internal sealed class RankedTerms : TokenStream
{
    /// <summary>Field weights in quarters are all even: half as many occurrences say the same.</summary>
    public const int QuartersPerOccurrence = 2;

    /// <summary>Lucene takes no term of more than 32766 bytes; no word has that many.</summary>
    private const int LongestTerm = 1000;

    private readonly ICharTermAttribute term;
    private readonly IPositionIncrementAttribute step;
    private readonly IEnumerator<(string Term, int Times, int Step)> terms;
    private int left;

    public RankedTerms(AnalyzedPassage passage)
    {
        term = AddAttribute<ICharTermAttribute>();
        step = AddAttribute<IPositionIncrementAttribute>();
        terms = Of(passage).GetEnumerator();
    }

    public override bool IncrementToken()
    {
        while (left == 0)
        {
            if (!terms.MoveNext())
            {
                return false;
            }

            left = terms.Current.Times;
        }

        left--;
        ClearAttributes();
        term.SetEmpty().Append(terms.Current.Term);
        step.PositionIncrement = terms.Current.Step;
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            terms.Dispose();
        }

        base.Dispose(disposing);
    }

    private static IEnumerable<(string Term, int Times, int Step)> Of(AnalyzedPassage passage)
    {
        var fields = Field(passage.Title.Terms, Bm25.TitleWeight, 1).Concat(Field(passage.Heading.Terms, Bm25.HeadingWeight, 1)).Concat(Field(passage.Text.Terms, Bm25.TextWeight, 1));
        var said = false;
        foreach (var each in fields)
        {
            said = true;
            yield return each;
        }

        // Lucene wants the first of all terms on a place of its own.
        foreach (var each in said ? Field(passage.Asked, Bm25.AskedWeight, 0) : [])
        {
            yield return each;
        }
    }

    private static IEnumerable<(string Term, int Times, int Step)> Field(IReadOnlyList<string> terms, int weight, int step) =>
        terms.Where(word => word.Length <= LongestTerm).Select(word => (word, weight / QuartersPerOccurrence, step));
}
