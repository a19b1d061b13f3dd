using System.Runtime.CompilerServices;
using System.Text;
using StBriefingBot.Core.Answers;

namespace StBriefingBot.Adapters.Models.OpenAICompatible;

/// <summary>
/// The objects of a server's reply as they arrive: server-sent events, with or without a blank after <c>data:</c>, blank lines or an end mark; one object a
/// line; or one object in all. Never reads more than it can hold.
/// </summary>
internal static class ReplyStream
{
    private const int LongestEvent = 1 << 20;
    private const int LongestReply = 8 << 20;
    private const string Data = "data:";
    private const string End = "[DONE]";

    /// <exception cref="ModelException">The reply has no end, or an event has none.</exception>
    public static async IAsyncEnumerable<ChatPiece> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Lines that are no object by themselves: an object told over several.
        var pending = new StringBuilder();
        await foreach (var line in LinesAsync(stream, cancellationToken))
        {
            var isData = line.StartsWith(Data, StringComparison.Ordinal);
            var text = line.Trim();
            while (text.StartsWith(Data, StringComparison.Ordinal))
            {
                // Proxies have been seen to write it twice.
                text = text[Data.Length..].TrimStart();
            }

            if (isData && text == End)
            {
                yield break;
            }

            if (text.Length == 0)
            {
                continue;
            }

            if (!isData && pending.Length == 0 && text[0] != '{')
            {
                // event:, id:, retry: and comments that keep the line open.
                continue;
            }

            if (text[0] == '{' && ChatPiece.Read(text) is { } whole)
            {
                pending.Clear();
                yield return whole;
                continue;
            }

            pending.Append(text).Append('\n');
            if (pending.Length > LongestEvent)
            {
                throw TooMuch();
            }

            if (text[^1] == '}' && ChatPiece.Read(pending.ToString()) is { } joined)
            {
                pending.Clear();
                yield return joined;
            }
        }
    }

    private static async IAsyncEnumerable<string> LinesAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var buffer = new char[4096];
        var line = new StringBuilder();
        var total = 0;
        int read;
        while ((read = await reader.ReadAsync(buffer, cancellationToken)) > 0)
        {
            total += read;
            for (var at = 0; at < read; at++)
            {
                if (buffer[at] is '\n' or '\r')
                {
                    yield return line.ToString();
                    line.Clear();
                }
                else
                {
                    line.Append(buffer[at]);
                }
            }

            if (line.Length > LongestEvent || total > LongestReply)
            {
                throw TooMuch();
            }
        }

        yield return line.ToString();
    }

    private static ModelException TooMuch() =>
        new(ComposerFault.Endless, "The model's server sends without an end.", "Look at the server's log; a smaller Models:NAME:MaxTokens may help.");
}
