namespace StBriefingBot.Configuration;

/// <summary>Whether the settings for embedding models can be used.</summary>
internal static class EmbeddingOptionsCheck
{
    public static IEnumerable<string?> Problems(StBotOptions options)
    {
        yield return options.Embeddings.ContainsKey(options.Search.Embedding)
            ? null
            : $"Search:Embedding is \"{options.Search.Embedding}\", but there is no section Embeddings:{options.Search.Embedding}. Known are {string.Join(", ", options.Embeddings.Keys)}.";
        foreach (var problem in options.Embeddings.SelectMany(model => Problems(model.Key, model.Value)))
        {
            yield return problem;
        }
    }

    private static IEnumerable<string?> Problems(string name, EmbeddingOptions model)
    {
        var key = $"Embeddings:{name}";
        yield return ServerCheck.Endpoint(key, model.Endpoint);
        yield return ServerCheck.Keys(key, model.Key, model.KeyFile);
        yield return ServerCheck.Range($"{key}:Seconds", model.Seconds, 1, ServerCheck.LongestSeconds);
        yield return ServerCheck.Range($"{key}:QuestionMilliseconds", model.QuestionMilliseconds, 50, 30_000);
        yield return ServerCheck.Range($"{key}:Retries", model.Retries, 0, ServerCheck.MostRetries);
        yield return ServerCheck.Range($"{key}:Parallel", model.Parallel, 1, ServerCheck.MostParallel);
        yield return ServerCheck.Range($"{key}:Batch", model.Batch, 1, 1000);
        yield return ServerCheck.Range($"{key}:Dimensions", model.Dimensions, 0, 8192);
        yield return model.LeastSimilarity is >= 0 and <= 1 ? null : $"{key}:LeastSimilarity is {model.LeastSimilarity}; it must lie between 0 and 1.";
    }
}
