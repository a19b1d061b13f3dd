using StBriefingBot.Core.Quizzes.Bank;
using StBriefingBot.Core.Quizzes.Stores;

namespace StBriefingBot.Tests.Fakes;

/// <summary>Proposed items held in memory; keeps the same promises as the store on disk.</summary>
internal sealed class MemoryProposedItems : IProposedItems
{
    private readonly List<ProposedItem> proposals = [];

    public Task<IReadOnlyList<ProposedItem>> AllAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<ProposedItem>>([.. proposals]);

    public Task AddAsync(IReadOnlyList<QuizItem> items, DateTimeOffset at, CancellationToken cancellationToken)
    {
        proposals.AddRange(items.Where(item => proposals.TrueForAll(known => known.Item.Id != item.Id)).Select(item => new ProposedItem(item, ProposalState.Waiting, at, null)));
        return Task.CompletedTask;
    }

    public Task<bool> EditAsync(QuizItem item, CancellationToken cancellationToken) => Task.FromResult(Change(item.Id, proposal => proposal with { Item = item }));

    public Task<bool> DecideAsync(string itemId, ProposalState state, string by, CancellationToken cancellationToken) =>
        Task.FromResult(Change(itemId, proposal => proposal with { State = state, DecidedBy = by }));

    private bool Change(string id, Func<ProposedItem, ProposedItem> change)
    {
        var at = proposals.FindIndex(proposal => proposal.Item.Id == id && proposal.State == ProposalState.Waiting);
        if (at >= 0)
        {
            proposals[at] = change(proposals[at]);
        }

        return at >= 0;
    }
}
