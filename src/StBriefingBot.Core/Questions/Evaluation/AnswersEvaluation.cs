using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Questions.Evaluation;

/// <summary>The outcome of an evaluation: figures for all, by kind and by language, and every grade.</summary>
public sealed record AnswersEvaluation(
    AnswerFigures Total, IReadOnlyList<AnswerFigures> ByKind, IReadOnlyList<AnswerFigures> ByLanguage, IReadOnlyList<AnswerGrade> Grades)
{
    public static AnswersEvaluation Of(IReadOnlyList<AnswerGrade> grades) => new(
        AnswerFigures.Of("all", grades),
        Grouped(grades, question => question.Kind),
        Grouped(grades, question => question.Language.Tag()),
        grades);

    private static IReadOnlyList<AnswerFigures> Grouped(IReadOnlyList<AnswerGrade> grades, Func<EvaluationQuestion, string> key) =>
        [.. grades.GroupBy(grade => key(grade.Question)).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => AnswerFigures.Of(group.Key, [.. group]))];
}
