using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Quizzes.Bank;

/// <summary>The bank against the generation that answers now: read when first asked for, and again when another generation answers.</summary>
public sealed class CurrentBank(IQuizBankReader reader, IPassageIndex index, Catalogue catalogue) : IDisposable
{
    private readonly SemaphoreSlim reading = new(1, 1);
    private (int? Generation, BoundBank Bank)? known;

    public async Task<BoundBank> GetAsync(CancellationToken cancellationToken)
    {
        await reading.WaitAsync(cancellationToken);
        try
        {
            var generation = (await index.CurrentAsync(cancellationToken))?.Number;
            if (known is not { } before || before.Generation != generation)
            {
                var bank = await reader.ReadAsync(cancellationToken);
                known = before = (generation, await new BindItems(index.OfSourceAsync, catalogue).ExecuteAsync(bank.Topics, bank.Items.Select(placed => placed.Item), cancellationToken));
            }

            return before.Bank;
        }
        finally
        {
            reading.Release();
        }
    }

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
