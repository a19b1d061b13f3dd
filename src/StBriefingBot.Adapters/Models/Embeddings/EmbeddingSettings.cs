namespace StBriefingBot.Adapters.Models.Embeddings;

/// <summary>An embedding model as configured.</summary>
/// <param name="Server">Where it is and how it is asked for passages.</param>
/// <param name="QuestionTimeout">How long a question may wait for its vector.</param>
/// <param name="Batch">How many texts go in one call.</param>
/// <param name="Dimensions">How many numbers a vector is to have; 0 leaves it to the model.</param>
/// <param name="QuestionPrefix">What the model wants before a question.</param>
/// <param name="PassagePrefix">What the model wants before a passage.</param>
public sealed record EmbeddingSettings(ModelSettings Server, TimeSpan QuestionTimeout, int Batch, int Dimensions, string QuestionPrefix, string PassagePrefix)
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Embeddings";

    /// <summary>What a vector depends on besides its text: vectors of another kind do not compare.</summary>
    public string Kind => $"{Server.Model}\n{Dimensions}\n{QuestionPrefix}\n{PassagePrefix}";
}
