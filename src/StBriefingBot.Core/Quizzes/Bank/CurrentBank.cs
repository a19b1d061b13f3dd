using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Quizzes.Stores;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Quizzes.Bank;

/// <summary>
/// The bank against the generation that answers now, authored items and those that trainers approved: read when first asked for, and again when another
/// generation answers or an item was approved.
/// </summary>
public sealed class CurrentBank(IQuizBankReader reader, IProposedItems proposed, IPassageIndex index, Catalogue catalogue) : IDisposable
{
    private readonly SemaphoreSlim reading = new(1, 1);
    private (int? Generation, int Approved, BoundBank Bank)? known;

    public async Task<BoundBank> GetAsync(CancellationToken cancellationToken)
    {
        await reading.WaitAsync(cancellationToken);
        try
        {
            var generation = (await index.CurrentAsync(cancellationToken))?.Number;
            var approved = (await proposed.AllAsync(cancellationToken)).Where(proposal => proposal.State == ProposalState.Approved).Select(proposal => proposal.Item).ToList();

            // What is approved stays as it is: more of it is all that can happen to it.
            if (known is not { } before || before.Generation != generation || before.Approved != approved.Count)
            {
                var bank = await reader.ReadAsync(cancellationToken);
                var items = bank.Items.Select(placed => placed.Item).Concat(approved);
                known = before = (generation, approved.Count, await new BindItems(index.OfSourceAsync, catalogue).ExecuteAsync(bank.Topics, items, cancellationToken));
            }

            return before.Bank;
        }
        finally
        {
            reading.Release();
        }
    }

    /// <summary>Items that are not in the bank, against the generation that answers now.</summary>
    public Task<BoundBank> BindAsync(IReadOnlyList<QuizItem> items, CancellationToken cancellationToken) =>
        new BindItems(index.OfSourceAsync, catalogue).ExecuteAsync([], items, cancellationToken);

    /// <summary>Whether the item's statements can still be opened at this moment: an admin may have taken a passage out of use since the bank was read.</summary>
    public async Task<bool> StandsAsync(BoundItem bound, CancellationToken cancellationToken)
    {
        foreach (var citation in bound.English.Concat(bound.Japanese))
        {
            if (await index.FindAsync(citation.PassageId, cancellationToken) is not { } passage || !passage.Text.Contains(citation.Quote, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    public void Dispose() => reading.Dispose();
}
