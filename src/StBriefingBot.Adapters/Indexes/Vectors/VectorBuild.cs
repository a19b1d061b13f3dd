using StBriefingBot.Adapters.Models;
using StBriefingBot.Adapters.Models.Embeddings;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Adapters.Indexes.Vectors;

/// <summary>Gives a generation's passages their vectors: those of unchanged passages are taken over, the model is asked for the others, some at a time.</summary>
/// <param name="model">Makes them.</param>
/// <param name="known">Vectors made before; null when there are none.</param>
internal sealed class VectorBuild(IEmbeddingModel model, PassageVectors? known)
{
    private readonly Dictionary<UInt128, int> reusable =
        known?.Kind == model.Kind ? known.Owners.Select((owner, at) => (owner.Hash, at)).DistinctBy(pair => pair.Hash).ToDictionary(pair => pair.Hash, pair => pair.at) : [];

    /// <summary>Writes them. What the model fails at is left without a vector and ends the asking: a server that is down is not asked thousands of times.</summary>
    /// <returns>The failure; null when there was none.</returns>
    public async Task<ModelException?> WriteAsync(IPassageIndex generation, int passages, string file, CancellationToken cancellationToken)
    {
        using var writer = new VectorFileWriter(file, model.Kind);
        using var giveUp = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        ModelException? failure = null;
        var parallel = new ParallelOptions { CancellationToken = giveUp.Token, MaxDegreeOfParallelism = model.Parallel };
        try
        {
            await Parallel.ForEachAsync(ChangedAsync(generation, writer, cancellationToken), parallel, async (batch, token) =>
            {
                try
                {
                    await AddAsync(batch, writer, token);
                }
                catch (ModelException exception)
                {
                    Interlocked.CompareExchange(ref failure, exception, null);
                    await giveUp.CancelAsync();
                }
            });
        }
        catch (OperationCanceledException) when (failure is not null && !cancellationToken.IsCancellationRequested)
        {
            // The others were called off.
            await TakeOverRestAsync(generation, writer, cancellationToken);
        }

        writer.Complete(passages);
        return failure;
    }

    /// <summary>Passages without a known vector, as many as the model takes at a time; those with one are written on the way.</summary>
    private IAsyncEnumerable<(VectorOwner Owner, string Text)[]> ChangedAsync(IPassageIndex generation, VectorFileWriter writer, CancellationToken cancellationToken) =>
        PassagesAsync(generation, cancellationToken)
            .Select(passage => (Owner: VectorFile.OwnerOf(passage), Passage: passage))
            .Where(each => !TakeOver(each.Owner, writer))
            .Select(each => (each.Owner, VectorFile.TextOf(each.Passage)))
            .Chunk(model.Batch);

    private async Task TakeOverRestAsync(IPassageIndex generation, VectorFileWriter writer, CancellationToken cancellationToken)
    {
        var done = writer.Owners.Select(owner => owner.Id).ToHashSet(StringComparer.Ordinal);
        await foreach (var passage in PassagesAsync(generation, cancellationToken))
        {
            if (!done.Contains(passage.Id))
            {
                TakeOver(VectorFile.OwnerOf(passage), writer);
            }
        }
    }

    private bool TakeOver(VectorOwner owner, VectorFileWriter writer) => reusable.TryGetValue(owner.Hash, out var at) && writer.Add(owner, known!.Of(at));

    private async Task AddAsync((VectorOwner Owner, string Text)[] batch, VectorFileWriter writer, CancellationToken cancellationToken)
    {
        var vectors = await model.OfPassagesAsync([.. batch.Select(each => each.Text)], cancellationToken);
        foreach (var (each, vector) in batch.Zip(vectors))
        {
            if (!writer.Add(each.Owner, vector))
            {
                throw new ModelException(
                    Core.Answers.ComposerFault.Unreadable,
                    $"The model \"{model.Name}\" gives vectors of {vector.Length} numbers now and gave {writer.Dimensions} before.",
                    "Its server holds another model under the same name: give it another name, or run `stbot reindex --force` after deleting the .vectors files of the index folder.");
            }
        }
    }

    private static async IAsyncEnumerable<Passage> PassagesAsync(IPassageIndex generation, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var source in await generation.SourceIdsAsync(cancellationToken))
        {
            foreach (var passage in await generation.OfSourceAsync(source, cancellationToken))
            {
                yield return passage;
            }
        }
    }
}
