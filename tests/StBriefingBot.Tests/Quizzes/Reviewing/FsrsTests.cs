using StBriefingBot.Core.Quizzes.Judging;
using StBriefingBot.Core.Quizzes.Reviewing;

namespace StBriefingBot.Tests.Quizzes.Reviewing;

/// <summary>Against the vectors that the authors of FSRS publish with their own implementation, with default parameters and without fuzz.</summary>
public sealed class FsrsTests
{
    private static readonly DateTimeOffset Noon = new(2026, 5, 4, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_published_history_gives_the_published_stability_and_difficulty()
    {
        var strength = After((Recall.Again, 0), (Recall.Good, 0), (Recall.Good, 1), (Recall.Good, 3), (Recall.Good, 8), (Recall.Good, 21));

        Assert.Equal(53.62691, strength.Stability, 4);
        Assert.Equal(6.3574867, strength.Difficulty, 4);
    }

    [Fact]
    public void The_published_reviews_give_the_published_intervals()
    {
        Recall[] recalls = [Recall.Good, Recall.Good, Recall.Good, Recall.Good, Recall.Good, Recall.Good, Recall.Again, Recall.Again, Recall.Good, Recall.Good, Recall.Good, Recall.Good, Recall.Good];
        int[] days = [0, 0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12];
        var strength = Fsrs.First(recalls[0]);
        var intervals = new List<int>();

        for (var i = 1; i < recalls.Length; i++)
        {
            strength = Fsrs.Next(strength, days[i], recalls[i]);
            intervals.Add(recalls[i] == Recall.Again ? 0 : Fsrs.Interval(strength.Stability, 0.9));
        }

        Assert.Equal([2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21], intervals);
    }

    [Fact]
    public void What_is_always_easy_becomes_as_easy_as_can_be()
    {
        var strength = After([.. Enumerable.Repeat((Recall.Easy, 0), 10)]);

        Assert.Equal(Fsrs.LowestDifficulty, strength.Difficulty);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(365)]
    public void After_as_many_days_as_its_stability_nine_of_ten_are_recalled(int days)
    {
        var strength = new MemoryStrength(days, 5);

        Assert.Equal(0.9, Fsrs.Retrievability(strength, days), 9);
        Assert.Equal(days, Fsrs.Interval(days, 0.9));
        Assert.Equal(1, Fsrs.Retrievability(strength, 0));
    }

    [Fact]
    public void Whoever_wants_to_forget_less_reviews_sooner()
    {
        var intervals = new[] { 0.7, 0.8, 0.9, 0.97 }.Select(retention => Fsrs.Interval(30, retention)).ToList();

        Assert.Equal(intervals.OrderDescending(), intervals);
        Assert.Equal(4, intervals.Distinct().Count());
    }

    [Fact]
    public void What_was_wrong_is_due_the_same_day_and_what_was_right_days_later()
    {
        var plan = new ReviewPlan(0.9);

        var wrong = plan.After(null, "item", Verdict.Wrong, Noon);
        var right = plan.After(null, "item", Verdict.Misspelt, Noon);
        var partly = plan.After(null, "item", Verdict.Partly, Noon);

        Assert.Equal(Noon + ReviewPlan.Soon, wrong.DueAt);
        Assert.Equal([Noon.AddDays(2), Noon.AddDays(1)], [right.DueAt, partly.DueAt]);
    }

    [Fact]
    public void A_clock_that_was_set_back_makes_nothing_worse_than_a_second_review_on_the_same_day()
    {
        var plan = new ReviewPlan(0.9);
        var first = plan.After(null, "item", Verdict.Right, Noon);

        var back = plan.After(first, "item", Verdict.Right, Noon.AddDays(-40));

        Assert.Equal(Fsrs.Next(first.Strength, 0, Recall.Good), back.Strength);
        Assert.Equal(2, back.Reviews);
    }

    [Fact]
    public void A_lapse_is_counted_once_something_was_known_before()
    {
        var plan = new ReviewPlan(0.9);

        var lapsed = plan.After(plan.After(null, "item", Verdict.Right, Noon), "item", Verdict.GivenUp, Noon.AddDays(3));

        Assert.Equal((2, 1), (lapsed.Reviews, lapsed.Lapses));
        Assert.Equal(0, plan.After(null, "item", Verdict.Wrong, Noon).Lapses);
    }

    private static MemoryStrength After(params (Recall Recall, int Days)[] reviews) =>
        reviews.Skip(1).Aggregate(Fsrs.First(reviews[0].Recall), (strength, review) => Fsrs.Next(strength, review.Days, review.Recall));
}
