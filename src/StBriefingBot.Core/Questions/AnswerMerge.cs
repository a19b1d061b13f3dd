namespace StBriefingBot.Core.Questions;

/// <summary>Joins the answers to the parts of one message.</summary>
internal static class AnswerMerge
{
    /// <summary>What was answered, citations numbered through; the first part's abstention when nothing was.</summary>
    public static Answer Join(IReadOnlyList<(string Part, Answer Answer)> parts)
    {
        var answered = parts.Where(part => !part.Answer.Abstained).Select(part => part.Answer).ToList();
        if (answered.Count == 0 || parts.Count == 1)
        {
            return parts[0].Answer;
        }

        var citations = new List<Citation>();
        var sentences = new List<AnswerSentence>();
        foreach (var answer in answered)
        {
            var markers = answer.Citations.ToDictionary(citation => citation.Marker, citation => Number(citation, citations));
            sentences.AddRange(answer.Sentences.Where(sentence => !sentences.Exists(told => told.Text == sentence.Text))
                .Select(sentence => sentence with { Markers = sentence.Markers.Select(marker => markers[marker]).ToList() }));
        }

        var first = answered[0];
        var notes = answered.SelectMany(answer => answer.Notes)
            .Concat(parts.Where(part => part.Answer.Abstained).Select(part => Wording.PartNotAnswered(first.Language, part.Part)))
            .Distinct().ToList();
        return first with
        {
            Text = AnswerText.Of(sentences, first.Language),
            ShortAnswer = string.Join("; ", answered.Select(answer => answer.ShortAnswer).OfType<string>().Distinct()) is { Length: > 0 } text ? text : null,
            Sentences = sentences,
            Citations = citations,
            Notes = notes,
            Trace = first.Trace is { } trace ? trace with { Composition = Both(answered) } : null,
        };
    }

    /// <summary>What models did for all parts: costs add up, and the first fault is told.</summary>
    private static CompositionTrace? Both(List<Answer> answered) => answered.Select(answer => answer.Trace?.Composition).OfType<CompositionTrace>().Aggregate(
        default(CompositionTrace?),
        (sum, next) => sum is null ? next : sum with { Rounds = sum.Rounds + next.Rounds, Fault = sum.Fault ?? next.Fault, Use = next.Use?.Plus(sum.Use) ?? sum.Use });

    private static int Number(Citation citation, List<Citation> citations)
    {
        var known = citations.FindIndex(other => other.PassageId == citation.PassageId && other.Span == citation.Span);
        if (known >= 0)
        {
            return known + 1;
        }

        citations.Add(citation with { Marker = citations.Count + 1 });
        return citations.Count;
    }
}
