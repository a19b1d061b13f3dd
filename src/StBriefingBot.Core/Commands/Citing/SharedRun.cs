namespace StBriefingBot.Core.Commands.Citing;

/// <summary>The longest stretch that two texts share token by token.</summary>
/// <param name="Pasted">Its first token in the pasted text.</param>
/// <param name="Source">Its first token in the source.</param>
/// <param name="Length">How many tokens.</param>
internal readonly record struct SharedRun(int Pasted, int Source, int Length)
{
    public static SharedRun Longest(IReadOnlyList<QuotationToken> pasted, IReadOnlyList<QuotationToken> source)
    {
        var best = new SharedRun(0, 0, 0);
        var above = new int[source.Count + 1];
        var row = new int[source.Count + 1];
        for (var i = 1; i <= pasted.Count; i++)
        {
            for (var j = 1; j <= source.Count; j++)
            {
                row[j] = pasted[i - 1].Form == source[j - 1].Form ? above[j - 1] + 1 : 0;
                if (row[j] > best.Length)
                {
                    best = new SharedRun(i - row[j], j - row[j], row[j]);
                }
            }

            (above, row) = (row, above);
        }

        return best;
    }
}
