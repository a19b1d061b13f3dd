namespace StBriefingBot.Core.Questions.Evaluation;

/// <summary>Percentiles by nearest rank: the smallest time that at least so many percent do not exceed.</summary>
public sealed record Latency(TimeSpan P50, TimeSpan P95, TimeSpan P99)
{
    public static Latency Of(IReadOnlyList<TimeSpan> times)
    {
        var sorted = times.Order().ToList();
        return new Latency(At(sorted, 50), At(sorted, 95), At(sorted, 99));
    }

    private static TimeSpan At(List<TimeSpan> sorted, int percent) =>
        sorted.Count == 0 ? TimeSpan.Zero : sorted[Math.Max(0, ((sorted.Count * percent) + 99) / 100 - 1)];
}
