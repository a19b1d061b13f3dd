namespace StBriefingBot.Adapters.Sources.Formats;

/// <summary>
/// Tells how deep the elements of a page are nested, before it is parsed: parsing takes time by the square of the depth, and walking takes stack. Elements
/// that end by themselves, such as paragraphs, are not counted.
/// </summary>
internal static class HtmlNesting
{
    /// <summary>No page a person wrote comes near it.</summary>
    public const int Deepest = 12_000;

    private static readonly string[] EndByThemselves =
    [
        "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup", "colgroup", "rt", "rp",
        "br", "img", "hr", "input", "meta", "link", "wbr", "area", "base", "col", "embed", "source", "track", "param",
    ];

    private static readonly string[] HoldText = ["script", "style", "textarea", "title"];

    private static readonly string[] Drawings = ["svg", "math"];

    public static bool IsTooDeep(string page)
    {
        var (depth, drawings) = (0, 0);
        for (var at = page.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < page.Length; at = page.IndexOf('<', at + 1))
        {
            if (page.AsSpan(at).StartsWith("<!--"))
            {
                at = page.IndexOf("-->", at + 4, StringComparison.Ordinal) is >= 0 and var end ? end : page.Length - 1;
                continue;
            }

            var isEnd = page[at + 1] == '/';
            var name = NameAt(page, at + (isEnd ? 2 : 1));
            if (name.Length == 0 || Among(EndByThemselves, name) is not null)
            {
                continue;
            }

            if (!isEnd && drawings == 0 && Among(HoldText, name) is { } text)
            {
                at = page.IndexOf($"</{text}", at, StringComparison.OrdinalIgnoreCase) is >= 0 and var end ? end : page.Length - 1;
                continue;
            }

            // In a drawing a script or style is an element like others, and may nest.
            if (Among(Drawings, name) is not null)
            {
                drawings = isEnd ? Math.Max(0, drawings - 1) : drawings + 1;
            }

            depth = isEnd ? Math.Max(0, depth - 1) : depth + 1;
            if (depth > Deepest)
            {
                return true;
            }
        }

        return false;
    }

    private static string? Among(string[] names, ReadOnlySpan<char> name)
    {
        foreach (var other in names)
        {
            if (name.Equals(other, StringComparison.OrdinalIgnoreCase))
            {
                return other;
            }
        }

        return null;
    }

    private static ReadOnlySpan<char> NameAt(string page, int start)
    {
        var end = start;
        while (end < page.Length && end - start < 20 && char.IsAsciiLetterOrDigit(page[end]))
        {
            end++;
        }

        return page.AsSpan(start, end - start);
    }
}
