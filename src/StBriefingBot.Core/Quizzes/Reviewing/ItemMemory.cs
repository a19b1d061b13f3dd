using StBriefingBot.Core.Quizzes.Judging;

namespace StBriefingBot.Core.Quizzes.Reviewing;

/// <summary>How well a person remembers an item, and when they are to see it again.</summary>
/// <param name="ItemId">The bank's id.</param>
/// <param name="Strength">After the last review.</param>
/// <param name="ReviewedAt">When that was.</param>
/// <param name="DueAt">From when on it is due.</param>
/// <param name="Reviews">How many there were.</param>
/// <param name="Lapses">How many of them found it forgotten.</param>
public sealed record ItemMemory(string ItemId, MemoryStrength Strength, DateTimeOffset ReviewedAt, DateTimeOffset DueAt, int Reviews, int Lapses);

/// <summary>Keeps memories by FSRS: what an answer does to one, and when its item is due again.</summary>
/// <param name="Retention">The chance of recall at which an item is shown again: 0.7 to 0.97.</param>
public sealed record ReviewPlan(double Retention)
{
    /// <summary>What was not known is shown again after so long, on the same day.</summary>
    public static readonly TimeSpan Soon = TimeSpan.FromMinutes(10);

    /// <param name="before">Null where the person sees the item for the first time.</param>
    /// <param name="itemId">The bank's id.</param>
    /// <param name="verdict">How the answer was.</param>
    /// <param name="at">When it came; a clock set back counts as the same day.</param>
    public ItemMemory After(ItemMemory? before, string itemId, Verdict verdict, DateTimeOffset at)
    {
        var recall = RecallOf(verdict);
        var days = before is null ? 0 : Math.Max(0, (int)(at - before.ReviewedAt).TotalDays);
        var strength = before is null ? Fsrs.First(recall) : Fsrs.Next(before.Strength, days, recall);
        var due = at + (recall == Recall.Again ? Soon : TimeSpan.FromDays(Fsrs.Interval(strength.Stability, Retention)));
        return new ItemMemory(itemId, strength, at, due, (before?.Reviews ?? 0) + 1, (before?.Lapses ?? 0) + (recall == Recall.Again && before is not null ? 1 : 0));
    }

    /// <summary>Nobody is asked how easy it was: a right answer is good, one that is partly right was hard.</summary>
    private static Recall RecallOf(Verdict verdict) => verdict switch
    {
        Verdict.Right or Verdict.Misspelt => Recall.Good,
        Verdict.Partly => Recall.Hard,
        _ => Recall.Again,
    };
}
