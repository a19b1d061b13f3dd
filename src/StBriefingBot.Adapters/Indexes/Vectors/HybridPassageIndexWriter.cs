using StBriefingBot.Adapters.Models;
using StBriefingBot.Adapters.Models.Embeddings;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Adapters.Indexes.Vectors;

/// <summary>
/// Builds generations with another writer and puts their vectors beside them, <c>generation-000012.vectors</c>, where they come and go with the generation.
/// A model that fails makes no build fail: passages without a vector are found by their words.
/// </summary>
/// <param name="folder">The index folder of the other writer.</param>
/// <param name="words">Builds what is searched by words.</param>
/// <param name="model">Makes the vectors.</param>
/// <param name="leastSimilarity">No cosine below this counts in a search.</param>
public sealed class HybridPassageIndexWriter(string folder, IPassageIndexWriter words, IEmbeddingModel model, double leastSimilarity) : IPassageIndexWriter, IIndexInspection, IDisposable
{
    private readonly IndexFolder vectors = FolderAt(folder);

    /// <summary>Why the last build left passages without a vector; null when it left none.</summary>
    public ModelException? LastFailure { get; private set; }

    internal static IndexFolder FolderAt(string path) => new(path, ".vectors");

    public async Task<Generation> BuildAsync(IAsyncEnumerable<Passage> passages, string fingerprint, IProgress<int>? passagesWritten, CancellationToken cancellationToken)
    {
        var generation = await words.BuildAsync(passages, fingerprint, passagesWritten, cancellationToken);
        try
        {
            LastFailure = await WriteVectorsAsync(generation, cancellationToken);
            return generation;
        }
        catch (Exception exception)
        {
            // What was built is not what was asked for; the caller never hears its number.
            await words.DiscardAsync(generation.Number, CancellationToken.None);
            DeleteOrphans([generation.Number]);
            throw exception is IOException or UnauthorizedAccessException
                ? new PassageIndexException($"The vectors could not be written to {vectors.Path} ({exception.Message.TrimEnd('.')}). Free some space and try again.", exception)
                : exception;
        }
    }

    public IPassageIndex Open(int generation) => new HybridPassageIndex(words.Open(generation), vectors, model, leastSimilarity, generation);

    public async Task ActivateAsync(int generation, CancellationToken cancellationToken)
    {
        await words.ActivateAsync(generation, cancellationToken);
        await PruneAsync();
    }

    public async Task DiscardAsync(int generation, CancellationToken cancellationToken)
    {
        await words.DiscardAsync(generation, cancellationToken);
        DeleteOrphans([generation]);
    }

    public Task<IReadOnlyList<Generation>> ListAsync(CancellationToken cancellationToken) => words.ListAsync(cancellationToken);

    /// <summary>That of the words; a damaged file of vectors is as none, which <see cref="CoverageOf"/> tells.</summary>
    public Task<string?> DamageAsync(int generation, CancellationToken cancellationToken) =>
        words is IIndexInspection inspection ? inspection.DamageAsync(generation, cancellationToken) : Task.FromResult<string?>(null);

    /// <summary>How many passages of a generation can be found by meaning.</summary>
    public VectorCoverage CoverageOf(Generation generation) =>
        new(generation.Passages, VectorFile.Read(vectors.FileOf(generation.Number)) is { } made && made.Kind == model.Kind ? made.Owners.Count : 0);

    public void Dispose() => (words as IDisposable)?.Dispose();

    private async Task<ModelException?> WriteVectorsAsync(Generation generation, CancellationToken cancellationToken)
    {
        var known = vectors.Numbers().Select(number => VectorFile.Read(vectors.FileOf(number))).FirstOrDefault(made => made?.Kind == model.Kind && made.Owners.Count > 0);
        var index = words.Open(generation.Number);
        try
        {
            using var building = vectors.Lock();
            var failure = await new VectorBuild(model, known).WriteAsync(index, generation.Passages, vectors.BuildingFileOf(generation.Number), cancellationToken);
            vectors.Publish(generation.Number);
            return failure;
        }
        finally
        {
            (index as IDisposable)?.Dispose();
        }
    }

    /// <summary>Vectors go with the generation whose passages they are of.</summary>
    private async Task PruneAsync()
    {
        var kept = (await words.ListAsync(CancellationToken.None)).Select(generation => generation.Number).ToHashSet();
        DeleteOrphans(vectors.Numbers().Where(number => !kept.Contains(number)));
    }

    private void DeleteOrphans(IEnumerable<int> numbers)
    {
        foreach (var number in numbers)
        {
            File.Delete(vectors.FileOf(number));
            File.Delete(vectors.BuildingFileOf(number));
        }
    }
}
