namespace StBriefingBot.Core.Quizzes.Reviewing;

/// <summary>How well something was recalled, as FSRS counts it.</summary>
public enum Recall
{
    Again = 1,
    Hard = 2,
    Good = 3,
    Easy = 4,
}

/// <param name="Stability">In how many days the chance of recall falls from certainty to 90 %; above 0.</param>
/// <param name="Difficulty">From 1, easy, to 10, hard.</param>
public readonly record struct MemoryStrength(double Stability, double Difficulty);

/// <summary>
/// The Free Spaced Repetition Scheduler, version 6, with its published default parameters (open-spaced-repetition, "The Algorithm", FSRS-6). Pure. In its
/// notation: w parameters, S stability, D difficulty, R chance of recall, G the recall from 1 to 4, t whole days since the last review.
/// </summary>
public static class Fsrs
{
    public const double LowestDifficulty = 1;
    public const double HighestDifficulty = 10;
    public const double LeastStability = 0.001;
    public const int LongestInterval = 36500;

    private static readonly double[] W =
    [
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
    ];

    private static readonly double Decay = -W[20];
    private static readonly double Factor = Math.Pow(0.9, 1 / Decay) - 1;

    /// <summary>R(t, S) = (1 + factor · t / S)^decay, with decay = −w20 and factor = 0.9^(1 / decay) − 1, so that R(S, S) = 0.9.</summary>
    /// <param name="strength">What is remembered, and how well.</param>
    /// <param name="days">Whole days since the last review; less than none counts as none.</param>
    /// <returns>From 0 to 1.</returns>
    public static double Retrievability(MemoryStrength strength, int days) => Math.Pow(1 + (Factor * Math.Max(0, days) / strength.Stability), Decay);

    /// <summary>S0(G) = w(G−1); D0(G) = w4 − e^(w5 · (G − 1)) + 1.</summary>
    public static MemoryStrength First(Recall recall) => new(Math.Max(LeastStability, W[(int)recall - 1]), Within(FirstDifficulty(recall)));

    /// <summary>The strength after a further review.</summary>
    /// <param name="before">The strength after the last one.</param>
    /// <param name="days">Whole days since then; on the same day, 0, the formula for short intervals holds.</param>
    /// <param name="recall">How it went.</param>
    public static MemoryStrength Next(MemoryStrength before, int days, Recall recall)
    {
        var stability = days < 1 ? SameDay(before.Stability, recall) : recall == Recall.Again ? Forgotten(before, days) : Recalled(before, days, recall);
        return new MemoryStrength(Math.Max(LeastStability, stability), NextDifficulty(before.Difficulty, recall));
    }

    /// <summary>I(r, S) = S / factor · (r^(1 / decay) − 1), in whole days, at least one.</summary>
    /// <param name="stability">In days.</param>
    /// <param name="retention">The chance of recall at which it is to be seen again, above 0 and below 1.</param>
    public static int Interval(double stability, double retention) =>
        (int)Math.Clamp(Math.Round(stability / Factor * (Math.Pow(retention, 1 / Decay) - 1)), 1, LongestInterval);

    /// <summary>S' = S · e^(w17 · (G − 3 + w18)) · S^(−w19), never less than S where it was recalled.</summary>
    private static double SameDay(double stability, Recall recall)
    {
        var growth = Math.Exp(W[17] * ((int)recall - 3 + W[18])) * Math.Pow(stability, -W[19]);
        return stability * (recall >= Recall.Good ? Math.Max(1, growth) : growth);
    }

    /// <summary>S'f = w11 · D^(−w12) · ((S + 1)^w13 − 1) · e^(w14 · (1 − R)), never more than S / e^(w17 · w18).</summary>
    private static double Forgotten(MemoryStrength before, int days)
    {
        var missing = 1 - Retrievability(before, days);
        var left = W[11] * Math.Pow(before.Difficulty, -W[12]) * (Math.Pow(before.Stability + 1, W[13]) - 1) * Math.Exp(W[14] * missing);
        return Math.Min(left, before.Stability / Math.Exp(W[17] * W[18]));
    }

    /// <summary>S'r = S · (1 + e^w8 · (11 − D) · S^(−w9) · (e^(w10 · (1 − R)) − 1) · (w15 if hard) · (w16 if easy)).</summary>
    private static double Recalled(MemoryStrength before, int days, Recall recall)
    {
        var missing = 1 - Retrievability(before, days);
        var growth = Math.Exp(W[8]) * (11 - before.Difficulty) * Math.Pow(before.Stability, -W[9]) * (Math.Exp(W[10] * missing) - 1);
        return before.Stability * (1 + (growth * (recall == Recall.Hard ? W[15] : 1) * (recall == Recall.Easy ? W[16] : 1)));
    }

    /// <summary>D' = w7 · D0(4) + (1 − w7) · (D − w6 · (G − 3) · (10 − D) / 9): damped towards 10, drawn a little towards the difficulty of what is easy.</summary>
    private static double NextDifficulty(double difficulty, Recall recall)
    {
        var moved = difficulty - (W[6] * ((int)recall - 3) * (HighestDifficulty - difficulty) / 9);
        return Within((W[7] * FirstDifficulty(Recall.Easy)) + ((1 - W[7]) * moved));
    }

    private static double FirstDifficulty(Recall recall) => W[4] - Math.Exp(W[5] * ((int)recall - 1)) + 1;

    private static double Within(double difficulty) => Math.Clamp(difficulty, LowestDifficulty, HighestDifficulty);
}
