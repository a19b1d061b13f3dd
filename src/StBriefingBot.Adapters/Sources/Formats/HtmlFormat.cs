using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using StBriefingBot.Core.Knowledge.Quarantine;

namespace StBriefingBot.Adapters.Sources.Formats;

/// <summary>Reads the main content of an HTML page; what a reader of the page does not see, or what frames it, is dropped.</summary>
internal sealed class HtmlFormat : ITextFormat
{
    private static readonly HtmlParserOptions Options = new() { IsScripting = false };

    /// <summary>A heading that was never closed holds half the page.</summary>
    private const int LongestTitle = 300;

    public RawDocument Read(string text)
    {
        if (HtmlNesting.IsTooDeep(text))
        {
            throw new MalformedDocumentException($"The page nests more than {HtmlNesting.Deepest} elements in one another, which no page for people does; save its text to a file.");
        }

        using var page = new HtmlParser(Options).ParseDocument(text);
        var main = Single(page, "main, [role=main]") ?? Single(page, "article") ?? page.Body;
        var blocks = new HtmlBlocks();
        if (main is not null)
        {
            blocks.Walk(main);
        }

        return new RawDocument(
            Title(page), page.DocumentElement?.GetAttribute("lang"), Meta(page, "author") ?? Meta(page, "og:site_name"),
            Meta(page, "date") ?? Meta(page, "article:published_time"), blocks.End()) { Dropped = blocks.Dropped };
    }

    /// <summary>The visible text of a fragment, and what it hides.</summary>
    public static (string Text, IReadOnlyList<DroppedPart> Dropped) TextOf(string fragment)
    {
        if (HtmlNesting.IsTooDeep(fragment))
        {
            return ("", []);
        }

        var body = new HtmlParser(Options).ParseDocument(fragment).Body;
        var blocks = new HtmlBlocks();
        if (body is not null)
        {
            blocks.Walk(body);
        }

        var text = new StringBuilder();
        foreach (var block in blocks.End())
        {
            text.Append(text.Length > 0 && block.Text.Length > 0 ? "\n" : "").Append(block.Text);
        }

        return (text.ToString(), blocks.Dropped);
    }

    private static IElement? Single(IParentNode page, string selector) => page.QuerySelectorAll(selector) is { Length: 1 } found ? found[0] : null;

    private static string? Title(IDocument page)
    {
        // A page's title often carries the site's name behind it; the only first-level heading does not.
        var heading = Single(page, "h1")?.TextContent;
        var title = string.IsNullOrWhiteSpace(heading) || heading.Length > LongestTitle ? page.Title : heading;
        return string.IsNullOrWhiteSpace(title) ? null : string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static string? Meta(IDocument page, string name) =>
        page.QuerySelector($"meta[name='{name}'], meta[property='{name}']")?.GetAttribute("content") is { Length: > 0 } content ? content.Trim() : null;
}
