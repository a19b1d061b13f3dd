using StBriefingBot.Core.Administration.Stores;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Administration;

/// <summary>What came of going back.</summary>
public abstract record RollBackOutcome
{
    private RollBackOutcome()
    {
    }

    /// <param name="Generation">It answers now.</param>
    /// <param name="Before">The one that answered before; null when none did.</param>
    public sealed record Done(Generation Generation, int? Before) : RollBackOutcome;

    /// <param name="Kept">The generations one can go back to, newest first.</param>
    public sealed record NotKept(IReadOnlyList<Generation> Kept) : RollBackOutcome;
}

/// <summary>Answers from a kept generation again.</summary>
public sealed class RollBack(IPassageIndexWriter writer, IHeldReindexes held, IReindexTurn turns)
{
    /// <summary>The generations one can go back to, newest first: one that waits for a decision is none of them.</summary>
    public async Task<IReadOnlyList<Generation>> KeptAsync(CancellationToken cancellationToken)
    {
        var waiting = await held.FindAsync(cancellationToken);
        return [.. (await writer.ListAsync(cancellationToken)).Where(generation => waiting is null || generation.IsLive || generation.Number <= waiting.NewerThan)];
    }

    public async Task<RollBackOutcome> ExecuteAsync(int number, CancellationToken cancellationToken)
    {
        await using var turn = await turns.TakeAsync(cancellationToken);
        var kept = await KeptAsync(cancellationToken);
        if (kept.FirstOrDefault(generation => generation.Number == number) is not { } wanted)
        {
            return new RollBackOutcome.NotKept(kept);
        }

        // A candidate that was compared with another generation must not be taken for checked.
        await HeldGeneration.DiscardAsync(writer, held, cancellationToken);
        await writer.ActivateAsync(number, cancellationToken);
        return new RollBackOutcome.Done(wanted with { IsLive = true }, kept.FirstOrDefault(generation => generation.IsLive)?.Number);
    }
}
