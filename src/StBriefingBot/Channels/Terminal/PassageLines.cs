using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Channels.Terminal;

/// <summary>Passages as a person reads them.</summary>
internal static class PassageLines
{
    private const int BriefLength = 160;

    /// <summary>Two lines: where it stands, and how it begins.</summary>
    public static IEnumerable<StyledLine> Brief(Passage passage)
    {
        yield return new StyledLine([new StyledSpan("- " + passage.Title), new StyledSpan($" · {passage.Locator}", TextStyle.Faint), new StyledSpan($" ({passage.Id})", TextStyle.Faint)], Indent: 2);
        yield return StyledLine.Of(Beginning(passage.Text), TextStyle.Plain, indent: 4);
    }

    /// <summary>The whole passage with the quoted words highlighted.</summary>
    public static IEnumerable<StyledLine> Whole(Passage passage, Citation citation)
    {
        yield return new StyledLine([new StyledSpan($"[{citation.Marker}] ", TextStyle.Marker), new StyledSpan(passage.Title, TextStyle.Strong)]);
        yield return StyledLine.Of(string.Join(" · ", passage.HeadingPath.Append(passage.Locator).Distinct()), TextStyle.Faint);
        yield return StyledLine.Blank;
        foreach (var line in Highlighted(passage.Text, QuotedSpan(passage, citation)))
        {
            yield return line;
        }

        if (citation.Url is { } url)
        {
            yield return StyledLine.Blank;
            yield return StyledLine.Of(url, TextStyle.Address);
        }
    }

    /// <summary>The text up to about a screen line, cut between characters that belong together.</summary>
    public static string Beginning(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        if (line.Length <= BriefLength)
        {
            return line;
        }

        var end = char.IsHighSurrogate(line[BriefLength - 1]) ? BriefLength - 1 : BriefLength;
        var blank = line.LastIndexOf(' ', end - 1, 30);
        return line[..(blank > 0 ? blank : end)].TrimEnd() + " …";
    }

    private static TextSpan QuotedSpan(Passage passage, Citation citation)
    {
        if (citation.Span.Start >= 0 && citation.Span.Start < citation.Span.End && citation.Span.End <= passage.Text.Length)
        {
            return citation.Span;
        }

        var start = passage.Text.IndexOf(citation.Quote, StringComparison.Ordinal);
        return start < 0 ? default : new TextSpan(start, start + citation.Quote.Length);
    }

    /// <summary>The lines of the text; quoted words stand between » and « so that they show without colour as well.</summary>
    private static IEnumerable<StyledLine> Highlighted(string text, TextSpan quoted)
    {
        var start = 0;
        while (start <= text.Length)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var (from, to) = (Math.Clamp(quoted.Start, start, end), Math.Clamp(quoted.End, start, end));
            yield return from < to
                ? new StyledLine([new StyledSpan(text[start..from]), new StyledSpan($"»{text[from..to]}«", TextStyle.Highlight), new StyledSpan(text[to..end])], Indent: 2)
                : StyledLine.Of(text[start..end], TextStyle.Plain, indent: 2);
            start = end + 1;
        }
    }
}
