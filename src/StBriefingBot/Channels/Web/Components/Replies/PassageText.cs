using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Channels.Web.Components.Replies;

/// <summary>A passage's text in pieces that a page can show.</summary>
internal static class PassageText
{
    /// <summary>The lines of the text, each cut where the cited stretch begins and ends. Empty lines are left out.</summary>
    public static IEnumerable<IReadOnlyList<(string Text, bool IsCited)>> Lines(Passage passage, TextSpan? cited)
    {
        var (text, start) = (passage.Text, 0);
        while (start <= text.Length)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (!string.IsNullOrWhiteSpace(text[start..end]))
            {
                yield return Pieces(text, start, end, cited);
            }

            start = end + 1;
        }
    }

    public static string Style(ReferenceStyle style) => style switch
    {
        ReferenceStyle.Chicago => "Chicago",
        ReferenceStyle.Apa => "APA",
        ReferenceStyle.Sist02 => "SIST 02",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static List<(string Text, bool IsCited)> Pieces(string text, int start, int end, TextSpan? cited)
    {
        var (from, to) = cited is { } span ? (Math.Clamp(span.Start, start, end), Math.Clamp(span.End, start, end)) : (end, end);
        return from < to
            ? [.. new[] { (text[start..from], false), (text[from..to], true), (text[to..end], false) }.Where(piece => piece.Item1.Length > 0)]
            : [(text[start..end], false)];
    }
}
