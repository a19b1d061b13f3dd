using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Adapters.Indexes;

/// <summary>
/// What every kind of index does with its generations: they are built under a name that nobody takes for one, switched, listed and deleted in one folder,
/// by one process at a time.
/// </summary>
/// <param name="folder">Where they lie.</param>
/// <param name="readManifest">What a generation says of itself, without opening it; throws <see cref="PassageIndexException"/> for a damaged one.</param>
internal sealed class GenerationsOf(IndexFolder folder, Func<string, Generation> readManifest)
{
    public IndexFolder Folder => folder;

    /// <summary>Builds the next one; whatever ends it early leaves nothing behind.</summary>
    /// <param name="write">Writes it into a file or folder of that name, with that number.</param>
    /// <param name="isFault">Whether an exception is the disk's and not the passages'.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="PassageIndexException">The folder is busy or the disk does not take it.</exception>
    public async Task<Generation> BuildAsync(Func<string, int, Task<Generation>> write, Func<Exception, bool> isFault, CancellationToken cancellationToken)
    {
        using var building = folder.Lock();
        folder.CleanUp();
        var number = folder.NextNumber();
        try
        {
            // Engines work on the calling thread; the caller's is not ours to keep.
            var generation = await Task.Run(() => write(folder.BuildingFileOf(number), number), cancellationToken);
            folder.Publish(number);
            return generation;
        }
        catch (Exception exception)
        {
            folder.CleanUp();
            if (isFault(exception))
            {
                throw new PassageIndexException($"The index could not be written to {folder.Path} ({exception.Message.TrimEnd('.')}). Free some space and try again.", exception);
            }

            throw;
        }
    }

    /// <summary>The file or folder of a kept one.</summary>
    /// <exception cref="PassageIndexException">It is not kept.</exception>
    public string Find(int generation)
    {
        folder.Require(generation);
        return folder.FileOf(generation);
    }

    /// <summary>Makes one live, if it can be read, and prunes.</summary>
    public Task ActivateAsync(int generation, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var switching = folder.Lock();
        readManifest(Find(generation));
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

    /// <summary>Newest first. A damaged one is of no use to anybody: it is listed no more and pruned in time.</summary>
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

    private Generation? TryReadManifest(int number)
    {
        try
        {
            return readManifest(folder.FileOf(number));
        }
        catch (PassageIndexException)
        {
            return null;
        }
    }
}
