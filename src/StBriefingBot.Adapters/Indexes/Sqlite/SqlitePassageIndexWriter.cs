using Microsoft.Data.Sqlite;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Adapters.Indexes.Sqlite;

/// <summary>Builds generations in a folder, one file each. Only one process at a time may build, switch or delete; a second one is refused.</summary>
/// <exception cref="PassageIndexException">From every member: the folder is busy or a file unusable; the message says what to do.</exception>
public sealed class SqlitePassageIndexWriter(string folder, TimeProvider time) : IPassageIndexWriter, IIndexInspection
{
    private const string Extension = ".sqlite";

    private readonly IndexFolder folder = FolderAt(folder);

    internal static IndexFolder FolderAt(string path) => new(path, Extension);

    public async Task<Generation> BuildAsync(
        IAsyncEnumerable<Passage> passages, string fingerprint, IProgress<int>? passagesWritten, CancellationToken cancellationToken)
    {
        using var building = folder.Lock();
        folder.CleanUp();
        var number = folder.NextNumber();
        var file = folder.BuildingFileOf(number);
        try
        {
            // SQLite works on the calling thread; the caller's is not ours to keep.
            var generation = await Task.Run(() => WriteAsync(passages, number, fingerprint, passagesWritten, cancellationToken), cancellationToken);
            folder.Publish(number);
            return generation;
        }
        catch (SqliteException exception)
        {
            File.Delete(file);
            throw new PassageIndexException($"The index could not be written to {folder.Path} ({exception.Message.TrimEnd('.')}). Free some space and try again.", exception);
        }
        catch
        {
            File.Delete(file);
            throw;
        }
    }

    public IPassageIndex Open(int generation)
    {
        folder.Require(generation);
        return new SqlitePassageIndex(folder, generation);
    }

    public Task ActivateAsync(int generation, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var switching = folder.Lock();
        folder.Require(generation);
        GenerationReader.ReadManifest(folder.FileOf(generation));
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

    /// <summary>SQLite's own check of every page.</summary>
    public Task<string?> DamageAsync(int generation, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        folder.Require(generation);
        return Task.Run(() => GenerationReader.Damage(folder.FileOf(generation)), cancellationToken);
    }

    private async Task<Generation> WriteAsync(
        IAsyncEnumerable<Passage> passages, int number, string fingerprint, IProgress<int>? passagesWritten, CancellationToken cancellationToken)
    {
        using var file = new GenerationFileWriter(folder.BuildingFileOf(number));
        await foreach (var batch in AnalyzedBatches.Of(passages, cancellationToken))
        {
            foreach (var passage in batch)
            {
                file.Add(passage);
            }

            passagesWritten?.Report(file.Passages);
        }

        return file.Complete(number, time.GetUtcNow(), fingerprint, cancellationToken);
    }

    /// <summary>A damaged file is not a generation anybody can use; it is listed no more and pruned in time.</summary>
    private Generation? TryReadManifest(int number)
    {
        try
        {
            return GenerationReader.ReadManifest(folder.FileOf(number));
        }
        catch (PassageIndexException)
        {
            return null;
        }
    }
}
