using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StBriefingBot.Core.Knowledge.Quarantine;

namespace StBriefingBot.Adapters.Sources.Formats;

/// <summary>What of a Markdown document is no text: pictures, the addresses of reference links, and what its HTML hides.</summary>
internal static class MarkdownDropped
{
    public static IReadOnlyList<DroppedPart> Of(MarkdownDocument document, int linesBefore)
    {
        var dropped = new List<DroppedPart>();
        foreach (var part in document.Descendants())
        {
            switch (part)
            {
                case LinkInline { IsImage: true } picture:
                    dropped.Add(new DroppedPart(SetAsideKind.Picture, $"![{MarkdownInlines.Text(picture)}]({picture.Url})", picture.Line + linesBefore + 1));
                    break;
                case LinkReferenceDefinition { Url: { Length: > 0 } address } definition:
                    dropped.Add(new DroppedPart(SetAsideKind.ReferenceLink, $"[{definition.Label}]: {address} {definition.Title}", definition.Line + linesBefore + 1));
                    break;
                case HtmlBlock html:
                    dropped.AddRange(HtmlFormat.TextOf(html.Lines.ToString()).Dropped.Select(hidden => hidden with { Line = html.Line + linesBefore + 1 }));
                    break;
            }
        }

        return dropped;
    }
}
