using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Channels.Terminal;

/// <summary>Passages as a person reads them.</summary>
internal static class PassageLines
{
    private const int BriefLength = 160;

    /// <summary>Two lines: where it stands, and how it begins.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="number">The number it is opened by; null where it has none.</param>
    public static IEnumerable<StyledLine> Brief(Passage passage, int? number = null)
    {
        var sign = number is { } place ? $"[{place}] " : "- ";
        yield return new StyledLine([new StyledSpan(sign, TextStyle.Marker), new StyledSpan(passage.Title), new StyledSpan($" · {passage.Locator}", TextStyle.Faint), new StyledSpan($" ({passage.Id})", TextStyle.Faint)], Indent: 2);
        yield return StyledLine.Of(Beginning(passage.Text), TextStyle.Plain, indent: 4);
    }

    /// <summary>The whole passage with the cited words highlighted.</summary>
    public static IEnumerable<StyledLine> Whole(Passage passage, TextSpan? cited, CatalogueEntry? source, LanguageCode language)
    {
        yield return StyledLine.Of(source?.TitleIn(language) ?? passage.Title, TextStyle.Strong);
        yield return Heading(passage, language);
        yield return StyledLine.Blank;
        foreach (var line in Highlighted(passage.Text, cited ?? default))
        {
            yield return line;
        }

        if (source?.Url is { } url)
        {
            yield return StyledLine.Blank;
            yield return StyledLine.Of(url, TextStyle.Address);
        }
    }

    /// <summary>Where a passage stands: headings, locator, id.</summary>
    public static StyledLine Heading(Passage passage, LanguageCode language) =>
        StyledLine.Of($"{string.Join(" · ", passage.HeadingPath.Append(Locators.Of(passage, language)).Distinct())} ({passage.Id})", TextStyle.Faint);

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
