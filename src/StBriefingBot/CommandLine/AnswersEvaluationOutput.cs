using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions.Evaluation;

namespace StBriefingBot.CommandLine;

/// <summary>An evaluation of answers as other programs read it.</summary>
/// <param name="MissedFloors">A sentence for each floor missed; empty when all hold.</param>
internal sealed record AnswersEvaluationOutput(
    FiguresOutput Total,
    IReadOnlyList<FiguresOutput> ByKind,
    IReadOnlyList<FiguresOutput> ByLanguage,
    IReadOnlyList<GradeOutput> Grades,
    IReadOnlyList<string> MissedFloors)
{
    public static AnswersEvaluationOutput Of(AnswersEvaluation evaluation, IReadOnlyList<string> missed) => new(
        FiguresOutput.Of(evaluation.Total),
        [.. evaluation.ByKind.Select(FiguresOutput.Of)],
        [.. evaluation.ByLanguage.Select(FiguresOutput.Of)],
        [.. evaluation.Grades.Select(GradeOutput.Of)],
        missed);
}

/// <summary>Shares from 0 to 1, null where there is nothing to divide by; times in milliseconds.</summary>
internal sealed record FiguresOutput(
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
    double P50Ms,
    double P95Ms,
    double P99Ms)
{
    public static FiguresOutput Of(AnswerFigures figures) => new(
        figures.Group,
        figures.Questions,
        figures.FactRecall,
        figures.CitationPrecision,
        figures.CitationRecall,
        figures.AbstentionPrecision,
        figures.AbstentionRecall,
        figures.FalseAbstention,
        figures.Verified,
        figures.Wrong,
        figures.Latency.P50.TotalMilliseconds,
        figures.Latency.P95.TotalMilliseconds,
        figures.Latency.P99.TotalMilliseconds);
}

internal sealed record GradeOutput(
    string Id, string Kind, string Language, IReadOnlyList<string> Turns, bool Passed, bool Wrong, bool Abstained, string Answer, string? Short, IReadOnlyList<string> Reasons, double ElapsedMs)
{
    public static GradeOutput Of(AnswerGrade grade) => new(
        grade.Question.Id,
        grade.Question.Kind,
        grade.Question.Language.Tag(),
        grade.Question.Turns,
        grade.Passed,
        grade.Wrong,
        grade.Answer.Abstained,
        grade.Answer.Text,
        grade.Answer.ShortAnswer,
        grade.Reasons,
        grade.Elapsed.TotalMilliseconds);
}
