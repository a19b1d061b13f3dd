namespace StBriefingBot.Core.Administration.Stores;

/// <summary>An answer people were given that the library no longer supports.</summary>
/// <param name="Generation">The one that took the support away.</param>
public sealed record DriftedAnswer(string AnswerId, int Generation, DateTimeOffset At);

/// <summary>Remembers which stored answers have lost their support.</summary>
public interface IDriftedAnswers
{
    Task AddAsync(DriftedAnswer answer, CancellationToken cancellationToken);

    /// <summary>The library supports it again.</summary>
    Task RemoveAsync(string answerId, CancellationToken cancellationToken);

    /// <summary>Newest first.</summary>
    Task<IReadOnlyList<DriftedAnswer>> AllAsync(CancellationToken cancellationToken);
}
