using StBriefingBot.Core.Citations;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Questions.Evaluation;

/// <summary>Asks every question of a set and judges the answers.</summary>
public sealed class EvaluateAnswers(IQuestionAnswerer answerer, IClaimVerifier verifier, IPassageIndex index, TimeProvider time)
{
    /// <param name="questions">Asked one after the other, so that times are comparable.</param>
    /// <param name="asked">Told the number of questions asked so far; null when nobody listens.</param>
    /// <param name="cancellationToken">Stops between questions and within one.</param>
    public async Task<AnswersEvaluation> ExecuteAsync(
        IReadOnlyList<EvaluationQuestion> questions, IProgress<int>? asked, CancellationToken cancellationToken)
    {
        var grader = new AnswerGrader(verifier);
        var grades = new List<AnswerGrade>(questions.Count);
        foreach (var question in questions)
        {
            var request = new AskRequest(question.Turns, Language: null, question.AsOf, SourceIds: []);
            var start = time.GetTimestamp();
            var answer = await answerer.ExecuteAsync(request, cancellationToken);
            var elapsed = time.GetElapsedTime(start);
            grades.Add(grader.Grade(question, answer, elapsed, await CitedAsync(answer, cancellationToken)));
            asked?.Report(grades.Count);
        }

        return AnswersEvaluation.Of(grades);
    }

    private async Task<IReadOnlyDictionary<string, string>> CitedAsync(Answer answer, CancellationToken cancellationToken)
    {
        var texts = new Dictionary<string, string>();
        foreach (var id in answer.Citations.Select(citation => citation.PassageId).Distinct())
        {
            if (await index.FindAsync(id, cancellationToken) is { } passage)
            {
                texts[id] = passage.Text;
            }
        }

        return texts;
    }
}
