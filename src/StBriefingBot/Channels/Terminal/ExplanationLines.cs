using System.Diagnostics;
using System.Globalization;
using StBriefingBot.Core.Citations;
using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;

namespace StBriefingBot.Channels.Terminal;

/// <summary>How an answer came about.</summary>
internal static class ExplanationLines
{
    public static IReadOnlyList<StyledLine> Of(Reply.Explained explained)
    {
        var labels = ChatLabels.In(explained.Language);
        var answer = explained.Answer;
        var lines = new List<StyledLine>
        {
            StyledLine.Of($"{Labels.In(explained.Language).Id} {explained.AnswerId}", TextStyle.Strong),
            Pair(labels.Generation, answer.Generation?.ToString(CultureInfo.InvariantCulture) ?? "-"),
            Pair(labels.Composer, ReadingWords.Composer(answer.Composer, explained.Language)),
        };
        lines.AddRange(ModelWords.Of(answer.Trace, explained.Language).Select(told => Pair(told.Label, told.Value)));
        if (answer.Trace is not { } trace)
        {
            lines.Add(StyledLine.Of(labels.NoTrace));
            return lines;
        }

        lines.Add(Pair(labels.AskedFor, ReadingWords.Of(trace.Type, explained.Language)));
        lines.AddRange(trace.Concepts.Select(concept => Concept(concept, labels, explained.Language)));
        lines.Add(Pair(labels.Covered, $"{Percent(trace.Coverage)} ({labels.Least} {Percent(trace.LeastCoverage)})"));
        if (trace.NearestStatement is { } statement)
        {
            lines.Add(StyledLine.Of($"»{statement}«", indent: 2));
            lines.Add(StyledLine.Of($"({trace.NearestPassageId}){Restated.Mark(trace, explained.Language)}", TextStyle.Faint, indent: 2));
        }

        lines.AddRange(trace.Verdicts.Select(verdict => Pair(Verdict(verdict.Kind, labels), string.Join(" ", verdict.Reasons.Prepend(verdict.Sentence)))));
        lines.AddRange(trace.Passages.Select(passage => new StyledLine([new StyledSpan($"{passage.Score:F3}  ", TextStyle.Faint), new StyledSpan(passage.Locator), new StyledSpan($" ({passage.PassageId})", TextStyle.Faint)], Indent: 2)));
        return lines;
    }

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:F0} %");

    private static string Verdict(VerdictKind kind, ChatLabels labels) => kind switch
    {
        VerdictKind.Supported => labels.Supported,
        VerdictKind.Contradicted => labels.Contradicted,
        VerdictKind.Unsupported => labels.NotSupported,
        _ => throw new UnreachableException(),
    };

    private static StyledLine Concept(TracedConcept concept, ChatLabels labels, LanguageCode language) => new(
        [new StyledSpan(concept.Text, TextStyle.Marker), new StyledSpan($"  {ReadingWords.Of(concept.Kind, language)}, {labels.Weight} {concept.Weight:F2}, {labels.Said} {Percent(concept.Degree)}"), new StyledSpan(concept.Expansions.Count == 0 ? "" : $"  ~ {string.Join(", ", concept.Expansions)}", TextStyle.Faint)], Indent: 2);

    private static StyledLine Pair(string label, string value) => new([new StyledSpan(label + ": ", TextStyle.Faint), new StyledSpan(value)], Indent: 2);
}
