using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Commands.Stores;

namespace StBriefingBot.Adapters.Models.Budgets;

/// <summary>How many tokens models may use in a day (UTC).</summary>
/// <param name="PerDay">All together; 0 for as many as they like.</param>
/// <param name="PerPerson">For each person; 0 for as many as they like.</param>
public sealed record BudgetLimits(long PerDay, long PerPerson);

/// <summary>What was used on a day.</summary>
public sealed record TokensUsed(long ByAll, long ByPerson);

/// <summary>Keeps what models used on a day. A person is not to be read from what is kept, and it is gone within two days.</summary>
public interface IModelLedger
{
    Task<TokensUsed> OfDayAsync(DateOnly day, string? person, CancellationToken cancellationToken);

    Task AddAsync(DateOnly day, string? person, long tokens, CancellationToken cancellationToken);
}

/// <summary>Lets models be asked as long as the day's budgets last. Calls under way when one ends are finished, so it may be passed by as much as they use.</summary>
internal sealed class ModelBudget(BudgetLimits limits, IModelLedger ledger, TimeProvider time)
{
    private DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    /// <summary>Why a model may not be asked now; null when it may.</summary>
    public async Task<ComposerFault?> ObjectionAsync(string? person, CancellationToken cancellationToken)
    {
        if (limits is { PerDay: 0, PerPerson: 0 })
        {
            return null;
        }

        TokensUsed used;
        try
        {
            used = await ledger.OfDayAsync(Today, person, cancellationToken);
        }
        catch (StoreException)
        {
            // What cannot be counted is not spent.
            return ComposerFault.Misconfigured;
        }

        return limits.PerDay > 0 && used.ByAll >= limits.PerDay ? ComposerFault.OverBudget
            : limits.PerPerson > 0 && person is not null && used.ByPerson >= limits.PerPerson ? ComposerFault.OverOwnBudget
            : null;
    }

    public async Task ChargeAsync(string? person, long tokens)
    {
        try
        {
            await ledger.AddAsync(Today, person, tokens, CancellationToken.None);
        }
        catch (StoreException)
        {
            // An answer is worth more than its record; the keeping of answers tells of a store that fails.
        }
    }
}
