using StBriefingBot.Core.Administration.Checks;
using StBriefingBot.Core.Questions.Evaluation;

namespace StBriefingBot.Adapters.Sources.Evaluation;

/// <summary>The golden questions of a library: <c>evaluation/questions.yaml</c> in its folder.</summary>
public sealed class GoldenQuestionsFile(string knowledgeFolder) : IGoldenQuestions
{
    public async Task<IReadOnlyList<EvaluationQuestion>> ReadAsync(CancellationToken cancellationToken)
    {
        var path = Path.Combine(knowledgeFolder, "evaluation", "questions.yaml");
        return File.Exists(path) ? (await QuestionSetFile.ReadAsync(path, cancellationToken)).Questions : [];
    }
}
