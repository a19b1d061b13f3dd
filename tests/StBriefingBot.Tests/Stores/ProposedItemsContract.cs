using StBriefingBot.Core.Quizzes.Stores;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.Stores;

/// <summary>What the store of proposed items promises, whatever it is made of.</summary>
public abstract class ProposedItemsContract
{
    private static readonly DateTimeOffset Noon = new(2026, 5, 4, 12, 0, 0, TimeSpan.Zero);

    protected abstract IProposedItems Proposed { get; }

    [Fact]
    public async Task Items_of_every_kind_come_back_as_they_were_proposed()
    {
        await Proposed.AddAsync(BrightwaterQuiz.All, Noon, CancellationToken.None);

        var all = await Proposed.AllAsync(CancellationToken.None);

        Assert.Equivalent(BrightwaterQuiz.All, all.Select(proposal => proposal.Item), strict: true);
        Assert.All(all, proposal => Assert.Equal((ProposalState.Waiting, Noon, null), (proposal.State, proposal.At, proposal.DecidedBy)));
    }

    [Fact]
    public async Task What_was_decided_is_not_proposed_again()
    {
        await Proposed.AddAsync([BrightwaterQuiz.Place], Noon, CancellationToken.None);
        Assert.True(await Proposed.DecideAsync("place", ProposalState.Rejected, "test:tess", CancellationToken.None));

        await Proposed.AddAsync([BrightwaterQuiz.Place], Noon.AddDays(1), CancellationToken.None);

        var proposal = Assert.Single(await Proposed.AllAsync(CancellationToken.None));
        Assert.Equal((ProposalState.Rejected, "test:tess"), (proposal.State, proposal.DecidedBy));
    }

    [Fact]
    public async Task The_first_decision_stays_and_ends_editing()
    {
        await Proposed.AddAsync([BrightwaterQuiz.Place], Noon, CancellationToken.None);
        Assert.True(await Proposed.EditAsync(BrightwaterQuiz.Place with { Difficulty = 3 }, CancellationToken.None));
        Assert.True(await Proposed.DecideAsync("place", ProposalState.Approved, "test:tess", CancellationToken.None));

        Assert.False(await Proposed.DecideAsync("place", ProposalState.Rejected, "test:tom", CancellationToken.None));
        Assert.False(await Proposed.EditAsync(BrightwaterQuiz.Place, CancellationToken.None));
        Assert.False(await Proposed.DecideAsync("nobody", ProposalState.Approved, "test:tom", CancellationToken.None));

        var proposal = Assert.Single(await Proposed.AllAsync(CancellationToken.None));
        Assert.Equal((ProposalState.Approved, "test:tess", 3), (proposal.State, proposal.DecidedBy, proposal.Item.Difficulty));
    }
}
