using StBriefingBot.Core.Questions.Evaluation;

namespace StBriefingBot.Core.Administration.Checks;

/// <summary>Questions whose right answers are known; a new generation should answer those that the live one answers rightly.</summary>
public interface IGoldenQuestions
{
    /// <summary>None where the library brings none. What cannot be read of them is left out.</summary>
    Task<IReadOnlyList<EvaluationQuestion>> ReadAsync(CancellationToken cancellationToken);
}
