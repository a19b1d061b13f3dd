namespace StBriefingBot.Channels.Terminal;

/// <summary>How a piece of text is shown; a plain terminal shows all alike.</summary>
internal enum TextStyle
{
    Plain,
    Strong,
    Marker,
    Faint,
    Caution,
    Highlight,
    Address,
}

internal sealed record StyledSpan(string Text, TextStyle Style = TextStyle.Plain);

/// <summary>A line for a terminal, in no library's markup.</summary>
/// <param name="Spans">From left to right.</param>
/// <param name="Indent">Blanks before it, also before its continuation when it is too long for the screen.</param>
internal sealed record StyledLine(IReadOnlyList<StyledSpan> Spans, int Indent = 0)
{
    public static readonly StyledLine Blank = new([]);

    public static StyledLine Of(string text, TextStyle style = TextStyle.Plain, int indent = 0) => new([new StyledSpan(text, style)], indent);
}
