namespace StBriefingBot.Core.Retrieval;

/// <summary>Reads a generation from beginning to end, which searching never does.</summary>
public interface IIndexInspection
{
    /// <summary>What is damaged, as part of a sentence; null when nothing is.</summary>
    /// <exception cref="PassageIndexException">That generation is not kept.</exception>
    Task<string?> DamageAsync(int generation, CancellationToken cancellationToken);
}
