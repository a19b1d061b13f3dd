using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Channels.Terminal;

/// <summary>A report in parts, with what can be typed about it.</summary>
internal static class CardLines
{
    public static IReadOnlyList<StyledLine> Of(Reply.CardShown card)
    {
        var lines = new List<StyledLine> { StyledLine.Of(card.Title, TextStyle.Strong) };
        foreach (var section in card.Sections.Where(section => section.Lines.Count > 0))
        {
            if (section.Heading is { } heading)
            {
                lines.Add(StyledLine.Blank);
                lines.Add(StyledLine.Of(heading, TextStyle.Marker));
            }

            lines.AddRange(section.Lines.SelectMany(line => Lines(line, card.Language)));
        }

        var typed = card.Actions.Where(action => action.Typed.Length > 0).ToList();
        if (typed.Count > 0)
        {
            lines.Add(StyledLine.Blank);
            lines.AddRange(typed.Select(action => new StyledLine([new StyledSpan(action.Typed, TextStyle.Strong), new StyledSpan($"  {action.Label}", TextStyle.Faint)])));
        }

        return lines;
    }

    private static IEnumerable<StyledLine> Lines(CardLine line, LanguageCode language)
    {
        if (line.Reference is not { } citation)
        {
            return [Line(line)];
        }

        var reference = new StyledLine(
            [new StyledSpan($"[{citation.Marker}] ", TextStyle.Marker), new StyledSpan(AnswerLines.Reference(citation, language)), new StyledSpan(Restated.Mark(citation, language), TextStyle.Faint)], Indent: 2);
        return citation.Url is { } url ? [reference, StyledLine.Of(url, TextStyle.Address, indent: 6)] : [reference];
    }

    private static StyledLine Line(CardLine line) => line.Kind switch
    {
        CardLineKind.Quotation => StyledLine.Of(line.Text, TextStyle.Highlight, indent: 2),
        CardLineKind.Added => StyledLine.Of($"+ {line.Text}", TextStyle.Highlight, indent: 4),
        CardLineKind.Removed => StyledLine.Of($"- {line.Text}", TextStyle.Faint, indent: 4),
        CardLineKind.Caution => StyledLine.Of(line.Text, TextStyle.Caution),
        _ => StyledLine.Of(line.Text),
    };
}
