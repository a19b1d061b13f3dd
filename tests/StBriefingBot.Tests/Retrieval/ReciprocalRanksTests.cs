using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Tests.Retrieval;

public sealed class ReciprocalRanksTests
{
    [Fact]
    public void What_stands_high_in_both_comes_before_what_is_first_in_one()
    {
        var joined = ReciprocalRanks.Join(["a", "b", "c"], ["d", "b", "e"]);

        Assert.Equal(["b", "a", "d", "c", "e"], joined.Select(each => each.Id));
    }

    [Fact]
    public void The_first_of_every_ranking_has_the_whole_score_and_a_missing_ranking_costs_its_share()
    {
        var joined = ReciprocalRanks.Join(["a", "b"], ["a"]);

        Assert.Equal(1, joined[0].Score, 9);
        Assert.Equal(61.0 / 62 / 2, joined[1].Score, 9);
    }

    [Fact]
    public void A_ranking_that_found_nothing_leaves_the_order_of_the_other() =>
        Assert.Equal(["c", "a", "b"], ReciprocalRanks.Join(["c", "a", "b"], []).Select(each => each.Id));
}
