using System.Numerics.Tensors;
using Microsoft.Extensions.AI;
using StBriefingBot.Core.Answers;

namespace StBriefingBot.Adapters.Models.Embeddings;

/// <summary>Any <see cref="IEmbeddingGenerator"/> within time limits of its own for passages, which can wait, and for questions, which cannot.</summary>
internal sealed class EmbeddingModel : IEmbeddingModel, IDisposable
{
    private readonly EmbeddingSettings settings;
    private readonly IEmbeddingGenerator<string, Embedding<float>> generator;
    private readonly ModelCalls passages;
    private readonly ModelCalls questions;

    public EmbeddingModel(EmbeddingSettings settings, IEmbeddingGenerator<string, Embedding<float>> generator, Random random, TimeProvider time)
    {
        (this.settings, this.generator) = (settings, generator);
        passages = new ModelCalls(settings.Server, random, time);
        questions = new ModelCalls(settings.Server with { Timeout = settings.QuestionTimeout, Retries = 0 }, random, time);
    }

    public string Name => settings.Server.Model;

    public string Kind => settings.Kind;

    public int Batch => settings.Batch;

    public int Parallel => settings.Server.Parallel;

    public async Task<IReadOnlyList<float[]>> OfPassagesAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        using var turn = await passages.TurnAsync(cancellationToken);
        return await passages.GuardAsync(token => GenerateAsync([.. texts.Select(text => settings.PassagePrefix + text)], token), cancellationToken);
    }

    public async Task<float[]> OfQuestionAsync(string text, CancellationToken cancellationToken) =>
        (await questions.GuardAsync(
            async token =>
            {
                using var turn = await questions.TurnAsync(token);
                return await GenerateAsync([settings.QuestionPrefix + text], token);
            },
            cancellationToken))[0];

    public void Dispose()
    {
        passages.Dispose();
        questions.Dispose();
        generator.Dispose();
    }

    private async Task<IReadOnlyList<float[]>> GenerateAsync(string[] texts, CancellationToken cancellationToken)
    {
        var options = settings.Dimensions > 0 ? new EmbeddingGenerationOptions { Dimensions = settings.Dimensions } : null;
        var made = await generator.GenerateAsync(texts, options, cancellationToken);
        if (made.Count != texts.Length)
        {
            throw Unusable($"gave {made.Count} vectors for {texts.Length} texts");
        }

        return [.. made.Select(embedding => Normalized(embedding.Vector.Span))];
    }

    /// <summary>Of norm 1, so that a cosine is a sum of products.</summary>
    private float[] Normalized(ReadOnlySpan<float> vector)
    {
        if (settings.Dimensions > 0 && vector.Length != settings.Dimensions)
        {
            throw Unusable($"gave a vector of {vector.Length} numbers where {settings.Dimensions} were asked for");
        }

        var norm = vector.IsEmpty ? 0 : TensorPrimitives.Norm(vector);
        if (!(norm > 0) || !float.IsFinite(norm))
        {
            throw Unusable("gave a vector of no length");
        }

        var unit = new float[vector.Length];
        TensorPrimitives.Divide(vector, norm, unit);
        return unit;
    }

    private ModelException Unusable(string what) => new(
        ComposerFault.Unreadable,
        $"The model \"{settings.Server.Model}\" {what}.",
        $"Choose an embedding model, and set {EmbeddingSettings.Section}:{settings.Server.Name}:Dimensions to 0 or to what the model makes.");
}
