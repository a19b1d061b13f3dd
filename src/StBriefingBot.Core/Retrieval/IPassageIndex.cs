namespace StBriefingBot.Core.Retrieval;

/// <summary>An immutable, numbered index build.</summary>
/// <param name="Number">Counts up from 1.</param>
/// <param name="BuiltAt">When it was completed.</param>
/// <param name="Passages">How many passages it holds.</param>
/// <param name="Sources">How many sources they come from.</param>
/// <param name="Fingerprint">A hash of what it was built from: the same knowledge gives the same fingerprint.</param>
/// <param name="IsLive">Whether questions are answered from it now.</param>
public sealed record Generation(int Number, DateTimeOffset BuiltAt, int Passages, int Sources, string Fingerprint, bool IsLive);

/// <summary>Finds passages. Searching never writes; a search running while a new generation goes live finishes on the old one.</summary>
public interface IPassageIndex
{
    /// <summary>The best passages for a query, best first with the highest score; an empty result for an empty query or an empty index.</summary>
    Task<SearchResult> SearchAsync(SearchQuery query, CancellationToken cancellationToken);

    /// <summary>The passage with this id, or null.</summary>
    Task<Passage?> FindAsync(string passageId, CancellationToken cancellationToken);

    /// <summary>Every passage of a source, in the order in which they were indexed; empty for an unknown one.</summary>
    Task<IReadOnlyList<Passage>> OfSourceAsync(string sourceId, CancellationToken cancellationToken);

    /// <summary>The ids of all sources that have passages; empty where an index cannot tell.</summary>
    Task<IReadOnlyList<string>> SourceIdsAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<string>>([]);

    /// <summary>The generation that answers, or null when nothing was built yet.</summary>
    Task<Generation?> CurrentAsync(CancellationToken cancellationToken);
}

/// <summary>Builds generations beside the live one. A build that fails or is killed leaves the live generation answering.</summary>
public interface IPassageIndexWriter
{
    /// <summary>Writes a complete generation that is not live yet.</summary>
    Task<Generation> BuildAsync(
        IAsyncEnumerable<Passage> passages, string fingerprint, IProgress<int>? passagesWritten, CancellationToken cancellationToken);

    /// <summary>A view on one generation, live or not, for checking it before it goes live.</summary>
    IPassageIndex Open(int generation);

    /// <summary>Makes a kept generation live, atomically, and prunes all but the last three and the live one.</summary>
    Task ActivateAsync(int generation, CancellationToken cancellationToken);

    /// <summary>Deletes a generation that is not live.</summary>
    Task DiscardAsync(int generation, CancellationToken cancellationToken);

    /// <summary>The kept, complete generations, newest first.</summary>
    Task<IReadOnlyList<Generation>> ListAsync(CancellationToken cancellationToken);
}
