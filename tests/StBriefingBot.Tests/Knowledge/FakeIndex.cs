using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Tests.Knowledge;

/// <summary>Generations in memory; searching is not what its users test.</summary>
internal sealed class FakeIndex : IPassageIndex, IPassageIndexWriter
{
    private readonly SortedDictionary<int, (Generation Generation, Dictionary<string, Passage> Passages)> generations = [];
    private int? liveNumber;
    private int built;

    public IReadOnlyCollection<int> Kept => generations.Keys;

    public IEnumerable<string> LiveTexts => Live.Select(passage => passage.Text);

    private IEnumerable<Passage> Live => liveNumber is { } number ? generations[number].Passages.Values : [];

    public Task<SearchResult> SearchAsync(SearchQuery query, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<Passage?> FindAsync(string passageId, CancellationToken cancellationToken) =>
        Task.FromResult(liveNumber is { } number ? generations[number].Passages.GetValueOrDefault(passageId) : null);

    public Task<IReadOnlyList<Passage>> OfSourceAsync(string sourceId, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Passage>>([.. Live.Where(passage => passage.SourceId == sourceId)]);

    public Task<IReadOnlyList<string>> SourceIdsAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<string>>([.. Live.Select(passage => passage.SourceId).Distinct()]);

    public Task<Generation?> CurrentAsync(CancellationToken cancellationToken) =>
        Task.FromResult(liveNumber is { } number ? generations[number].Generation with { IsLive = true } : null);

    public async Task<Generation> BuildAsync(
        IAsyncEnumerable<Passage> passages, string fingerprint, IProgress<int>? passagesWritten, CancellationToken cancellationToken)
    {
        var stored = new Dictionary<string, Passage>(StringComparer.Ordinal);
        await foreach (var passage in passages.WithCancellation(cancellationToken))
        {
            stored.Add(passage.Id, passage);
        }

        var sources = stored.Values.Select(passage => passage.SourceId).Distinct().Count();
        var generation = new Generation(++built, DateTimeOffset.UnixEpoch, stored.Count, sources, fingerprint, false);
        generations.Add(generation.Number, (generation, stored));
        return generation;
    }

    public IPassageIndex Open(int generation) => new FakeIndex { liveNumber = generation, generations = { [generation] = generations[generation] } };

    public Task ActivateAsync(int generation, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        liveNumber = generation;
        return Task.CompletedTask;
    }

    public Task DiscardAsync(int generation, CancellationToken cancellationToken)
    {
        generations.Remove(generation);
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<Generation>> ListAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Generation>>([.. generations.Values.Select(entry => entry.Generation with { IsLive = entry.Generation.Number == liveNumber }).Reverse()]);
}
