namespace StBriefingBot.Core.Questions.Evaluation;

/// <summary>The figures of a group of answers. Shares lie in 0 to 1 and are null where there is nothing to divide by.</summary>
/// <param name="Group">The kind, the language, or what else the answers have in common.</param>
/// <param name="Questions">How many.</param>
/// <param name="FactRecall">Facts met of all facts asked for.</param>
/// <param name="CitationPrecision">Citations of an acceptable source, of all citations whose acceptable sources are known.</param>
/// <param name="CitationRecall">Answers that cite an acceptable source, of the questions that expect an answer and name sources.</param>
/// <param name="AbstentionPrecision">Abstentions that were right, of all where one thing was right.</param>
/// <param name="AbstentionRecall">Abstentions given, of all expected.</param>
/// <param name="FalseAbstention">Abstentions, of the questions the library answers.</param>
/// <param name="Verified">Sentences the verifier supports, of all shown.</param>
/// <param name="Wrong">Wrong answers, of all questions.</param>
public sealed record AnswerFigures(
    string Group,
    int Questions,
    double? FactRecall,
    double? CitationPrecision,
    double? CitationRecall,
    double? AbstentionPrecision,
    double? AbstentionRecall,
    double? FalseAbstention,
    double? Verified,
    double? Wrong,
    Latency Latency)
{
    public static AnswerFigures Of(string group, IReadOnlyList<AnswerGrade> grades)
    {
        var answerable = grades.Where(grade => grade.Question.Expect == Expectation.Answer).ToList();
        var unanswerable = grades.Where(grade => grade.Question.Expect == Expectation.Abstain).ToList();
        var abstentions = grades.Where(grade => grade.Answer.Abstained && grade.Question.Expect != Expectation.Either).ToList();
        var sourced = answerable.Where(grade => grade.Question.Sources.Count > 0).ToList();
        return new AnswerFigures(
            group,
            grades.Count,
            Share(grades.Sum(grade => grade.FactsMet), grades.Sum(grade => grade.FactsAsked)),
            Share(grades.Sum(grade => grade.CitationsAccepted), grades.Sum(grade => grade.CitationsJudged)),
            Share(sourced.Count(grade => grade.CitationsAccepted > 0), sourced.Count),
            Share(abstentions.Count(grade => grade.Question.Expect == Expectation.Abstain), abstentions.Count),
            Share(unanswerable.Count(grade => grade.Answer.Abstained), unanswerable.Count),
            Share(answerable.Count(grade => grade.FalselyAbstained), answerable.Count),
            Share(grades.Sum(grade => grade.SentencesVerified), grades.Sum(grade => grade.Sentences)),
            Share(grades.Count(grade => grade.Wrong), grades.Count),
            Latency.Of([.. grades.Select(grade => grade.Elapsed)]));
    }

    private static double? Share(int part, int whole) => whole == 0 ? null : (double)part / whole;
}
