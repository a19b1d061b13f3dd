using System.Globalization;
using System.Text.RegularExpressions;

namespace StBriefingBot.Channels.Discord.Rendering;

/// <summary>Cuts a long text into pieces where it hurts least: between paragraphs, lines, sentences, words; never inside a citation, a link, an escape or a character.</summary>
internal static partial class TextCutting
{
    private const string Bold = "**";

    /// <summary>The pieces in order, none longer than the limit, none empty. Bold text that is cut is bold on both sides.</summary>
    /// <param name="text">Markdown as we write it.</param>
    /// <param name="limit">At least 20.</param>
    public static IReadOnlyList<string> Cut(string text, int limit)
    {
        var pieces = new List<string>();
        var whole = Whole().Matches(text).Select(match => (match.Index, End: match.Index + match.Length)).ToList();
        var (start, opensBold) = (0, false);
        while (start < text.Length)
        {
            var room = limit - (opensBold ? 2 * Bold.Length : Bold.Length);
            var end = text.Length - start <= (opensBold ? room + Bold.Length : limit) ? text.Length : CutAt(text, start, start + room, whole);
            var piece = text[start..end];
            var closesBold = opensBold ^ (BoldMark().Count(piece) % 2 == 1);
            piece = (opensBold ? Bold : "") + piece.TrimEnd() + (closesBold ? Bold : "");
            if (piece.Length > 0)
            {
                pieces.Add(piece);
            }

            opensBold = closesBold;
            start = end;
            while (start < text.Length && char.IsWhiteSpace(text[start]))
            {
                start++;
            }
        }

        return pieces;
    }

    private static int CutAt(string text, int start, int latest, List<(int Start, int End)> whole)
    {
        var half = start + ((latest - start) / 2);
        Func<int, bool>[] places =
        [
            at => text[at - 1] == '\n' && at - 2 >= start && text[at - 2] == '\n',
            at => text[at - 1] == '\n',
            at => EndsSentence(text, at),
            at => char.IsWhiteSpace(text[at]),
            _ => true,
        ];
        foreach (var fits in places)
        {
            for (var at = latest; at > half; at--)
            {
                if (fits(at) && MayCut(text, at, whole))
                {
                    return at;
                }
            }
        }

        // A citation or link fills the whole second half: cut before it.
        for (var at = half; at > start; at--)
        {
            if (MayCut(text, at, whole))
            {
                return at;
            }
        }

        return char.IsLowSurrogate(text[latest]) ? latest - 1 : latest;
    }

    private static bool EndsSentence(string text, int at) =>
        text[at - 1] is '。' or '！' or '？' || (text[at - 1] is '.' or '!' or '?' or ']' && char.IsWhiteSpace(text[at]));

    private static bool MayCut(string text, int at, List<(int Start, int End)> whole) =>
        !BelongsTogether(text, at) && !whole.Exists(span => span.Start < at && at < span.End);

    private static bool BelongsTogether(string text, int at) =>
        char.IsLowSurrogate(text[at])
        || text[at] == '\u200D'
        || text[at - 1] == '\u200D'
        || CharUnicodeInfo.GetUnicodeCategory(text, at) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>What is not cut: an escape, a link, and citations with the character they follow, so that no sentence loses them.</summary>
    [GeneratedRegex(@"\\.|<https?://[^>\s]+>|(?:\\.|[^\s\\])\s?(?:\[\d+\]\s?)*\[\d+\]|\[\d+\]|\*\*|.\u200B.?", RegexOptions.Singleline)]
    private static partial Regex Whole();

    [GeneratedRegex(@"(?<!\\)(?:\\\\)*\*\*")]
    private static partial Regex BoldMark();
}
