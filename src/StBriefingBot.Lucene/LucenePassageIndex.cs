using StBriefingBot.Adapters.Indexes;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Lucene;

/// <summary>
/// Finds passages in the live generation of a folder, or in one certain generation, with Lucene. Follows the live one as it changes, also when another
/// process changes it.
/// </summary>
/// <exception cref="PassageIndexException">From every member: files are missing or damaged; the message says what to do.</exception>
public sealed class LucenePassageIndex : IPassageIndex, IDisposable
{
    private const int MostResults = 1000;

    // Between reading which generation is live and opening it, others may have moved on and deleted it.
    private const int MostAttempts = 5;

    private readonly IndexFolder folder;
    private readonly int? pinned;
    private readonly Lock gate = new();
    private readonly Dictionary<int, LuceneGeneration> open = [];

    /// <param name="folder">The index folder; it may be empty or missing: nothing is found then.</param>
    public LucenePassageIndex(string folder)
        : this(LucenePassageIndexWriter.FolderAt(folder), pinned: null)
    {
    }

    internal LucenePassageIndex(IndexFolder folder, int? pinned) => (this.folder, this.pinned) = (folder, pinned);

    public Task<SearchResult> SearchAsync(SearchQuery query, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(
            Use(generation => query.Terms.Count == 0 || generation.Passages == 0 ? null : generation.Search(query, Math.Clamp(query.Top, 1, MostResults), cancellationToken))
            ?? new SearchResult([], new Dictionary<string, double>()));
    }

    public Task<Passage?> FindAsync(string passageId, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(Use(generation => generation.Find(passageId)));
    }

    public Task<IReadOnlyList<Passage>> OfSourceAsync(string sourceId, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(Use(generation => generation.OfSource(sourceId)) ?? []);
    }

    public Task<IReadOnlyList<string>> SourceIdsAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(Use(generation => generation.SourceIds()) ?? []);
    }

    public Task<Generation?> CurrentAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var live = folder.Live();
        return Task.FromResult(Use(generation => generation.Generation with { IsLive = generation.Generation.Number == live }));
    }

    public void Dispose() => Close(_ => true);

    /// <summary>Null when there is no generation.</summary>
    private T? Use<T>(Func<LuceneGeneration, T?> search)
        where T : class
    {
        for (var attempt = 1; ; attempt++)
        {
            if ((pinned ?? folder.Live()) is not { } number)
            {
                return null;
            }

            try
            {
                if (Open(number).TryUse(search, out var result))
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

    private LuceneGeneration Open(int number)
    {
        LuceneGeneration? generation;
        lock (gate)
        {
            if (open.TryGetValue(number, out generation))
            {
                return generation;
            }

            open[number] = generation = LuceneGeneration.Open(folder.FileOf(number));
        }

        Close(other => other != number);
        return generation;
    }

    /// <summary>Those still being searched close after the last search.</summary>
    private void Close(Func<int, bool> condition)
    {
        LuceneGeneration[] closing;
        lock (gate)
        {
            var numbers = open.Keys.Where(condition).ToArray();
            closing = [.. numbers.Select(number => open[number])];
            foreach (var number in numbers)
            {
                open.Remove(number);
            }
        }

        foreach (var generation in closing)
        {
            generation.Dispose();
        }
    }
}
