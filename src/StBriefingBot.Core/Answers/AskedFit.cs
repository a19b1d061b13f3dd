namespace StBriefingBot.Core.Answers;

/// <summary>How well the questions written for a statement say what a person asks: the best of them counts.</summary>
/// <param name="Degrees">Per concept of the person's question, how well the written one says it, 0 to 1.</param>
/// <param name="IsVouchedFor">True when the written question asks for the same kind of thing, and all of it.</param>
internal readonly record struct AskedFit(IReadOnlyList<double> Degrees, bool IsVouchedFor)
{
    /// <summary>A written question that asks for something else shares its words with the statement, not its answer.</summary>
    private const double OtherKindShare = 0.8;

    public static AskedFit? Of(Question question, IReadOnlyList<AskedForm> forms, double[] own, IReadOnlyList<double> weights)
    {
        AskedFit? best = null;
        var most = 0.0;
        foreach (var form in forms)
        {
            var same = form.AsksTheSameOf(question);
            var degrees = new double[own.Length];
            var covered = 0.0;
            for (var i = 0; i < degrees.Length; i++)
            {
                degrees[i] = (same ? 1 : OtherKindShare) * ConceptMatch.Degree(question.Concepts[i], form.Profile);
                covered += weights[i] * Math.Max(own[i], degrees[i]);
            }

            if (covered > most || (covered == most && same && best is { IsVouchedFor: false }))
            {
                (best, most) = (new AskedFit(degrees, same), covered);
            }
        }

        return best;
    }
}
