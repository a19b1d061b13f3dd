using StBriefingBot.Core.Administration.Stores;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Administration;

/// <summary>What came of a decision on a prepared generation.</summary>
public abstract record DecisionOutcome
{
    private DecisionOutcome()
    {
    }

    /// <param name="Generation">It answers now.</param>
    /// <param name="Before">The one that answered before; null when none did.</param>
    public sealed record Applied(Generation Generation, int? Before) : DecisionOutcome;

    public sealed record Cancelled : DecisionOutcome;

    /// <summary>It does not wait any more: it was applied, cancelled, or another one was prepared.</summary>
    public sealed record Gone : DecisionOutcome;

    /// <summary>The library or the live generation is another one than when it was prepared; it is cleared away.</summary>
    public sealed record OutOfDate : DecisionOutcome;

    /// <summary>A check refuses it, and that was not accepted. It goes on waiting.</summary>
    public sealed record Refused : DecisionOutcome;
}

/// <summary>Makes a prepared generation live, or clears it away.</summary>
public sealed class DecideReindex(ISourceReader reader, IPassageIndex live, IPassageIndexWriter writer, IHeldReindexes held, IReindexTurn turns)
{
    /// <param name="candidate">The generation that was shown to whoever decides.</param>
    /// <param name="evenIfRefused">Whether a check's refusal is accepted.</param>
    /// <param name="cancellationToken">Stops it before the switch, which is one step.</param>
    public async Task<DecisionOutcome> ApplyAsync(int candidate, bool evenIfRefused, CancellationToken cancellationToken)
    {
        await using var turn = await turns.TakeAsync(cancellationToken);
        if (await WaitingAsync(candidate, cancellationToken) is not { } waiting)
        {
            return new DecisionOutcome.Gone();
        }

        var (left, generation) = waiting;
        if ((await live.CurrentAsync(cancellationToken))?.Number != left.Base || await reader.FingerprintAsync(cancellationToken) != generation.Fingerprint)
        {
            await HeldGeneration.DiscardAsync(writer, held, cancellationToken);
            return new DecisionOutcome.OutOfDate();
        }

        if (left.IsRefused && !evenIfRefused)
        {
            return new DecisionOutcome.Refused();
        }

        await writer.ActivateAsync(candidate, cancellationToken);
        await held.KeepAsync(null, CancellationToken.None);
        return new DecisionOutcome.Applied(generation with { IsLive = true }, left.Base);
    }

    public async Task<DecisionOutcome> CancelAsync(int candidate, CancellationToken cancellationToken)
    {
        await using var turn = await turns.TakeAsync(cancellationToken);
        if (await WaitingAsync(candidate, cancellationToken) is null)
        {
            return new DecisionOutcome.Gone();
        }

        await HeldGeneration.DiscardAsync(writer, held, cancellationToken);
        return new DecisionOutcome.Cancelled();
    }

    private async Task<(HeldReindex Held, Generation Generation)?> WaitingAsync(int candidate, CancellationToken cancellationToken) =>
        await held.FindAsync(cancellationToken) is { } left && left.Candidate == candidate
        && (await writer.ListAsync(cancellationToken)).FirstOrDefault(kept => kept.Number == candidate && !kept.IsLive) is { } generation
            ? (left, generation)
            : null;
}
