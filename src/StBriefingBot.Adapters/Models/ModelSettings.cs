namespace StBriefingBot.Adapters.Models;

/// <summary>A language model as configured.</summary>
/// <param name="Name">What the configuration calls it.</param>
/// <param name="Endpoint">Where its server is, up to and with the version: <c>https://api.openai.com/v1</c>.</param>
/// <param name="Model">What the server calls it.</param>
/// <param name="Key">What the server asks for; empty where it asks for nothing.</param>
/// <param name="Timeout">How long one call may take until it begins to answer.</param>
/// <param name="Retries">How often a call that failed for a passing reason is repeated.</param>
/// <param name="MaxTokens">How much it may write in one call.</param>
/// <param name="Parallel">How many calls may run at a time.</param>
/// <param name="InputPrice">For a million tokens read; null where the cost is not told.</param>
/// <param name="OutputPrice">For a million tokens written.</param>
public sealed record ModelSettings(
    string Name, Uri Endpoint, string Model, ModelKey Key, TimeSpan Timeout, int Retries, int MaxTokens, int Parallel, decimal? InputPrice, decimal? OutputPrice)
{
    /// <summary>The section of the configuration that holds it: sentences for whoever runs the bot name its settings.</summary>
    public string Section { get; init; } = "Models";

    /// <summary>Before the first repetition; each further one waits about twice as long.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromMilliseconds(400);

    /// <summary>What so many tokens cost; null where no price is configured.</summary>
    public decimal? Cost(long input, long output) =>
        InputPrice is null && OutputPrice is null ? null : ((input * (InputPrice ?? 0)) + (output * (OutputPrice ?? 0))) / 1_000_000m;
}

/// <summary>A secret that does not get into a log by being printed.</summary>
public sealed class ModelKey(string value)
{
    public static readonly ModelKey None = new("");

    internal string Value => value;

    public bool IsSet => value.Length > 0;

    public override string ToString() => IsSet ? "(a key)" : "(no key)";
}
