using System.ClientModel;
using Microsoft.Extensions.AI;
using OpenAI.Embeddings;
using StBriefingBot.Core.Answers;
using EmbeddingGenerationOptions = Microsoft.Extensions.AI.EmbeddingGenerationOptions;

namespace StBriefingBot.Adapters.Models.OpenAICompatible;

/// <summary>
/// An embedding model of any server that speaks OpenAI's protocol. The OpenAI package sends; replies are read here (decision 17). Throws
/// <see cref="ModelException"/> for whatever the server does.
/// </summary>
internal sealed class OpenAIEmbeddingGenerator(ModelSettings settings, HttpClient http) : IEmbeddingGenerator<string, Embedding<float>>
{
    private readonly EmbeddingClient client = new(settings.Model, Connection.Credential(settings), Connection.Options(settings, http));
    private readonly ServerFailure failure = new(settings);

    public async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(IEnumerable<string> values, EmbeddingGenerationOptions? options, CancellationToken cancellationToken)
    {
        var texts = values.ToList();
        using var body = BinaryContent.Create(EmbeddingBody.Write(settings.Model, texts, options?.Dimensions));
        try
        {
            var result = await client.GenerateEmbeddingsAsync(body, Connection.Request(cancellationToken));
            using var response = result.GetRawResponse();
            if (response.Status >= 300)
            {
                throw failure.Redirected(response.Status);
            }

            var read = await EmbeddingBody.ReadAsync(response.ContentStream ?? Stream.Null, texts.Count, cancellationToken);
            return read ?? throw new ModelException(
                ComposerFault.Unreadable,
                $"What the server {settings.Endpoint.Host} sent for the model \"{settings.Name}\" holds no vectors.",
                $"Check that {settings.Section}:{settings.Name}:Endpoint is a server for embeddings and ends as it wants it, mostly with /v1.");
        }
        catch (ClientResultException exception)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw failure.Of(exception);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw failure.Unreachable(exception);
        }
    }

    public object? GetService(Type serviceType, object? serviceKey) => serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose()
    {
        // The HTTP client belongs to whoever made it.
    }
}
