using StBriefingBot.Core.Quizzes.Bank;
using StBriefingBot.Core.Quizzes.Stores;

namespace StBriefingBot.Core.Quizzes.Reviewing;

/// <summary>How a person is getting on.</summary>
/// <param name="Answers">How many questions they answered, each time counted.</param>
/// <param name="Share">How much of it was right, from 0 to 1.</param>
/// <param name="Seen">How many items of the bank they have seen.</param>
/// <param name="Items">How many there are.</param>
/// <param name="Due">How many are due now.</param>
/// <param name="DueSoon">How many more fall due within a week.</param>
/// <param name="NextDue">When the next one that is not due yet falls due; null when none does.</param>
/// <param name="Topics">Those they were asked about, the weakest first.</param>
public sealed record Progress(int Answers, double Share, int Seen, int Items, int Due, int DueSoon, DateTimeOffset? NextDue, IReadOnlyList<TopicProgress> Topics)
{
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    /// <summary>Items that are not asked any more, or not in this bank, do not count as due.</summary>
    public static Progress Of(IReadOnlyList<QuizAttempt> attempts, IReadOnlyList<ItemMemory> memories, BoundBank bank, DateTimeOffset now)
    {
        var asked = memories.Where(memory => bank.Find(memory.ItemId) is not null).ToList();
        var later = asked.Where(memory => memory.DueAt > now).ToList();
        return new Progress(
            attempts.Count,
            attempts.Count == 0 ? 0 : attempts.Average(attempt => attempt.Share),
            asked.Count,
            bank.Ready.Count,
            asked.Count - later.Count,
            later.Count(memory => memory.DueAt <= now + Week),
            later.Count == 0 ? null : later.Min(memory => memory.DueAt),
            [.. attempts.GroupBy(attempt => attempt.Topic, StringComparer.Ordinal)
                .Select(group => new TopicProgress(group.Key, group.Count(), group.Average(attempt => attempt.Share)))
                .OrderBy(topic => topic.Share).ThenBy(topic => topic.Topic, StringComparer.Ordinal)]);
    }
}

/// <param name="Share">How much was right, from 0 to 1.</param>
public sealed record TopicProgress(string Topic, int Answers, double Share)
{
    private const int EnoughAnswers = 3;
    private const double WeakBelow = 0.7;

    /// <summary>Asked often enough to tell, and more than now and then wrong.</summary>
    public bool IsWeak => Answers >= EnoughAnswers && Share < WeakBelow;
}
