using Spectre.Console;

namespace StBriefingBot.Channels.Terminal;

/// <summary>Lines in colour, wrapped to the screen.</summary>
internal sealed class SpectreTerminal(TextReader input, IAnsiConsole console) : ITerminal
{
    public void Write(IEnumerable<StyledLine> lines)
    {
        foreach (var line in lines)
        {
            var paragraph = new Paragraph();
            foreach (var span in line.Spans)
            {
                paragraph.Append(SafeText.Of(span.Text), StyleOf(span.Style));
            }

            if (line.Spans.Count == 0)
            {
                console.WriteLine();
            }
            else
            {
                console.Write(new Padder(paragraph, new Padding(line.Indent, 0, 0, 0)));
            }
        }
    }

    public async Task<string?> ReadLineAsync(string prompt, CancellationToken cancellationToken)
    {
        console.Write(new Text(prompt, StyleOf(TextStyle.Strong)));

        // A console cannot be woken from a read; the wait ends at once when the person presses Ctrl+C.
        return await Task.Run(() => input.ReadLineAsync(cancellationToken).AsTask(), cancellationToken).WaitAsync(cancellationToken);
    }

    private static Style StyleOf(TextStyle style) => style switch
    {
        TextStyle.Plain => Style.Plain,
        TextStyle.Strong => new Style(decoration: Decoration.Bold),
        TextStyle.Marker => new Style(Color.Aqua),
        TextStyle.Faint => new Style(Color.Grey),
        TextStyle.Caution => new Style(Color.Yellow),
        TextStyle.Highlight => new Style(Color.Black, Color.Yellow),
        TextStyle.Address => new Style(Color.Blue, decoration: Decoration.Underline),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
