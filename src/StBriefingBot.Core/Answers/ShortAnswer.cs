using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Core.Answers;

/// <summary>Finds the span of a statement that answers a question by itself.</summary>
internal static class ShortAnswer
{
    private const int MostPersons = 4;
    private const int JoinReach = 25;

    /// <summary>The answer that candidates of a statement make: of values and places the one that stands nearest to what is asked, of persons all; null where there is none.</summary>
    public static string? Of(Question question, SentenceProfile statement, List<TextSpan> candidates)
    {
        if (candidates.Count == 0)
        {
            return null;
        }

        var anchors = Anchors(question, statement);
        var nearest = candidates.MinBy(span => anchors.Count == 0 ? span.Start : anchors.Min(anchor => Distance(anchor, span)));
        if (question.Type != AnswerType.Person)
        {
            return nearest.Of(statement.Text);
        }

        if (statement.IsJapanese && MayNameAnother(nearest, statement.Text))
        {
            return null;
        }

        var together = WithCompanions(nearest, candidates, statement.Text);
        return candidates.TrueForAll(together.Contains) ? together.Of(statement.Text) : Several(candidates, statement);
    }

    /// <summary>The spans of the statement that are of the asked kind.</summary>
    public static IReadOnlyList<TextSpan> Candidates(Question question, SentenceProfile statement)
    {
        IEnumerable<TextSpan> spans = question.Type switch
        {
            AnswerType.Date or AnswerType.Year or AnswerType.Duration or AnswerType.Number or AnswerType.Money or AnswerType.Percent =>
                AskedType.NewValues(question, statement).Select(value => value.Span),
            AnswerType.Person => AskedType.NewNames(question, statement).Where(name => AskedType.CanBePerson(name, statement)).GroupBy(name => name.Kind).OrderBy(group => group.Key).Take(1).SelectMany(group => group).Select(name => name.Span),
            AnswerType.Place => AskedType.NewNames(question, statement).Where(name => AskedType.CanBePlace(name, statement)).OrderBy(name => name.Kind == NameKind.Place ? 0 : 1).Select(name => name.Span),
            AnswerType.Organisation => Names(question, statement, NameKind.Organisation, NameKind.Other),
            _ => [],
        };
        return spans.Distinct().ToList();
    }

    /// <summary>
    /// A と beside a name joins it to another, which may be the one asked for and which nothing in the script shows to be a name; then the sentence answers, and no span.
    /// </summary>
    private static bool MayNameAnother(TextSpan name, string text)
    {
        var from = Math.Max(0, name.Start - JoinReach);
        return text.AsSpan(from, name.Start - from).Contains('と') || text.AsSpan(name.End).StartsWith("と");
    }

    /// <summary>Where a statement names several persons, all of them are the answer; too many are none.</summary>
    private static string? Several(List<TextSpan> candidates, SentenceProfile statement)
    {
        var names = candidates.Distinct().OrderBy(span => span.Start).Select(span => span.Of(statement.Text)).Distinct(StringComparer.Ordinal).ToList();
        return names.Count > MostPersons ? null : string.Join(statement.IsJapanese ? "、" : ", ", names);
    }

    /// <summary>"Maria Lopez and Taro Yamada signed it": both did.</summary>
    private static TextSpan WithCompanions(TextSpan name, List<TextSpan> candidates, string text)
    {
        var ordered = candidates.Distinct().OrderBy(span => span.Start).ToList();
        var (first, last) = (ordered.IndexOf(name), ordered.IndexOf(name));
        while (first > 0 && AreJoined(ordered[first - 1], ordered[first], text))
        {
            first--;
        }

        while (last + 1 < ordered.Count && AreJoined(ordered[last], ordered[last + 1], text))
        {
            last++;
        }

        return new TextSpan(ordered[first].Start, ordered[last].End);
    }

    private static bool AreJoined(TextSpan left, TextSpan right, string text) =>
        left.End <= right.Start && text[left.End..right.Start] is " and " or ", " or ", and " or " & " or "と" or "、" or "及び" or "および";

    /// <summary>The names of the first kind that occurs.</summary>
    private static IEnumerable<TextSpan> Names(Question question, SentenceProfile statement, params NameKind[] kinds)
    {
        var names = AskedType.NewNames(question, statement).ToList();
        return kinds.Select(kind => names.Where(name => name.Kind == kind).Select(name => name.Span)).FirstOrDefault(spans => spans.Any()) ?? [];
    }

    /// <summary>Where the statement says what the question's plain words say: the answer stands beside them.</summary>
    private static List<TextSpan> Anchors(Question question, SentenceProfile statement)
    {
        var concepts = question.Concepts.Where(concept => concept.Kind == ConceptKind.Word).ToList();
        if (concepts.Count == 0)
        {
            concepts = [.. question.Concepts];
        }

        var stems = concepts.SelectMany(concept => concept.Words).Select(word => word.Stem).ToHashSet(StringComparer.Ordinal);
        var sets = concepts.SelectMany(concept => concept.Sets).ToHashSet();
        return statement.Words.Where(word => stems.Contains(word.Stem)).Select(word => word.Span)
            .Concat(statement.Hits.Where(hit => sets.Contains((hit.Kind, hit.Set)) && hit.Kind != TermKind.Related).Select(hit => hit.Span))
            .ToList();
    }

    private static int Distance(TextSpan anchor, TextSpan span) =>
        anchor.Overlaps(span) ? 0 : Math.Max(span.Start - anchor.End, anchor.Start - span.End) + (span.End <= anchor.Start ? 1 : 0);
}
