using StBriefingBot.Core.Questions.Evaluation;

namespace StBriefingBot.Adapters.Sources.Evaluation;

/// <summary>Questions that a library suggests to begin with: <c>evaluation/suggested.yaml</c> in its folder, in the form of its golden questions.</summary>
public sealed class SuggestedQuestionsFile(string knowledgeFolder)
{
    /// <summary>None where the library brings none. What cannot be read of them is left out.</summary>
    public async Task<IReadOnlyList<EvaluationQuestion>> ReadAsync(CancellationToken cancellationToken)
    {
        var path = Path.Combine(knowledgeFolder, "evaluation", "suggested.yaml");
        return File.Exists(path) ? (await QuestionSetFile.ReadAsync(path, cancellationToken)).Questions : [];
    }
}
