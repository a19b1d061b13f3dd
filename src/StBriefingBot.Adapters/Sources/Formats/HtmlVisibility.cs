using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace StBriefingBot.Adapters.Sources.Formats;

/// <summary>Which elements are no part of what a page tells its reader: code, frames around the content, and hidden text, where instructions like to hide.</summary>
internal static partial class HtmlVisibility
{
    public static bool IsDropped(IElement element) =>
        IsNeverContent(element.LocalName) || IsFrame(element) || HidesItself(element);

    private static bool IsNeverContent(string name) => name is
        "script" or "style" or "noscript" or "template" or "iframe" or "object" or "embed" or "svg" or "canvas" or "math" or "audio" or "video" or "picture" or "img" or "map"
        or "button" or "input" or "select" or "textarea" or "datalist" or "dialog" or "head" or "link" or "meta" or "frameset" or "noframes" or "rp" or "rt";

    private static bool IsFrame(IElement element) =>
        element.LocalName is "nav" or "aside" or "footer" or "menu"
        || (element.LocalName is "header" && element.Closest("main, article") is null)
        || element.GetAttribute("role") is "navigation" or "banner" or "contentinfo" or "search" or "complementary" or "dialog" or "alert" or "menu";

    /// <summary>Whether the page hides it; code and what frames the content are not hidden, only no content.</summary>
    public static bool IsHidden(IElement element) =>
        !IsNeverContent(element.LocalName) && HidesItself(element);

    private static bool HidesItself(IElement element) =>
        element.HasAttribute("hidden")
        || string.Equals(element.GetAttribute("aria-hidden"), "true", StringComparison.OrdinalIgnoreCase)
        || (element.GetAttribute("style") is { } style && HidingStyle().IsMatch(style))
        || HasZeroSize(element)
        || element.ClassList.Any(name => name is "visually-hidden" or "sr-only" or "screen-reader-text" or "hidden" or "d-none");

    private static bool HasZeroSize(IElement element) =>
        element.GetAttribute("width")?.Trim() is "0" or "0px" || element.GetAttribute("height")?.Trim() is "0" or "0px" || element.GetAttribute("size")?.Trim() is "0";

    [GeneratedRegex(
        @"display\s*:\s*none|font-size\s*:\s*[01](?:\.\d+)?px|(?:^|[;\s])color\s*:\s*(?:transparent|rgba\([^)]*,\s*0(?:\.0+)?\s*\))|visibility\s*:\s*(?:hidden|collapse)|content-visibility\s*:\s*hidden|(?:^|[;\s])opacity\s*:\s*0?\.?0+(?:%|\s|;|!|$)|(?:font-size|(?:^|[;\s])(?:max-)?(?:width|height))\s*:\s*0?\.?0+(?:px|em|rem|pt|%|vh|vw)?\s*(?:;|!|$)|text-indent\s*:\s*-\d{3,}|(?:left|top)\s*:\s*-\d{4,}|clip\s*:\s*rect\(\s*0",
        RegexOptions.IgnoreCase)]
    private static partial Regex HidingStyle();
}
