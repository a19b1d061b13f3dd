using StBriefingBot.Core.Commands;

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

            lines.AddRange(section.Lines.Select(Line));
        }

        if (card.Actions.Count > 0)
        {
            lines.Add(StyledLine.Blank);
            lines.AddRange(card.Actions.Select(action => new StyledLine([new StyledSpan(action.Typed, TextStyle.Strong), new StyledSpan($"  {action.Label}", TextStyle.Faint)])));
        }

        return lines;
    }

    private static StyledLine Line(CardLine line) => line.Kind switch
    {
        CardLineKind.Added => StyledLine.Of($"+ {line.Text}", TextStyle.Highlight, indent: 4),
        CardLineKind.Removed => StyledLine.Of($"- {line.Text}", TextStyle.Faint, indent: 4),
        CardLineKind.Caution => StyledLine.Of(line.Text, TextStyle.Caution),
        _ => StyledLine.Of(line.Text),
    };
}
