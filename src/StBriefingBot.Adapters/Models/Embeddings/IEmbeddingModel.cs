namespace StBriefingBot.Adapters.Models.Embeddings;

/// <summary>Turns texts into vectors that lie near each other where the texts mean alike. All vectors of one kind have the same length and norm 1.</summary>
public interface IEmbeddingModel
{
    /// <summary>What its server calls it.</summary>
    string Name { get; }

    /// <summary>What a vector depends on besides its text: vectors of another kind do not compare.</summary>
    string Kind { get; }

    /// <summary>How many texts it is best given at a time.</summary>
    int Batch { get; }

    /// <summary>How many calls it may be given at a time.</summary>
    int Parallel { get; }

    /// <summary>A vector for each passage, in order. Takes its time.</summary>
    /// <exception cref="ModelException">The model could not be asked, or gave something else.</exception>
    Task<IReadOnlyList<float[]>> OfPassagesAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken);

    /// <summary>A question's vector, soon or not at all.</summary>
    /// <exception cref="ModelException">The model could not be asked, gave something else, or was not ready in time.</exception>
    Task<float[]> OfQuestionAsync(string text, CancellationToken cancellationToken);
}
