using System.Text;
using System.Text.RegularExpressions;

namespace StBriefingBot.Adapters.Sources.Formats;

/// <summary>
/// Reads plain text: paragraphs parted by blank lines, lists, and headings that are underlined, numbered or in capitals. A form feed ends a page.
/// </summary>
internal sealed partial class PlainTextFormat : ITextFormat
{
    private const int LongestHeading = 80;

    /// <summary>Lines longer than this on average, and no blank line among them: each line is a paragraph.</summary>
    private const int ParagraphLine = 160;

    public RawDocument Read(string text)
    {
        var blocks = new List<RawBlock>();
        var pages = text.TrimEnd('\f', '\n', ' ').Split('\f');
        var line = 1;
        for (var i = 0; i < pages.Length; i++)
        {
            if (i > 0)
            {
                blocks.Add(new RawBlock(RawBlockKind.PageBreak, ""));
            }

            AddPage(pages[i], pages.Length > 1 ? i + 1 : null, line, blocks);
            line += pages[i].AsSpan().Count('\n');
        }

        return new RawDocument(null, null, null, null, blocks);
    }

    private static void AddPage(string page, int? number, int firstLine, List<RawBlock> blocks)
    {
        var lines = page.Split('\n');
        var written = lines.Where(line => !string.IsNullOrWhiteSpace(line)).ToList();
        var isLinePerParagraph = written.Count == lines.Length && written.Count > 1 && written.Average(line => line.Length) > ParagraphLine;
        for (var i = 0; i < lines.Length;)
        {
            if (string.IsNullOrWhiteSpace(lines[i]))
            {
                i++;
                continue;
            }

            var end = i + 1;
            while (end < lines.Length && !isLinePerParagraph && !string.IsNullOrWhiteSpace(lines[end]) && !StartsAnew(lines, end))
            {
                end++;
            }

            var block = Block(lines, i, end);
            blocks.Add(block with { Page = number, Line = firstLine + i });
            i = block.Kind == RawBlockKind.Heading && end > i + 1 && IsUnderline(lines[i + 1]) ? i + 2 : end;
        }
    }

    private static RawBlock Block(string[] lines, int start, int end)
    {
        var first = lines[start].Trim();
        if (end > start + 1 && IsUnderline(lines[start + 1]) && first.Length <= LongestHeading)
        {
            return new RawBlock(RawBlockKind.Heading, first, lines[start + 1].TrimStart()[0] == '=' ? 1 : 2);
        }

        if (end == start + 1 && HeadingLevel(first) is { } level && (start == 0 || string.IsNullOrWhiteSpace(lines[start - 1])))
        {
            return new RawBlock(RawBlockKind.Heading, first, level);
        }

        var item = ListItem().Match(first);
        var paragraph = new StringBuilder(item.Success ? first[item.Length..] : first);
        for (var i = start + 1; i < end; i++)
        {
            paragraph.Append(Marks.PrintedBreak).Append(lines[i].Trim());
        }

        return item.Success
            ? new RawBlock(RawBlockKind.ListItem, paragraph.ToString(), Ordinal: int.TryParse(item.Groups["number"].ValueSpan, out var ordinal) ? ordinal : null)
            : new RawBlock(RawBlockKind.Paragraph, paragraph.ToString());
    }

    /// <summary>A list item, an underlined heading, or a Japanese paragraph, which begins with a wide space.</summary>
    private static bool StartsAnew(string[] lines, int i) =>
        ListItem().IsMatch(lines[i].TrimStart()) || lines[i][0] == '\u3000' || (i + 1 < lines.Length && IsUnderline(lines[i + 1]) && !IsUnderline(lines[i]));

    private static bool IsUnderline(string line)
    {
        var trimmed = line.AsSpan().Trim();
        return trimmed.Length >= 3 && trimmed[0] is '=' or '-' && trimmed.IndexOfAnyExcept(trimmed[0]) < 0;
    }

    /// <summary>Numbered ("2.1 Space"), Japanese chapters ("第2章 宇宙") or capitals; null for a line that is none of these.</summary>
    private static int? HeadingLevel(string line)
    {
        if (line.Length > LongestHeading || line[^1] is '.' or '。' or ',' or '、' or ';' or ':' or '?' or '？')
        {
            return null;
        }

        if (NumberedHeading().Match(line) is { Success: true } numbered)
        {
            return numbered.Groups["number"].ValueSpan.Count('.') + 1;
        }

        var letters = line.Count(char.IsLetter);
        return JapaneseChapter().IsMatch(line) || (letters >= 4 && line.Count(char.IsUpper) == letters) ? 1 : null;
    }

    [GeneratedRegex(@"^(?:[-*•・]|\(?(?<number>\d{1,3})[.)]|\[(?<number>\d{1,3})\])[ \t\u3000]+", RegexOptions.CultureInvariant)]
    private static partial Regex ListItem();

    [GeneratedRegex(@"^(?<number>\d{1,2}(?:\.\d{1,2}){0,3})\.?[ \t\u3000]+\p{Lu}?\p{L}{2}", RegexOptions.CultureInvariant)]
    private static partial Regex NumberedHeading();

    [GeneratedRegex(@"^第[0-9０-９一二三四五六七八九十百]{1,4}[章節部編][ \t\u3000]?", RegexOptions.CultureInvariant)]
    private static partial Regex JapaneseChapter();
}
