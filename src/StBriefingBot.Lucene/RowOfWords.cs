using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using StBriefingBot.Adapters.Indexes;

namespace StBriefingBot.Lucene;

/// <summary>The words of title, headings and text in a row, with room between them, so that no phrase runs from one into the next.</summary>
internal sealed class RowOfWords : TokenStream
{
    private const int Room = 100;
    private const int LongestTerm = 1000;

    private readonly ICharTermAttribute term;
    private readonly IPositionIncrementAttribute step;
    private readonly IEnumerator<(string Word, int Step)> words;

    public RowOfWords(AnalyzedPassage passage)
    {
        term = AddAttribute<ICharTermAttribute>();
        step = AddAttribute<IPositionIncrementAttribute>();
        words = new[] { passage.Title, passage.Heading, passage.Text }.SelectMany(Of).GetEnumerator();
    }

    public override bool IncrementToken()
    {
        if (!words.MoveNext())
        {
            return false;
        }

        ClearAttributes();
        term.SetEmpty().Append(words.Current.Word);
        step.PositionIncrement = words.Current.Step;
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            words.Dispose();
        }

        base.Dispose(disposing);
    }

    private static IEnumerable<(string Word, int Step)> Of(AnalyzedField field) =>
        field.Phrases.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length <= LongestTerm).Select((word, number) => (word, number == 0 ? Room : 1));
}
