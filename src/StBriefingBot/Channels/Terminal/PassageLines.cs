using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Channels.Terminal;

/// <summary>Passages as a person reads them.</summary>
internal static class PassageLines
{
    private const int BriefLength = 160;

    /// <summary>Passages, each with where it stands and how it begins, and below them whose words they are.</summary>
    /// <param name="passages">Best first.</param>
    /// <param name="language">The reader's.</param>
    /// <param name="numbered">Whether each has a number that it is opened by.</param>
    public static IEnumerable<StyledLine> List(IReadOnlyList<RankedPassage> passages, LanguageCode language, bool numbered = false)
    {
        for (var i = 0; i < passages.Count; i++)
        {
            var passage = passages[i].Passage;
            yield return new StyledLine(
                [
                    new StyledSpan(numbered ? $"[{i + 1}] " : "- ", TextStyle.Marker),
                    new StyledSpan(passage.Title),
                    new StyledSpan($" · {Locators.Of(passage, language)} ({passage.Id}){Restated.Mark(passage, passages, language)}", TextStyle.Faint),
                ],
                Indent: 2);
            yield return StyledLine.Of(Beginning(passage.Text), TextStyle.Plain, indent: 4);
        }

        if (Restated.Sentence(passages, language) is { } sentence)
        {
            yield return StyledLine.Of(sentence, TextStyle.Faint, indent: 2);
        }
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

        yield return StyledLine.Blank;
        if (Restated.Sentence(passage, language) is { } sentence)
        {
            yield return StyledLine.Of(sentence, TextStyle.Faint);
        }

        if (source?.Url is { } url)
        {
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
