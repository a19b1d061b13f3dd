namespace StBriefingBot.Core.Questions.Evaluation;

/// <summary>The quality below which an evaluation fails; null where nothing is demanded. Shares from 0 to 1.</summary>
/// <param name="MinFactRecall">At least so much <see cref="AnswerFigures.FactRecall"/>.</param>
/// <param name="MinCitationPrecision">At least so much <see cref="AnswerFigures.CitationPrecision"/>.</param>
/// <param name="MinAbstentionRecall">At least so much <see cref="AnswerFigures.AbstentionRecall"/>.</param>
/// <param name="MinVerified">At least so much <see cref="AnswerFigures.Verified"/>.</param>
/// <param name="MaxFalseAbstention">At most so much <see cref="AnswerFigures.FalseAbstention"/>.</param>
/// <param name="MaxWrong">At most so much <see cref="AnswerFigures.Wrong"/>.</param>
/// <param name="MaxLanguageGap">The fact recall of two languages differs by at most so much.</param>
public sealed record AnswerFloors(
    double? MinFactRecall = null,
    double? MinCitationPrecision = null,
    double? MinAbstentionRecall = null,
    double? MinVerified = null,
    double? MaxFalseAbstention = null,
    double? MaxWrong = null,
    double? MaxLanguageGap = null)
{
    /// <summary>The names of the floors in a file.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        "min_fact_recall", "min_citation_precision", "min_abstention_recall", "min_verified", "max_false_abstention", "max_wrong", "max_language_gap",
    ];

    /// <summary>The floors of a file by their <see cref="Names"/>.</summary>
    public static AnswerFloors From(IReadOnlyDictionary<string, double> named)
    {
        return new AnswerFloors(
            Of("min_fact_recall"), Of("min_citation_precision"), Of("min_abstention_recall"), Of("min_verified"), Of("max_false_abstention"), Of("max_wrong"), Of("max_language_gap"));

        double? Of(string name) => named.TryGetValue(name, out var share) ? share : null;
    }

    /// <summary>A sentence for each figure that misses its floor; a figure that could not be computed misses none.</summary>
    public IReadOnlyList<string> Missed(AnswersEvaluation evaluation)
    {
        var total = evaluation.Total;
        string?[] sentences =
        [
            Below("fact recall", total.FactRecall, MinFactRecall),
            Below("citation precision", total.CitationPrecision, MinCitationPrecision),
            Below("abstention recall", total.AbstentionRecall, MinAbstentionRecall),
            Below("verified sentences", total.Verified, MinVerified),
            Above("false abstention", total.FalseAbstention, MaxFalseAbstention),
            Above("wrong answers", total.Wrong, MaxWrong),
            Above("facts recalled in one language only", Gap(evaluation), MaxLanguageGap),
        ];
        return [.. sentences.OfType<string>()];
    }

    private static double? Gap(AnswersEvaluation evaluation)
    {
        var recalls = evaluation.ByLanguage.Select(group => group.FactRecall).OfType<double>().ToList();
        return recalls.Count < 2 ? null : recalls.Max() - recalls.Min();
    }

    private static string? Below(string figure, double? value, double? floor) =>
        value < floor ? $"The {figure} is {value:P1}; the floor is {floor:P1}." : null;

    private static string? Above(string figure, double? value, double? ceiling) =>
        value > ceiling ? $"The share of {figure} is {value:P1}; the ceiling is {ceiling:P1}." : null;
}
