namespace StBriefingBot.Configuration;

/// <summary>A language model.</summary>
internal sealed class ModelOptions
{
    /// <summary>Where its server is, with the version.</summary>
    public string Endpoint { get; set; } = "https://api.openai.com/v1";

    /// <summary>What the server calls it; empty leaves it off.</summary>
    public string Model { get; set; } = "";

    public string Key { get; set; } = "";

    /// <summary>A file that holds the key and nothing else, instead of <see cref="Key"/>.</summary>
    public string KeyFile { get; set; } = "";

    /// <summary>How long a call may take until it begins to answer, 1 to 600.</summary>
    public int Seconds { get; set; } = 15;

    /// <summary>How often a call that failed for a passing reason is repeated, 0 to 10.</summary>
    public int Retries { get; set; } = 2;

    /// <summary>How much it may write in one call, 64 to 100000.</summary>
    public int MaxTokens { get; set; } = 1500;

    /// <summary>How many calls may run at a time, 1 to 64.</summary>
    public int Parallel { get; set; } = 2;

    /// <summary>For a million tokens read, in any currency; 0 leaves the cost untold.</summary>
    public decimal InputPrice { get; set; }

    /// <summary>For a million tokens written.</summary>
    public decimal OutputPrice { get; set; }
}

internal sealed class VerifierOptions
{
    /// <summary>The model that is asked for a second opinion on what a model wrote, by its name in <see cref="StBotOptions.Models"/>; empty asks none.</summary>
    public string Judge { get; set; } = "";
}

internal sealed class BudgetOptions
{
    /// <summary>How many tokens language models may use in a day; 0 for as many as they like.</summary>
    public long TokensPerDay { get; set; }

    /// <summary>The same for each person.</summary>
    public long TokensPerPersonPerDay { get; set; }
}
