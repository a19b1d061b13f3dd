using Microsoft.Data.Sqlite;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Adapters.Indexes.Sqlite;

/// <summary>Builds generations in a folder, one file each. Only one process at a time may build, switch or delete; a second one is refused.</summary>
/// <exception cref="PassageIndexException">From every member: the folder is busy or a file unusable; the message says what to do.</exception>
public sealed class SqlitePassageIndexWriter(string folder, TimeProvider time) : IPassageIndexWriter, IIndexInspection
{
    private const string Extension = ".sqlite";

    private readonly GenerationsOf generations = new(FolderAt(folder), GenerationReader.ReadManifest);

    internal static IndexFolder FolderAt(string path) => new(path, Extension);

    public Task<Generation> BuildAsync(IAsyncEnumerable<Passage> passages, string fingerprint, IProgress<int>? passagesWritten, CancellationToken cancellationToken) =>
        generations.BuildAsync(
            (file, number) => WriteAsync(file, passages, number, fingerprint, passagesWritten, cancellationToken), exception => exception is SqliteException, cancellationToken);

    public IPassageIndex Open(int generation)
    {
        generations.Find(generation);
        return new SqlitePassageIndex(generations.Folder, generation);
    }

    public Task ActivateAsync(int generation, CancellationToken cancellationToken) => generations.ActivateAsync(generation, cancellationToken);

    public Task DiscardAsync(int generation, CancellationToken cancellationToken) => generations.DiscardAsync(generation, cancellationToken);

    public Task<IReadOnlyList<Generation>> ListAsync(CancellationToken cancellationToken) => generations.ListAsync(cancellationToken);

    /// <summary>SQLite's own check of every page.</summary>
    public Task<string?> DamageAsync(int generation, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var file = generations.Find(generation);
        return Task.Run(() => GenerationReader.Damage(file), cancellationToken);
    }

    private async Task<Generation> WriteAsync(
        string place, IAsyncEnumerable<Passage> passages, int number, string fingerprint, IProgress<int>? passagesWritten, CancellationToken cancellationToken)
    {
        using var file = new GenerationFileWriter(place);
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
}
