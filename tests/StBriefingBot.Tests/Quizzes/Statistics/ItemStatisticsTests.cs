using StBriefingBot.Core.Language;
using StBriefingBot.Core.Quizzes.Judging;
using StBriefingBot.Core.Quizzes.Statistics;
using StBriefingBot.Core.Quizzes.Stores;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.Quizzes.Statistics;

public sealed class ItemStatisticsTests
{
    private static readonly DateTimeOffset Noon = new(2026, 5, 4, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_figures_are_those_worked_out_by_hand()
    {
        // Right or wrong on the item: 1 1 0 0; average on the other one: 1 1 0.5 0. Means 0.5 and 0.625, covariance 0.75, spreads 1 and 0.6875.
        List<QuizAttempt> attempts = [.. Answers(BrightwaterQuiz.Place.Id, 1, 1, 0, 0), .. Answers(BrightwaterQuiz.Day.Id, 1, 1, 0.5, 0)];

        var place = Of(attempts).Single(statistics => statistics.Item.Id == BrightwaterQuiz.Place.Id);

        Assert.Equal((4, 0.5), (place.People, place.Share));
        Assert.Equal(0.75 / Math.Sqrt(1 * 0.6875), place.Discrimination!.Value, 9);
        Assert.Equal([2, 2, 0], place.Chosen);
        Assert.Equal(2.5, place.MedianSeconds);
        Assert.Empty(place.Concerns);
    }

    [Fact]
    public void Each_person_counts_once_with_the_first_answer()
    {
        var attempts = Answers(BrightwaterQuiz.Place.Id, 0).Concat(Answers(BrightwaterQuiz.Place.Id, 1).Select(attempt => attempt with { At = Noon.AddDays(1) })).Reverse();

        var place = Assert.Single(Of([.. attempts]));

        Assert.Equal((1, 0.0), (place.People, place.Share));
        Assert.Null(place.Discrimination);
    }

    [Fact]
    public void What_everyone_knows_is_flagged_once_enough_have_answered()
    {
        Assert.Contains(ItemConcern.EveryoneRight, Assert.Single(Of([.. Answers(BrightwaterQuiz.Place.Id, [.. Enumerable.Repeat(1.0, 8)])])).Concerns);
        Assert.Empty(Assert.Single(Of([.. Answers(BrightwaterQuiz.Place.Id, [.. Enumerable.Repeat(1.0, 7)])])).Concerns);
    }

    [Fact]
    public void What_the_best_learners_get_wrong_is_flagged()
    {
        List<QuizAttempt> attempts = [.. Answers(BrightwaterQuiz.Place.Id, 0, 0, 0, 0, 1, 1, 1, 1), .. Answers(BrightwaterQuiz.Day.Id, 1, 1, 1, 1, 0, 0, 0, 0)];

        var flagged = Of(attempts);

        Assert.Equal(-1, flagged[0].Discrimination!.Value, 9);
        Assert.All(flagged, statistics => Assert.Equal([ItemConcern.BestLearnersWrong], statistics.Concerns));
    }

    [Fact]
    public void An_option_that_nobody_chooses_is_flagged_once_twenty_have_answered()
    {
        var answers = Enumerable.Range(0, 20).Select(i => i % 2 == 0 ? 1.0 : 0).ToArray();

        Assert.Equal([ItemConcern.DeadDistractor], Assert.Single(Of([.. Answers(BrightwaterQuiz.Place.Id, answers)])).Concerns);
        Assert.Empty(Assert.Single(Of([.. Answers(BrightwaterQuiz.Place.Id, answers[..19])])).Concerns);
    }

    [Fact]
    public void An_item_that_nobody_answered_has_no_figures() => Assert.Empty(Of([]));

    private static IReadOnlyList<ItemStatistics> Of(IReadOnlyList<QuizAttempt> attempts) => ItemStatistics.Of(BrightwaterQuiz.All, attempts);

    /// <summary>One answer each of as many persons: right answers choose option 0, others option 1; the n-th takes n seconds.</summary>
    private static IEnumerable<QuizAttempt> Answers(string itemId, params double[] shares) => shares.Select((share, i) => new QuizAttempt(
        $"test:{i}", itemId, "agreement", $"r{i}", 1, LanguageCode.English, share == 1 ? Verdict.Right : Verdict.Wrong, share, share == 1 ? 0 : 1, TimeSpan.FromSeconds(i + 1), Noon));
}
