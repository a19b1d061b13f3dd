namespace StBriefingBot.Configuration;

/// <summary>Whether the settings for language models can be used.</summary>
internal static class ModelOptionsCheck
{
    public static IEnumerable<string?> Problems(StBotOptions options)
    {
        var composer = options.Composer;
        yield return ServerCheck.Range("Composer:Seconds", composer.Seconds, 1, ServerCheck.LongestSeconds);
        yield return options.Budget.TokensPerDay >= 0 ? null : $"Budget:TokensPerDay is {options.Budget.TokensPerDay}; it must be 0 (no limit) or more.";
        yield return options.Budget.TokensPerPersonPerDay >= 0 ? null : $"Budget:TokensPerPersonPerDay is {options.Budget.TokensPerPersonPerDay}; it must be 0 (no limit) or more.";
        yield return options.Models.ContainsKey(composer.Model)
            ? null
            : $"Composer:Model is \"{composer.Model}\", but there is no section Models:{composer.Model}. Known are {string.Join(", ", options.Models.Keys)}.";
        yield return options.Verifier.Judge.Length == 0 || (options.Models.TryGetValue(options.Verifier.Judge, out var judge) && judge.Model.Length > 0)
            ? null
            : $"Verifier:Judge is \"{options.Verifier.Judge}\", but Models:{options.Verifier.Judge}:Model names no model. Set it, or leave Verifier:Judge empty.";
        yield return (Is(composer.Use, AdapterWords.OpenAI) || IsHeld(composer.Use)) && options.Models.TryGetValue(composer.Model, out var chosen) && chosen.Model.Length == 0
            ? $"Composer:Use (or --composer) is \"{composer.Use}\", but Models:{composer.Model}:Model names no model. Set it, for example STBOT_MODELS__{composer.Model.ToUpperInvariant()}__MODEL=gpt-4o-mini, and the key beside it."
            : null;
        yield return Is(composer.Use, AdapterWords.SemanticKernel) && !IsHeld(composer.Use)
            ? $"Composer:Use (or --composer) is \"{AdapterWords.SemanticKernel}\", which this build does not hold. Use {AdapterWords.OpenAI} for any server that speaks OpenAI's protocol; -p:StBotExtras={AdapterWords.SemanticKernelExtra} builds it in."
            : null;
        foreach (var problem in options.Models.SelectMany(model => Problems(model.Key, model.Value)))
        {
            yield return problem;
        }
    }

    private static IEnumerable<string?> Problems(string name, ModelOptions model)
    {
        yield return ServerCheck.Endpoint($"Models:{name}", model.Endpoint);
        yield return ServerCheck.Keys($"Models:{name}", model.Key, model.KeyFile);
        yield return ServerCheck.Range($"Models:{name}:Seconds", model.Seconds, 1, ServerCheck.LongestSeconds);
        yield return ServerCheck.Range($"Models:{name}:Retries", model.Retries, 0, ServerCheck.MostRetries);
        yield return ServerCheck.Range($"Models:{name}:MaxTokens", model.MaxTokens, 64, 100_000);
        yield return ServerCheck.Range($"Models:{name}:Parallel", model.Parallel, 1, ServerCheck.MostParallel);
        yield return model.InputPrice >= 0 && model.OutputPrice >= 0 ? null : $"Models:{name}:InputPrice or OutputPrice is negative; a price is 0 (not told) or more.";
    }

    private static bool IsHeld(string use) => Is(use, AdapterWords.SemanticKernel) && AdapterWords.Holds(AdapterWords.SemanticKernelExtra);

    private static bool Is(string use, string word) => string.Equals(use, word, StringComparison.OrdinalIgnoreCase);
}
