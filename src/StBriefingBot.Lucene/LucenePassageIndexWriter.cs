using Lucene.Net.Index;
using Lucene.Net.Store;
using StBriefingBot.Adapters.Indexes;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Lucene;

/// <summary>
/// Builds generations with Lucene, a folder each. Only one process at a time may build, switch or delete; a second one is refused.
/// </summary>
/// <exception cref="PassageIndexException">From every member: the folder is busy or files are unusable; the message says what to do.</exception>
public sealed class LucenePassageIndexWriter(string folder, TimeProvider time) : IPassageIndexWriter, IIndexInspection
{
    private const string Extension = ".lucene";

    private readonly GenerationsOf generations = new(FolderAt(folder), LuceneGeneration.ReadManifest);

    internal static IndexFolder FolderAt(string path) => new(path, Extension);

    public Task<Generation> BuildAsync(IAsyncEnumerable<Passage> passages, string fingerprint, IProgress<int>? passagesWritten, CancellationToken cancellationToken) =>
        generations.BuildAsync(
            (place, number) => WriteAsync(place, passages, number, fingerprint, passagesWritten, cancellationToken), exception => exception is IOException, cancellationToken);

    public IPassageIndex Open(int generation)
    {
        generations.Find(generation);
        return new LucenePassageIndex(generations.Folder, generation);
    }

    public Task ActivateAsync(int generation, CancellationToken cancellationToken) => generations.ActivateAsync(generation, cancellationToken);

    public Task DiscardAsync(int generation, CancellationToken cancellationToken) => generations.DiscardAsync(generation, cancellationToken);

    public Task<IReadOnlyList<Generation>> ListAsync(CancellationToken cancellationToken) => generations.ListAsync(cancellationToken);

    /// <summary>Lucene's own CheckIndex: every file, term, posting, stored field and norm is read.</summary>
    public Task<string?> DamageAsync(int generation, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var place = generations.Find(generation);
        return Task.Run(() => Damage(place), cancellationToken);
    }

    private static string? Damage(string place)
    {
        try
        {
            using var directory = new MMapDirectory(place, NoLockFactory.GetNoLockFactory());
            var found = new CheckIndex(directory).DoCheckIndex();
            return found.Clean ? null : $"{found.NumBadSegments} of {found.NumSegments} segments cannot be read, with {found.TotLoseDocCount} passages";
        }
        catch (Exception exception) when (exception is IOException or ArgumentException)
        {
            return exception.Message.TrimEnd('.');
        }
    }

    private async Task<Generation> WriteAsync(
        string place, IAsyncEnumerable<Passage> passages, int number, string fingerprint, IProgress<int>? passagesWritten, CancellationToken cancellationToken)
    {
        using var build = new GenerationBuild(place);
        await build.WriteAsync(passages, passagesWritten, cancellationToken);
        return build.Complete(number, time.GetUtcNow(), fingerprint);
    }
}
