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

    private readonly IndexFolder folder = FolderAt(folder);

    internal static IndexFolder FolderAt(string path) => new(path, Extension);

    public async Task<Generation> BuildAsync(
        IAsyncEnumerable<Passage> passages, string fingerprint, IProgress<int>? passagesWritten, CancellationToken cancellationToken)
    {
        using var building = folder.Lock();
        folder.CleanUp();
        var number = folder.NextNumber();
        var place = folder.BuildingFileOf(number);
        try
        {
            // Lucene works on the calling thread; the caller's is not ours to keep.
            var generation = await Task.Run(() => WriteAsync(place, passages, number, fingerprint, passagesWritten, cancellationToken), cancellationToken);
            folder.Publish(number);
            return generation;
        }
        catch (IOException exception)
        {
            folder.CleanUp();
            throw new PassageIndexException($"The index could not be written to {folder.Path} ({exception.Message.TrimEnd('.')}). Free some space and try again.", exception);
        }
        catch
        {
            folder.CleanUp();
            throw;
        }
    }

    public IPassageIndex Open(int generation)
    {
        folder.Require(generation);
        return new LucenePassageIndex(folder, generation);
    }

    public Task ActivateAsync(int generation, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var switching = folder.Lock();
        folder.Require(generation);
        LuceneGeneration.ReadManifest(folder.FileOf(generation));
        folder.MakeLive(generation);
        folder.Prune(generation);
        return Task.CompletedTask;
    }

    public Task DiscardAsync(int generation, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var deleting = folder.Lock();
        folder.Discard(generation);
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<Generation>> ListAsync(CancellationToken cancellationToken)
    {
        var live = folder.Live();
        var generations = new List<Generation>();
        foreach (var number in folder.Numbers())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (TryReadManifest(number) is { } generation)
            {
                generations.Add(generation with { IsLive = number == live });
            }
        }

        return Task.FromResult<IReadOnlyList<Generation>>(generations);
    }

    /// <summary>Lucene's own CheckIndex: every file, term, posting, stored field and norm is read.</summary>
    public Task<string?> DamageAsync(int generation, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        folder.Require(generation);
        return Task.Run(() => Damage(folder.FileOf(generation)), cancellationToken);
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

    /// <summary>A damaged generation is not one anybody can use; it is listed no more and pruned in time.</summary>
    private Generation? TryReadManifest(int number)
    {
        try
        {
            return LuceneGeneration.ReadManifest(folder.FileOf(number));
        }
        catch (PassageIndexException)
        {
            return null;
        }
    }
}
