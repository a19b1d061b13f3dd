namespace StBriefingBot.Configuration;

/// <summary>An embedding model, by which passages are found that say the same in other words.</summary>
internal sealed class EmbeddingOptions
{
    /// <summary>Where its server is, with the version.</summary>
    public string Endpoint { get; set; } = "https://api.openai.com/v1";

    /// <summary>What the server calls it; empty leaves it off.</summary>
    public string Model { get; set; } = "";

    public string Key { get; set; } = "";

    /// <summary>A file that holds the key and nothing else, instead of <see cref="Key"/>.</summary>
    public string KeyFile { get; set; } = "";

    /// <summary>How long a call for passages may take, 1 to 600.</summary>
    public int Seconds { get; set; } = 60;

    /// <summary>How long a question waits for its vector before words alone are searched, 50 to 30000.</summary>
    public int QuestionMilliseconds { get; set; } = 1000;

    /// <summary>How often a call for passages that failed for a passing reason is repeated, 0 to 10.</summary>
    public int Retries { get; set; } = 2;

    /// <summary>How many calls may run at a time, 1 to 64.</summary>
    public int Parallel { get; set; } = 2;

    /// <summary>How many passages go in a call, 1 to 1000.</summary>
    public int Batch { get; set; } = 32;

    /// <summary>How many numbers a vector is to have; 0 leaves it to the model.</summary>
    public int Dimensions { get; set; }

    /// <summary>What the model wants before a question.</summary>
    public string QuestionPrefix { get; set; } = "";

    /// <summary>What the model wants before a passage.</summary>
    public string PassagePrefix { get; set; } = "";

    /// <summary>No passage less similar than this counts, 0 to 1.</summary>
    public double LeastSimilarity { get; set; } = 0.2;
}
