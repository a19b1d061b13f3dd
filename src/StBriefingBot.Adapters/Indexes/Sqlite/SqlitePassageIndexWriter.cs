using Microsoft.Data.Sqlite;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Adapters.Indexes.Sqlite;

/// <summary>Builds generations in a folder, one file each. Only one process at a time may build, switch or delete; a second one is refused.</summary>
/// <exception cref="PassageIndexException">From every member: the folder is busy or a file unusable; the message says what to do.</exception>
public sealed class SqlitePassageIndexWriter(string folder, TimeProvider time) : IPassageIndexWriter
{
    private const int KeptGenerations = 3;

    private readonly IndexFolder folder = new(folder);

    public async Task<Generation> BuildAsync(
        IAsyncEnumerable<Passage> passages, string fingerprint, IProgress<int>? passagesWritten, CancellationToken cancellationToken)
    {
        using var building = folder.Lock();
        folder.CleanUp();
        var number = NextNumber();
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
        Require(generation);
        return new SqlitePassageIndex(folder, generation);
    }

    public Task ActivateAsync(int generation, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var switching = folder.Lock();
        Require(generation);
        GenerationReader.ReadManifest(folder.FileOf(generation));
        folder.MakeLive(generation);
        Prune(generation);
        return Task.CompletedTask;
    }

    public Task DiscardAsync(int generation, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var deleting = folder.Lock();
        Require(generation);
        if (folder.Live() == generation)
        {
            throw new PassageIndexException($"Generation {generation} answers questions now. Roll back to another one first.");
        }

        try
        {
            File.Delete(folder.FileOf(generation));
        }
        catch (IOException exception)
        {
            throw new PassageIndexException($"Generation {generation} is still being read ({exception.Message.TrimEnd('.')}). Try again later.", exception);
        }

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

    private int NextNumber() => folder.Numbers().Append(LiveOrNone()).Max() + 1;

    /// <summary>A broken pointer must not keep a new generation from being built: that is what mends it.</summary>
    private int LiveOrNone()
    {
        try
        {
            return folder.Live() ?? 0;
        }
        catch (PassageIndexException)
        {
            return 0;
        }
    }

    private void Require(int generation)
    {
        var kept = folder.Numbers();
        if (!kept.Contains(generation))
        {
            throw new PassageIndexException(
                kept.Count == 0 ? "There is no generation yet. Run stbot reindex." : $"There is no generation {generation}. Kept are {string.Join(", ", kept)}.");
        }
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

    private void Prune(int live)
    {
        foreach (var number in folder.Numbers().Skip(KeptGenerations).Where(number => number != live))
        {
            try
            {
                File.Delete(folder.FileOf(number));
            }
            catch (IOException)
            {
                // Another process still reads it, and this system does not delete open files; the next switch tries again.
            }
        }
    }
}
