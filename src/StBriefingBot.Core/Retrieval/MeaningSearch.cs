namespace StBriefingBot.Core.Retrieval;

/// <summary>How a search by meaning ended; short of the first, words alone found what was found.</summary>
public enum MeaningState
{
    /// <summary>Its ranking was joined with that of the words.</summary>
    Used,

    /// <summary>The live generation has no vectors of the configured model.</summary>
    NoVectors,

    /// <summary>The model was not ready in time.</summary>
    TooSlow,

    /// <summary>The model could not be asked, or did not give what it was asked for.</summary>
    Failed,
}

/// <summary>What searching by meaning did for a search.</summary>
/// <param name="Model">The embedding model, as its server calls it.</param>
/// <param name="State">How it ended.</param>
/// <param name="Added">How many of the passages found hold none of the words looked for among their best.</param>
public sealed record MeaningSearch(string Model, MeaningState State, int Added);
