using StBriefingBot.Adapters.Composers;
using StBriefingBot.Adapters.Models.OpenAICompatible;

namespace StBriefingBot.Adapters.Models.Embeddings;

/// <summary>Makes embedding models of servers that speak OpenAI's protocol. All share connections, and one model's limits hold for all that use it.</summary>
public sealed class EmbeddingModels(TimeProvider time, Random random) : IDisposable
{
    private readonly HttpClient http = Connection.Http();
    private readonly Lock gate = new();
    private readonly Dictionary<string, EmbeddingModel> models = new(StringComparer.OrdinalIgnoreCase);

    public IEmbeddingModel Of(EmbeddingSettings settings)
    {
        lock (gate)
        {
            return models.TryGetValue(settings.Server.Name, out var known)
                ? known
                : models[settings.Server.Name] = new EmbeddingModel(settings, new OpenAIEmbeddingGenerator(settings.Server, http), random, time);
        }
    }

    /// <summary>Asks the model for the vector of a word, once.</summary>
    public async Task<ModelHealth> ExamineAsync(EmbeddingSettings settings, CancellationToken cancellationToken)
    {
        var once = settings with { Server = settings.Server with { Retries = 0 } };
        using var model = new EmbeddingModel(once, new OpenAIEmbeddingGenerator(settings.Server, http), random, time);
        var start = time.GetTimestamp();
        try
        {
            var vector = (await model.OfPassagesAsync(["science"], cancellationToken))[0];
            var took = time.GetElapsedTime(start);
            var sentence = $"The model \"{settings.Server.Model}\" at {settings.Server.Endpoint.Authority} makes vectors of {vector.Length} numbers; it took {took.TotalSeconds:0.00} seconds.";
            return took <= settings.QuestionTimeout
                ? new ModelHealth(true, sentence)
                : new ModelHealth(false, sentence + " Questions do not wait for it that long.", $"If that was not its first call, give questions more time with {EmbeddingSettings.Section}:{settings.Server.Name}:QuestionMilliseconds.");
        }
        catch (ModelException exception)
        {
            return new ModelHealth(false, exception.Message, exception.Remedy);
        }
    }

    public void Dispose()
    {
        foreach (var model in models.Values)
        {
            model.Dispose();
        }

        http.Dispose();
    }
}
