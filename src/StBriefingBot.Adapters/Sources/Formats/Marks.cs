namespace StBriefingBot.Adapters.Sources.Formats;

/// <summary>
/// Private-use characters that formats put into a block's text for what only the whole document can settle: whether a superscript is a note, and whether
/// a hyphen at a line's end belongs to the word.
/// </summary>
internal static class Marks
{
    public const char SuperscriptStart = '\uE000';

    public const char SuperscriptEnd = '\uE001';

    /// <summary>A line break an author made while typing: hyphens before it are usually the word's own.</summary>
    public const char SoftBreak = '\uE002';

    /// <summary>A line or page break a printer made: hyphens before it usually divide a word.</summary>
    public const char PrintedBreak = '\uE003';

    private const string All = "\uE000\uE001\uE002\uE003";

    /// <summary>A source's text without these characters, so that it cannot forge them.</summary>
    public static string Removed(string text) =>
        text.AsSpan().IndexOfAny(All) < 0 ? text : string.Concat(text.Where(character => !All.Contains(character, StringComparison.Ordinal)));

    public static string Superscript(string content) => $"{SuperscriptStart}{content}{SuperscriptEnd}";
}
