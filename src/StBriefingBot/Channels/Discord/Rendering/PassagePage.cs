using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;
using StBriefingBot.Discord.Wire;

namespace StBriefingBot.Channels.Discord.Rendering;

/// <summary>A passage with the cited words marked, and lists of passages.</summary>
internal static class PassagePage
{
    public static Page Of(Reply.PassageShown reply, DiscordLabels labels)
    {
        var passage = reply.Passage;
        var place = string.Join(" · ", passage.HeadingPath.Append(Locators.Of(passage, reply.Language)).Where(part => part.Length > 0).Distinct());
        return new Page(
            DiscordText.EscapeLine(passage.Title, DiscordLimits.EmbedTitle),
            [
                Section.Of(place.Length > 0 ? [DiscordText.Escape(place)] : []),
                Section.Of(Lines(passage.Text, reply.Cited)),
                Section.Of(reply.Shortened is { } shortened ? [$"*{DiscordText.Escape(shortened)}*"] : []),
                Section.Of(Restated.Sentence(passage, reply.Language) is { } sentence ? [$"*{sentence}*"] : []),
                new Section(labels.Sources, reply.Source is { } source ? [References.Line(source, reply.Language)] : []),
            ],
            Colors.Neutral,
            passage.Id,
            []);
    }

    public static Page Of(Reply.PassagesFound reply, DiscordLabels labels)
    {
        var select = AnswerButtons.PassageSelect(reply.Passages.Select(ranked => (ranked.Passage.Id, ranked.Passage.Title, ranked.Passage.Locator)), labels);
        return new Page(
            DiscordText.EscapeLine(reply.Query, DiscordLimits.EmbedTitle),
            [Section.Of(reply.Passages.Count > 0
                ? References.List(reply.Passages, reply.Language)
                : [DiscordReply.In(reply.Language, "Nothing in the library matches that. Try other words, or the Japanese term.", "該当する箇所は見つかりませんでした。別の語句か英語の用語でお試しください。")])],
            Colors.Neutral,
            null,
            select is null ? [] : [Component.Row(select)]);
    }

    /// <summary>The lines of a text; the cited stretch is bold and stands between » and «, line by line.</summary>
    public static IEnumerable<string> Lines(string text, TextSpan? cited)
    {
        var marked = cited is { } span && span.Start >= 0 && span.Start < span.End && span.End <= text.Length ? span : new TextSpan(0, 0);
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start) is var at && at < 0 ? text.Length : at;
            var (from, to) = (Math.Clamp(marked.Start, start, end), Math.Clamp(marked.End, start, end));
            var line = from < to
                ? $"{DiscordText.Escape(text[start..from])}**»{DiscordText.Escape(text[from..to])}«**{DiscordText.Escape(text[to..end])}"
                : DiscordText.Escape(text[start..end]);
            if (line.Trim().Length > 0)
            {
                yield return line;
            }

            start = end + 1;
        }
    }
}
