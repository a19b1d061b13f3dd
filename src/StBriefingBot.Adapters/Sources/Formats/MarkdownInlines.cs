using System.Text;
using Markdig.Syntax.Inlines;

namespace StBriefingBot.Adapters.Sources.Formats;

/// <summary>The plain text of a Markdown line: links as their text, no emphasis, no pictures, no tags; superscripts marked.</summary>
internal static class MarkdownInlines
{
    public static string Text(ContainerInline? inlines)
    {
        var text = new StringBuilder();
        if (inlines is not null)
        {
            Append(inlines, text);
        }

        return text.ToString().Trim();
    }

    private static void Append(ContainerInline container, StringBuilder text)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case HtmlEntityInline entity:
                    text.Append(Marks.Removed(entity.Transcoded.ToString()));
                    break;
                case LineBreakInline lineBreak:
                    text.Append(lineBreak.IsHard ? '\n' : Marks.SoftBreak);
                    break;
                case HtmlInline html:
                    AppendTag(html.Tag, text);
                    break;
                case LinkInline { IsImage: true }:
                    break;
                case LinkInline link when ShownAddress(link) is { } address:
                    text.Append(address);
                    break;
                case ContainerInline inner:
                    Append(inner, text);
                    break;
            }
        }
    }

    /// <summary>Converters write an address that is its own link text with its underscores escaped twice; the target has it right.</summary>
    private static string? ShownAddress(LinkInline link)
    {
        if (link.Url is not { } url || link.FirstChild is not LiteralInline first || !first.Content.AsSpan().StartsWith("http"))
        {
            return null;
        }

        var shown = new StringBuilder();
        Append(link, shown);
        return shown.Replace("\\", "").ToString() == url ? url : null;
    }

    private static void AppendTag(string tag, StringBuilder text)
    {
        if (tag.StartsWith("<sup", StringComparison.OrdinalIgnoreCase))
        {
            text.Append(Marks.SuperscriptStart);
        }
        else if (tag.StartsWith("</sup", StringComparison.OrdinalIgnoreCase))
        {
            text.Append(Marks.SuperscriptEnd);
        }
        else if (tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase))
        {
            text.Append('\n');
        }
    }
}
