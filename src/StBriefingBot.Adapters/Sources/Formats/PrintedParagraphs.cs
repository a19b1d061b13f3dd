namespace StBriefingBot.Adapters.Sources.Formats;

/// <summary>
/// Parts with blank lines what a printed page parts by space alone: a paragraph ends with a sentence well before the line is full, a heading is a short
/// line that ends no sentence and stands by itself.
/// </summary>
internal static class PrintedParagraphs
{
    /// <summary>Narrower columns break lines so irregularly that their lengths tell nothing.</summary>
    private const int NarrowestColumn = 24;

    private const double FullLine = 0.8;

    private const double HeadingLine = 0.6;

    public static string Parted(string text) => string.Join('\f', text.Split('\f').Select(Page));

    private static string Page(string page)
    {
        var lines = page.Split('\n');
        var lengths = lines.Select(line => line.Trim().Length).Where(length => length > 0).Order().ToList();
        var width = lengths.Count == 0 ? 0 : lengths[Math.Min(lengths.Count - 1, lengths.Count * 9 / 10)];
        if (width < NarrowestColumn)
        {
            return page;
        }

        var parted = new List<string>(lines.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            parted.Add(lines[i]);
            if (i + 1 < lines.Length && lines[i].Trim() is { Length: > 0 } line && lines[i + 1].Trim() is { Length: > 0 } next && BeginsAnew(next))
            {
                var endsParagraph = EndsSentence(line) && line.Length < width * FullLine;
                var isHeading = !EndsSentence(line) && line.Length < width * HeadingLine && parted.Count > 1 && IsEnd(parted[^2]) && BeginsAnew(line) && next.Length > line.Length;
                if (endsParagraph || isHeading)
                {
                    parted.Add("");
                }
            }
        }

        return string.Join('\n', parted);
    }

    private static bool IsEnd(string line) => string.IsNullOrWhiteSpace(line) || EndsSentence(line.Trim());

    private static bool EndsSentence(string line) => line.TrimEnd('"', '”', '’', ')', '」', '』', '）') is [.., '.' or '!' or '?' or '。' or '！' or '？'];

    /// <summary>No word in lower case and no kana of a running sentence begins a paragraph.</summary>
    private static bool BeginsAnew(string line) => char.IsUpper(line[0]) || char.IsDigit(line[0]) || line[0] is '"' or '“' or '(' or '「' or '・' or (>= '\u4E00' and <= '\u9FFF') or (>= '\u30A1' and <= '\u30FA');
}
