using FsCheck;
using FsCheck.Fluent;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Quizzes.Judging;
using StBriefingBot.Core.Quizzes.Rounds;

namespace StBriefingBot.Tests.Quizzes.Rounds;

public sealed class QuizRoundTests
{
    private const int Questions = 4;
    private static readonly DateTimeOffset Noon = new(2026, 5, 4, 12, 0, 0, TimeSpan.Zero);
    private static readonly Judgement.Judged Right = new(Verdict.Right, 1, "right");
    private static readonly Judgement.Judged Wrong = new(Verdict.Wrong, 0, "wrong");

    [Fact]
    public void Questions_are_answered_one_after_the_other()
    {
        var first = Assert.IsType<RoundStep.Taken>(New().Answer(1, Right, Noon.AddSeconds(20)));

        Assert.Equal(2, first.Round.Current);
        Assert.Equal(TimeSpan.FromSeconds(20), first.Given.Taken);
        Assert.IsType<RoundStep.NotAsked>(first.Round.Answer(3, Right, Noon));
    }

    [Fact]
    public void The_first_answer_counts()
    {
        var round = ((RoundStep.Taken)New().Answer(1, Wrong, Noon)).Round;

        var again = Assert.IsType<RoundStep.AnsweredBefore>(round.Answer(1, Right, Noon));

        Assert.Equal("wrong", again.Given.Shown);
        Assert.Equal(0, round.Score);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(5)]
    [InlineData(int.MaxValue)]
    public void There_is_no_such_question(int number) => Assert.IsType<RoundStep.NotAsked>(New().Answer(number, Right, Noon));

    [Fact]
    public void A_clock_that_was_set_back_takes_no_time()
    {
        var taken = Assert.IsType<RoundStep.Taken>(New().Answer(1, Right, Noon.AddHours(-3)));

        Assert.Equal(TimeSpan.Zero, taken.Given.Taken);
        Assert.Equal(Noon, taken.Round.AskedAt);
    }

    [Fact]
    public void A_stopped_round_takes_no_answer_and_keeps_those_it_has()
    {
        var stopped = ((RoundStep.Taken)New().Answer(1, Right, Noon)).Round.Stop();

        Assert.True(stopped.IsOver);
        Assert.IsType<RoundStep.NotAsked>(stopped.Answer(2, Right, Noon));
        Assert.Equal(1, stopped.Score);
    }

    [Fact]
    public void Whatever_is_pressed_in_whatever_order_nothing_is_lost_or_doubled()
    {
        // Below 100 the answer to question n % 6, right or wrong; then withdrawing a question, stopping, the clock going forth or back.
        var presses = Gen.Choose(0, 130).ArrayOf().ToArbitrary();

        Prop.ForAll(presses, (int[] events) =>
        {
            var (round, now) = (New(), Noon);
            var taken = new Dictionary<int, string>();
            foreach (var press in events)
            {
                var current = round.Current;
                switch (press)
                {
                    case < 100:
                        var step = round.Answer(press % 6, new Judgement.Judged(press % 2 == 0 ? Verdict.Right : Verdict.Wrong, press % 2 == 0 ? 1 : 0, $"{press} {now:O}"), now);
                        if (step is RoundStep.Taken { } taking)
                        {
                            Assert.Equal(current, press % 6);
                            Assert.True(taken.TryAdd(press % 6, taking.Given.Shown));
                            round = taking.Round;
                        }

                        break;
                    case < 110:
                        round = round.Withdraw((press % Questions) + 1);
                        break;
                    case 110:
                        round = round.Stop();
                        break;
                    default:
                        now += TimeSpan.FromMinutes(press - 120);
                        break;
                }
            }

            Assert.Equal(taken.Count, round.Given.Count());
            Assert.All(taken, pair => Assert.Equal(pair.Value, round.Entries[pair.Key - 1].Given!.Shown));
            Assert.All(round.Given, given => Assert.True(given.Taken >= TimeSpan.Zero));
            Assert.InRange(round.Score, 0, taken.Count);
            Assert.Equal(round.IsStopped || round.Entries.All(entry => !entry.IsOpen), round.IsOver);
        }).QuickCheckThrowOnFailure();
    }

    private static QuizRound New() => new("r", "test:ann", LanguageCode.English, RoundPurpose.Practice, [.. Enumerable.Range(1, Questions).Select(i => new RoundEntry($"item-{i}", []))], Noon, Noon);
}
