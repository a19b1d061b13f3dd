namespace StBriefingBot.Configuration;

/// <summary>Whether the settings for language models can be used.</summary>
internal static class ModelOptionsCheck
{
    private const int LongestSeconds = 600;
    private const int MostRetries = 10;
    private const int MostParallel = 64;

    public static IEnumerable<string?> Problems(StBotOptions options)
    {
        var composer = options.Composer;
        yield return Range("Composer:Seconds", composer.Seconds, 1, LongestSeconds);
        yield return options.Budget.TokensPerDay >= 0 ? null : $"Budget:TokensPerDay is {options.Budget.TokensPerDay}; it must be 0 (no limit) or more.";
        yield return options.Budget.TokensPerPersonPerDay >= 0 ? null : $"Budget:TokensPerPersonPerDay is {options.Budget.TokensPerPersonPerDay}; it must be 0 (no limit) or more.";
        yield return options.Models.ContainsKey(composer.Model)
            ? null
            : $"Composer:Model is \"{composer.Model}\", but there is no section Models:{composer.Model}. Known are {string.Join(", ", options.Models.Keys)}.";
        yield return options.Verifier.Judge.Length == 0 || (options.Models.TryGetValue(options.Verifier.Judge, out var judge) && judge.Model.Length > 0)
            ? null
            : $"Verifier:Judge is \"{options.Verifier.Judge}\", but Models:{options.Verifier.Judge}:Model names no model. Set it, or leave Verifier:Judge empty.";
        yield return Is(composer.Use, AdapterWords.OpenAI) && options.Models.TryGetValue(composer.Model, out var chosen) && chosen.Model.Length == 0
            ? $"Composer:Use (or --composer) is \"{AdapterWords.OpenAI}\", but Models:{composer.Model}:Model names no model. Set it, for example STBOT_MODELS__{composer.Model.ToUpperInvariant()}__MODEL=gpt-4o-mini, and the key beside it."
            : null;
        yield return Is(composer.Use, AdapterWords.SemanticKernel)
            ? $"Composer:Use (or --composer) is \"{AdapterWords.SemanticKernel}\", which this build does not hold. Use {AdapterWords.OpenAI} for any server that speaks OpenAI's protocol."
            : null;
        foreach (var problem in options.Models.SelectMany(model => Problems(model.Key, model.Value)))
        {
            yield return problem;
        }
    }

    private static IEnumerable<string?> Problems(string name, ModelOptions model)
    {
        yield return Uri.TryCreate(model.Endpoint, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            ? null
            : $"Models:{name}:Endpoint is \"{model.Endpoint}\", which is not an http address. Use a form such as https://api.openai.com/v1 or http://127.0.0.1:11434/v1.";
        yield return model.Key.Length > 0 && model.KeyFile.Length > 0 ? $"Models:{name}:Key and Models:{name}:KeyFile are both set. Set one of them." : null;
        yield return model.Key.Any(char.IsWhiteSpace) ? $"Models:{name}:Key has a blank in it. Copy the key again." : null;
        yield return Range($"Models:{name}:Seconds", model.Seconds, 1, LongestSeconds);
        yield return Range($"Models:{name}:Retries", model.Retries, 0, MostRetries);
        yield return Range($"Models:{name}:MaxTokens", model.MaxTokens, 64, 100_000);
        yield return Range($"Models:{name}:Parallel", model.Parallel, 1, MostParallel);
        yield return model.InputPrice >= 0 && model.OutputPrice >= 0 ? null : $"Models:{name}:InputPrice or OutputPrice is negative; a price is 0 (not told) or more.";
    }

    private static bool Is(string use, string word) => string.Equals(use, word, StringComparison.OrdinalIgnoreCase);

    private static string? Range(string key, int value, int low, int high) => value >= low && value <= high ? null : $"{key} is {value}; it must lie between {low} and {high}.";
}
