namespace StBriefingBot.Core.Administration.Stores;

/// <summary>A new generation that waits for a decision, or whose build was begun.</summary>
/// <param name="NewerThan">The newest generation there was before the build: what is newer and not live was left behind by it.</param>
/// <param name="Candidate">The new generation; null while it is being built.</param>
/// <param name="Base">The one that answered when it was built; null when none did.</param>
/// <param name="IsRefused">Whether a gate refuses it.</param>
public sealed record HeldReindex(int NewerThan, int? Candidate, int? Base, bool IsRefused);

/// <summary>Remembers what waits, so that a process that was killed leaves nothing behind for long.</summary>
public interface IHeldReindexes
{
    Task<HeldReindex?> FindAsync(CancellationToken cancellationToken);

    /// <summary>Takes the place of what was remembered; null forgets it.</summary>
    Task KeepAsync(HeldReindex? held, CancellationToken cancellationToken);
}
