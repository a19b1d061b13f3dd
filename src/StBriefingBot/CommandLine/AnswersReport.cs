using System.Globalization;
using Spectre.Console;
using StBriefingBot.Channels.Terminal;
using StBriefingBot.Core.Questions.Evaluation;

namespace StBriefingBot.CommandLine;

/// <summary>An evaluation of answers as a person reads it.</summary>
internal static class AnswersReport
{
    public static void Write(CommandScope scope, AnswersEvaluation evaluation, bool verbose)
    {
        var console = ConsoleFor.Writer(scope.Out, scope.Surroundings.OutIsTerminal);
        console.Write(Figures(evaluation));
        var failed = evaluation.Grades.Where(grade => !grade.Passed).ToList();
        scope.Service<ITerminal>().Write(failed.SelectMany(grade => Failure(grade, verbose)));
        scope.Service<ITerminal>().Write([StyledLine.Of($"{evaluation.Grades.Count - failed.Count} of {evaluation.Grades.Count} questions are as they should be.")]);
    }

    private static Table Figures(AnswersEvaluation evaluation)
    {
        var table = new Table().AddColumns(
            "", "questions", "fact recall", "citation precision", "citation recall", "abstention precision", "abstention recall", "false abstention", "verified", "wrong", "p50 ms", "p95 ms", "p99 ms");
        foreach (var figures in evaluation.ByKind.Concat(evaluation.ByLanguage).Append(evaluation.Total))
        {
            table.AddRow(
                figures.Group,
                $"{figures.Questions}",
                Share(figures.FactRecall),
                Share(figures.CitationPrecision),
                Share(figures.CitationRecall),
                Share(figures.AbstentionPrecision),
                Share(figures.AbstentionRecall),
                Share(figures.FalseAbstention),
                Share(figures.Verified),
                Share(figures.Wrong),
                Milliseconds(figures.Latency.P50),
                Milliseconds(figures.Latency.P95),
                Milliseconds(figures.Latency.P99));
        }

        return table;
    }

    private static IEnumerable<StyledLine> Failure(AnswerGrade grade, bool verbose)
    {
        yield return new StyledLine([new StyledSpan(grade.Question.Id, TextStyle.Marker), new StyledSpan($" {grade.Question.Kind}: "), new StyledSpan(grade.Question.Turns[^1], TextStyle.Strong)]);
        foreach (var reason in grade.Reasons)
        {
            yield return StyledLine.Of(reason, TextStyle.Caution, indent: 2);
        }

        if (verbose)
        {
            yield return StyledLine.Of(grade.Answer.Text, TextStyle.Faint, indent: 2);
            yield return StyledLine.Blank;
        }
    }

    private static string Share(double? share) => share is { } value ? value.ToString("P1", CultureInfo.InvariantCulture).Replace(" ", "", StringComparison.Ordinal) : "";

    private static string Milliseconds(TimeSpan time) => time.TotalMilliseconds.ToString("F1", CultureInfo.InvariantCulture);
}
