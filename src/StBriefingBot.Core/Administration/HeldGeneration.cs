using StBriefingBot.Core.Administration.Stores;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Administration;

/// <summary>Clears away a generation that waits for a decision. To be called in one's turn.</summary>
internal static class HeldGeneration
{
    /// <summary>The generations that remain.</summary>
    public static async Task<IReadOnlyList<Generation>> DiscardAsync(IPassageIndexWriter writer, IHeldReindexes held, CancellationToken cancellationToken)
    {
        var kept = await writer.ListAsync(cancellationToken);
        if (await held.FindAsync(cancellationToken) is not { } left)
        {
            return kept;
        }

        var leftover = kept.Where(generation => generation.Number > left.NewerThan && !generation.IsLive).ToList();
        foreach (var generation in leftover)
        {
            await writer.DiscardAsync(generation.Number, cancellationToken);
        }

        await held.KeepAsync(null, cancellationToken);
        return [.. kept.Except(leftover)];
    }
}
