using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Tests.Indexes;

/// <summary>What every index promises, whatever it is made of. Each subclass brings a folder of its own.</summary>
public abstract partial class PassageIndexContract : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("stbot-index-");
    private IPassageIndex? index;
    private IPassageIndexWriter? writer;

    protected string Folder => folder.FullName;

    protected IPassageIndex Index => index ??= CreateIndex(Folder);

    protected IPassageIndexWriter Writer => writer ??= CreateWriter(Folder);

    public void Dispose()
    {
        (index as IDisposable)?.Dispose();
        (writer as IDisposable)?.Dispose();
        folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    protected abstract IPassageIndex CreateIndex(string folder);

    protected abstract IPassageIndexWriter CreateWriter(string folder);

    protected async Task<Generation> BuildAsync(params IEnumerable<Passage> passages) =>
        await Writer.BuildAsync(passages.ToAsyncEnumerable(), "fingerprint", null, CancellationToken.None);

    protected async Task<Generation> MakeLiveAsync(params IEnumerable<Passage> passages)
    {
        var generation = await BuildAsync(passages);
        await Writer.ActivateAsync(generation.Number, CancellationToken.None);
        return generation;
    }

    protected Task<SearchResult> SearchAsync(SearchQuery query) => Index.SearchAsync(query, CancellationToken.None);

    protected async Task<string[]> FindAsync(SearchQuery query) => [.. (await SearchAsync(query)).Passages.Select(found => found.Passage.Id)];

    protected static async Task<PassageIndexException> RefusedAsync(Func<Task> action)
    {
        var refusal = await Assert.ThrowsAsync<PassageIndexException>(action);
        Assert.EndsWith(".", refusal.Message, StringComparison.Ordinal);
        return refusal;
    }
}
