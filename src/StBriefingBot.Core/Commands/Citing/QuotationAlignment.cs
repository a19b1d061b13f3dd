using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Commands.Citing;

/// <summary>
/// The stretch of a passage that is nearest to a pasted text, and where they differ: an edit distance over tokens that may begin and end anywhere in the
/// passage (Sellers 1980).
/// </summary>
/// <param name="Span">The stretch of the passage.</param>
/// <param name="Similarity">The share of the weight of all tokens that both have, 0 to 1.</param>
/// <param name="Differences">In order.</param>
internal sealed record QuotationAlignment(TextSpan Span, double Similarity, IReadOnlyList<QuotationDifference> Differences)
{
    /// <summary>Null where they share nothing.</summary>
    public static QuotationAlignment? Between(IReadOnlyList<QuotationToken> pasted, IReadOnlyList<QuotationToken> source)
    {
        var steps = new byte[pasted.Count + 1, source.Count + 1];
        var end = Fill(pasted, source, steps);
        return Trace(pasted, source, steps, end);
    }

    /// <summary>Fills the table row by row; returns where in the source the cheapest alignment ends.</summary>
    private static int Fill(IReadOnlyList<QuotationToken> pasted, IReadOnlyList<QuotationToken> source, byte[,] steps)
    {
        var above = new int[source.Count + 1];
        var row = new int[source.Count + 1];
        for (var i = 1; i <= pasted.Count; i++)
        {
            row[0] = above[0] + pasted[i - 1].Weight;
            steps[i, 0] = Step.Added;
            for (var j = 1; j <= source.Count; j++)
            {
                var isSame = pasted[i - 1].Form == source[j - 1].Form;
                var (yours, theirs) = (pasted[i - 1].Weight, source[j - 1].Weight);
                var (both, added, leftOut) = (above[j - 1] + (isSame ? 0 : Math.Max(yours, theirs)), above[j] + yours, row[j - 1] + theirs);
                row[j] = Math.Min(both, Math.Min(added, leftOut));

                // Of equals, words that the quoter put before the beginning or after the end are added ones: the passage's neighbours have nothing to do with them.
                steps[i, j] = isSame && row[j] == both ? Step.Same : row[j] == added ? Step.Added : row[j] == both ? Step.Replaced : Step.LeftOut;
            }

            (above, row) = (row, above);
        }

        return Array.IndexOf(above, above.Min());
    }

    private static QuotationAlignment? Trace(IReadOnlyList<QuotationToken> pasted, IReadOnlyList<QuotationToken> source, byte[,] steps, int end)
    {
        var differences = new List<QuotationDifference>();
        var (same, length) = (0, 0);
        var (i, j) = (pasted.Count, end);
        var (openPasted, openSource) = (pasted.Count, end);
        while (i > 0)
        {
            var step = steps[i, j];
            length += step switch { Step.Added => pasted[i - 1].Weight, Step.LeftOut => source[j - 1].Weight, _ => Math.Max(pasted[i - 1].Weight, source[j - 1].Weight) };
            if (step == Step.Same)
            {
                same += pasted[i - 1].Weight;
                AddDifference(i, j);
                (openPasted, openSource) = (i - 1, j - 1);
            }

            (i, j) = step switch { Step.Added => (i - 1, j), Step.LeftOut => (i, j - 1), _ => (i - 1, j - 1) };
        }

        AddDifference(0, j);
        differences.Reverse();
        return same == 0 ? null : new QuotationAlignment(new TextSpan(source[j].Span.Start, source[end - 1].Span.End), (double)same / length, differences);

        void AddDifference(int fromPasted, int fromSource)
        {
            if (fromPasted < openPasted || fromSource < openSource)
            {
                differences.Add(new QuotationDifference(Stretch(pasted, fromPasted, openPasted), Stretch(source, fromSource, openSource)));
            }
        }
    }

    /// <summary>From the first token to the last; between two tokens where there is none.</summary>
    private static TextSpan Stretch(IReadOnlyList<QuotationToken> tokens, int from, int to)
    {
        if (from < to)
        {
            return new TextSpan(tokens[from].Span.Start, tokens[to - 1].Span.End);
        }

        var at = from < tokens.Count ? tokens[from].Span.Start : tokens.Count > 0 ? tokens[^1].Span.End : 0;
        return new TextSpan(at, at);
    }

    private static class Step
    {
        public const byte Same = 0;
        public const byte Replaced = 1;
        public const byte Added = 2;
        public const byte LeftOut = 3;
    }
}
