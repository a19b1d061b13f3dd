namespace StBriefingBot.Core.Questions.Evaluation;

/// <summary>How one answer stands to its question.</summary>
/// <param name="FactsMet">How many of the facts it holds.</param>
/// <param name="FactsAsked">How many facts are judged; 0 where none is.</param>
/// <param name="CitationsJudged">Citations of an answer whose acceptable sources are known.</param>
/// <param name="CitationsAccepted">How many of those cite an acceptable source.</param>
/// <param name="Sentences">Sentences shown.</param>
/// <param name="SentencesVerified">How many of those the verifier supports against what they cite.</param>
/// <param name="Wrong">Answered though it should not, without a fact it must hold, or with something it must not say.</param>
/// <param name="FalselyAbstained">Abstained though the library answers.</param>
/// <param name="Elapsed">How long the answer took.</param>
/// <param name="Reasons">A sentence for each thing that is not as it should be.</param>
public sealed record AnswerGrade(
    EvaluationQuestion Question,
    Answer Answer,
    int FactsMet,
    int FactsAsked,
    int CitationsJudged,
    int CitationsAccepted,
    int Sentences,
    int SentencesVerified,
    bool Wrong,
    bool FalselyAbstained,
    TimeSpan Elapsed,
    IReadOnlyList<string> Reasons)
{
    public bool Passed => Reasons.Count == 0;
}
