using System.Text;
using StBriefingBot.Core.Briefs;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Channels.Web.Downloads;

/// <summary>A brief as Markdown. What the library says is text there: nothing of it becomes markup.</summary>
internal static class BriefMarkdown
{
    public static string Of(Brief brief)
    {
        var words = BriefWords.In(brief.Language);
        var text = new StringBuilder($"# {Escaped(brief.Topic)}\n\n{words.Made(brief.Day)}\n");
        foreach (var section in brief.Sections)
        {
            text.Append($"\n## {Escaped(section.Heading)}\n\n");
            Lines(section.Lines.Select(line => $"{Escaped(line.Text)} [{line.Marker}]"));
        }

        if (brief.Timeline.Count > 0)
        {
            text.Append($"\n## {words.Dates}\n\n");
            Lines(brief.Timeline.Select(line => $"**{WrittenDate.Of(line.Date!.Value, brief.Language)}** {Escaped(line.Text)} [{line.Marker}]"));
        }

        if (brief.Disagreements.Count > 0)
        {
            text.Append($"\n## {words.Disagreements}\n");
            foreach (var each in brief.Disagreements)
            {
                text.Append($"\n**{Escaped(each.Topic.In(brief.Language))}**\n\n");
                Lines([$"{words.Article}: {Escaped(each.Article.In(brief.Language))}", $"{words.Record}: {Escaped(each.Record.In(brief.Language))}"]);
            }
        }

        text.Append($"\n## {words.References}\n\n");
        Lines(brief.References.Select(reference => $"[{reference.Marker}] {Escaped(reference.Text)}"));
        return text.ToString();

        void Lines(IEnumerable<string> lines)
        {
            foreach (var line in lines)
            {
                text.Append($"- {line}\n");
            }
        }
    }

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        foreach (var letter in text.ReplaceLineEndings(" "))
        {
            escaped.Append(letter is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' ? $"\\{letter}" : letter.ToString());
        }

        return escaped.ToString();
    }
}
