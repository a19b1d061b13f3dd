using System.Runtime.InteropServices;

namespace StBriefingBot.Adapters.Indexes.Sqlite;

/// <summary>The terms of the passages of one language, while an index is built.</summary>
internal sealed class TermAccumulator
{
    private readonly Dictionary<string, PostingList> lists = new(StringComparer.Ordinal);
    private long totalLength;

    public int Passages { get; private set; }

    public double AverageLength => Passages == 0 ? 1 : Math.Max(1, (double)totalLength / Passages);

    /// <summary>Every term with its passages, in ordinal order of the terms: the same passages give the same file.</summary>
    public IEnumerable<(string Term, PostingList List)> Terms =>
        lists.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value));

    /// <summary>Adds a passage and returns its weighted length. The questions written for it help to find it; they do not make it longer.</summary>
    public int Add(int number, AnalyzedPassage passage)
    {
        Passages++;
        var length = Add(number, passage.Title.Terms, Bm25.TitleWeight)
            + Add(number, passage.Heading.Terms, Bm25.HeadingWeight)
            + Add(number, passage.Text.Terms, Bm25.TextWeight);
        Add(number, passage.Asked, Bm25.AskedWeight);
        totalLength += length;
        return length;
    }

    private int Add(int number, IReadOnlyList<string> terms, int weight)
    {
        foreach (var term in terms)
        {
            ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(lists, term, out _);
            list ??= new PostingList();
            list.Add(number, weight);
        }

        return terms.Count * weight;
    }
}
