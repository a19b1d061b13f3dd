namespace StBriefingBot.Core.Administration.Stores;

/// <param name="PassageId">The passage that is not to be used.</param>
/// <param name="Reason">Why, in an admin's words.</param>
/// <param name="Actor">Whose.</param>
public sealed record DisabledPassage(string PassageId, string Reason, string Actor, DateTimeOffset At);

/// <summary>Passages that are not to be used although they are in the index; in force at once, in every process.</summary>
public interface IDisabledPassages
{
    /// <summary>By passage id.</summary>
    IReadOnlyDictionary<string, DisabledPassage> All { get; }

    /// <summary>Whether that was new.</summary>
    Task<bool> DisableAsync(DisabledPassage passage, CancellationToken cancellationToken);

    /// <summary>Whether it was disabled.</summary>
    Task<bool> EnableAsync(string passageId, CancellationToken cancellationToken);
}
