using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Tests.Fakes;

/// <summary>Passages in memory; a passage is found when it holds a term.</summary>
internal sealed class FakePassageIndex(IReadOnlyList<Passage> passages, string fingerprint = "as built") : IPassageIndex, IPassageIndexWriter
{
    private readonly List<Generation> kept = [new Generation(1, DateTimeOffset.UnixEpoch, passages.Count, 1, fingerprint, IsLive: true)];

    public static FakePassageIndex WithoutGeneration()
    {
        var index = new FakePassageIndex([]);
        index.kept.Clear();
        return index;
    }

    public Task<SearchResult> SearchAsync(SearchQuery query, CancellationToken cancellationToken)
    {
        var found = passages.Where(passage => query.Terms.Any(term => passage.Text.Contains(term.Text, StringComparison.OrdinalIgnoreCase)));
        return Task.FromResult(new SearchResult([.. found.Take(query.Top).Select(passage => new RankedPassage(passage, 0.5))], new Dictionary<string, double>()));
    }

    public Task<Passage?> FindAsync(string passageId, CancellationToken cancellationToken) =>
        Task.FromResult(passages.FirstOrDefault(passage => passage.Id == passageId));

    public Task<IReadOnlyList<Passage>> OfSourceAsync(string sourceId, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Passage>>([.. passages.Where(passage => string.Equals(passage.SourceId, sourceId, StringComparison.OrdinalIgnoreCase))]);

    public Task<Generation?> CurrentAsync(CancellationToken cancellationToken) => Task.FromResult(kept.Find(generation => generation.IsLive));

    public Task<Generation> BuildAsync(IAsyncEnumerable<Passage> built, string fingerprintOfBuild, IProgress<int>? passagesWritten, CancellationToken cancellationToken)
    {
        var generation = new Generation(kept.Count + 1, DateTimeOffset.UnixEpoch, 1, 1, fingerprintOfBuild, IsLive: false);
        kept.Insert(0, generation);
        return Task.FromResult(generation);
    }

    public IPassageIndex Open(int generation) => this;

    public Task ActivateAsync(int generation, CancellationToken cancellationToken)
    {
        for (var i = 0; i < kept.Count; i++)
        {
            kept[i] = kept[i] with { IsLive = kept[i].Number == generation };
        }

        return Task.CompletedTask;
    }

    public Task DiscardAsync(int generation, CancellationToken cancellationToken)
    {
        kept.RemoveAll(each => each.Number == generation);
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<Generation>> ListAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Generation>>([.. kept]);
}
