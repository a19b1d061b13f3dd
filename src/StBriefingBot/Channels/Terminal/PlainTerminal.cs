namespace StBriefingBot.Channels.Terminal;

/// <summary>Lines as they are: for pipes, files and transcripts. No colours, no wrapping.</summary>
internal sealed class PlainTerminal(TextReader input, TextWriter output) : ITerminal
{
    public void Write(IEnumerable<StyledLine> lines)
    {
        foreach (var line in lines)
        {
            var text = string.Concat(line.Spans.Select(span => SafeText.Of(span.Text)));
            output.WriteLine(text.Length == 0 ? "" : new string(' ', line.Indent) + text);
        }

        output.Flush();
    }

    public async Task<string?> ReadLineAsync(string prompt, CancellationToken cancellationToken)
    {
        await output.WriteAsync(prompt.AsMemory(), cancellationToken);
        await output.FlushAsync(cancellationToken);

        // A console cannot be woken from a read; the wait ends at once when the person presses Ctrl+C.
        return await Task.Run(() => input.ReadLineAsync(cancellationToken).AsTask(), cancellationToken).WaitAsync(cancellationToken);
    }
}
