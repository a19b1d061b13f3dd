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
            QuotationHome.Verbatim verbatim => [StyledLine.Of(labels.Verbatim, TextStyle.Strong), .. Place(verbatim.Place, language), .. References(verbatim.Place)],
            QuotationHome.Close close => [StyledLine.Of(labels.Close, TextStyle.Strong), .. Compared(close), .. Place(close.Place, language, quoted: false), .. References(close.Place)],
            QuotationHome.Stitched stitched =>
            [
                StyledLine.Of(labels.Stitched, TextStyle.Strong),
                .. stitched.Parts.SelectMany(part => Place(part.Place, language)),
                .. stitched.Parts.DistinctBy(part => part.Place.Passage.SourceId).SelectMany(part => References(part.Place)),
            ],
            QuotationHome.NotFound { Nearest.Count: 0 } => [StyledLine.Of(labels.NotFound, TextStyle.Strong)],
            QuotationHome.NotFound lost => [StyledLine.Of(labels.NotFound, TextStyle.Strong), StyledLine.Of(Labels.In(language).Nearest), .. lost.Nearest.SelectMany(near => PassageLines.Brief(near.Passage))],
            _ => throw new UnreachableException(),
        };
    }

    private static IEnumerable<StyledLine> Place(QuotationPlace place, LanguageCode language, bool quoted = true)
    {
        if (quoted)
        {
            yield return StyledLine.Of($"»{place.Span.Of(place.Passage.Text)}«", indent: 2);
        }

        yield return PassageLines.Heading(place.Passage, language);
    }

    /// <summary>The source's words; what differs stands between » and «, so that it shows without colour as well.</summary>
    private static IEnumerable<StyledLine> Compared(QuotationHome.Close close)
    {
        var text = close.Place.Passage.Text;
        var spans = new List<StyledSpan>();
        var at = close.Place.Span.Start;
        foreach (var difference in close.Differences)
        {
            var source = difference.Source;
            if (source.Start > at)
            {
                spans.Add(new StyledSpan(text[at..source.Start].ReplaceLineEndings(" ")));
            }

            spans.Add(new StyledSpan($"»{(source.Length == 0 ? "∅" : source.Of(text))}«", TextStyle.Highlight));
            at = Math.Max(at, source.End);
        }

        if (close.Place.Span.End > at)
        {
            spans.Add(new StyledSpan(text[at..close.Place.Span.End].ReplaceLineEndings(" ")));
        }

        yield return new StyledLine(spans, Indent: 2);
    }

    private static IEnumerable<StyledLine> References(QuotationPlace place)
    {
        foreach (var reference in place.References)
        {
            yield return new StyledLine([new StyledSpan(ChatLabels.Style(reference.Style) + "  ", TextStyle.Faint), new StyledSpan(reference.Text)], Indent: 2);
        }
    }
}
