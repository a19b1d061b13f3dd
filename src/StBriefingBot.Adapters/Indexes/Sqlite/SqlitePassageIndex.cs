using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Adapters.Indexes.Sqlite;

/// <summary>
/// Finds passages in the live generation of a folder, or in one certain generation. Follows the live one as it changes, also when another process
/// changes it.
/// </summary>
/// <exception cref="PassageIndexException">From every member: a file is missing or damaged; the message says what to do.</exception>
public sealed class SqlitePassageIndex : IPassageIndex, IDisposable
{
    // Between reading which generation is live and opening it, others may have moved on and deleted it.
    private const int MostAttempts = 5;

    private readonly IndexFolder folder;
    private readonly GenerationReaders readers;
    private readonly int? pinned;
    private int lastLive = -1;

    /// <param name="folder">The index folder; it may be empty or missing: nothing is found then.</param>
    public SqlitePassageIndex(string folder)
        : this(SqlitePassageIndexWriter.FolderAt(folder), pinned: null)
    {
    }

    internal SqlitePassageIndex(IndexFolder folder, int? pinned)
    {
        this.folder = folder;
        this.pinned = pinned;
        readers = new GenerationReaders(folder);
    }

    public Task<SearchResult> SearchAsync(SearchQuery query, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(
            Use((reader, session) => PassageSearch.Run(query, reader, session, cancellationToken))
            ?? new SearchResult([], new Dictionary<string, double>()));
    }

    public Task<Passage?> FindAsync(string passageId, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(Use((_, session) => session.FindPassage(passageId)));
    }

    public Task<IReadOnlyList<Passage>> OfSourceAsync(string sourceId, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(Use<IReadOnlyList<Passage>>((reader, session) => [.. reader.Sets.OfSource(sourceId).Select(number => reader.Passage(session, number))]) ?? []);
    }

    public Task<IReadOnlyList<string>> SourceIdsAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(Use<IReadOnlyList<string>>((reader, _) => [.. reader.Sets.SourceIds]) ?? []);
    }

    public Task<Generation?> CurrentAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var live = folder.Live();
        return Task.FromResult(Use((reader, _) => reader.Generation with { IsLive = reader.Generation.Number == live }));
    }

    public void Dispose() => readers.Dispose();

    /// <summary>Null when there is no generation.</summary>
    private T? Use<T>(Func<GenerationReader, ReadingSession, T?> search)
        where T : class
    {
        for (var attempt = 1; ; attempt++)
        {
            if ((pinned ?? folder.Live()) is not { } number)
            {
                return null;
            }

            if (Interlocked.Exchange(ref lastLive, number) != number)
            {
                readers.Close(open => open != number);
            }

            try
            {
                var reader = readers.Get(number);
                if (reader.TryUse(session => search(reader, session), out var result))
                {
                    return result;
                }
            }
            catch (PassageIndexException) when (attempt < MostAttempts && (pinned ?? folder.Live()) != number)
            {
                // It was replaced meanwhile; the new one answers.
            }
        }
    }
}
