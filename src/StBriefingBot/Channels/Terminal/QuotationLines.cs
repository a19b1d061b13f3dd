using System.Diagnostics;
using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Channels.Terminal;

/// <summary>Where a pasted text comes from.</summary>
internal static class QuotationLines
{
    public static IReadOnlyList<StyledLine> Of(QuotationHome home, LanguageCode language)
    {
        var labels = ChatLabels.In(language);
        return home switch
        {
            QuotationHome.Verbatim verbatim => [Verdict(labels.Verbatim), .. Place(verbatim.Place, [], language), .. References(verbatim.Place)],
            QuotationHome.Close close => [Verdict(labels.Close), .. Place(close.Place, close.Differences, language), .. Differences(close.Pasted, close.Place, close.Differences, labels), .. References(close.Place)],
            QuotationHome.Stitched stitched =>
            [
                Verdict(stitched.IsComplete ? labels.Stitched : labels.PartlyFound),
                .. stitched.Parts.SelectMany(part => Part(part, labels, language)),
                .. stitched.Parts.Select(part => part.Place).OfType<QuotationPlace>().DistinctBy(place => place.Passage.SourceId).SelectMany(References),
            ],
            QuotationHome.NotFound { Nearest.Count: 0 } => [Verdict(labels.NotFound)],
            QuotationHome.NotFound lost => [Verdict(labels.NotFound), StyledLine.Of(Labels.In(language).Nearest), .. PassageLines.List(lost.Nearest, language)],
            _ => throw new UnreachableException(),
        };
    }

    private static StyledLine Verdict(string words) => StyledLine.Of(words, TextStyle.Strong);

    private static IEnumerable<StyledLine> Part(QuotationPart part, ChatLabels labels, LanguageCode language) => part.Place is { } place
        ? [.. Place(place, part.Differences, language), .. Differences(part.Pasted, place, part.Differences, labels)]
        : [new StyledLine([new StyledSpan(labels.PartNotFound + " ", TextStyle.Caution), new StyledSpan(part.Pasted)], Indent: 2)];

    private static IEnumerable<StyledLine> Place(QuotationPlace place, IReadOnlyList<QuotationDifference> differences, LanguageCode language)
    {
        yield return differences.Count == 0 ? StyledLine.Of($"»{place.Span.Of(place.Passage.Text)}«", indent: 2) : Compared(place, differences);
        yield return PassageLines.Heading(place.Passage, language);
        if (Restated.Sentence(place.Passage, language) is { } sentence)
        {
            yield return StyledLine.Of(sentence, TextStyle.Faint);
        }
    }

    /// <summary>The passage's words; what differs stands between » and «, so that it shows without colour as well.</summary>
    private static StyledLine Compared(QuotationPlace place, IReadOnlyList<QuotationDifference> differences)
    {
        var text = place.Passage.Text;
        var spans = new List<StyledSpan>();
        var at = place.Span.Start;
        foreach (var source in differences.Select(difference => difference.Source))
        {
            if (source.Start > at)
            {
                spans.Add(new StyledSpan(text[at..source.Start].ReplaceLineEndings(" ")));
            }

            spans.Add(new StyledSpan($"»{(source.Length == 0 ? "∅" : source.Of(text))}«", TextStyle.Highlight));
            at = Math.Max(at, source.End);
        }

        if (place.Span.End > at)
        {
            spans.Add(new StyledSpan(text[at..place.Span.End].ReplaceLineEndings(" ")));
        }

        return new StyledLine(spans, Indent: 2);
    }

    /// <summary>Each difference in both texts.</summary>
    private static IEnumerable<StyledLine> Differences(string pasted, QuotationPlace place, IReadOnlyList<QuotationDifference> differences, ChatLabels labels) =>
        differences.Select(difference => StyledLine.Of(labels.Difference(difference.Pasted.Of(pasted), difference.Source.Of(place.Passage.Text)), TextStyle.Caution, indent: 4));

    private static IEnumerable<StyledLine> References(QuotationPlace place)
    {
        foreach (var reference in place.References)
        {
            yield return new StyledLine([new StyledSpan(ChatLabels.Style(reference.Style) + "  ", TextStyle.Faint), new StyledSpan(reference.Text)], Indent: 2);
        }
    }
}
