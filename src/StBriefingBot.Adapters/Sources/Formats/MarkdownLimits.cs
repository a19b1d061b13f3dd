using System.Text;

namespace StBriefingBot.Adapters.Sources.Formats;

/// <summary>
/// Takes out of a text what no person writes and what Markdig needs time by the square for: thousands of links never closed in one paragraph, and
/// lists indented hundreds deep. The lines keep their numbers.
/// </summary>
internal static class MarkdownLimits
{
    private const int MostUnclosedLinks = 1_000;

    private const int DeepestIndent = 200;

    public static string Apply(string text)
    {
        var result = new StringBuilder(text.Length);
        var paragraph = new StringBuilder();
        foreach (var line in text.Split('\n'))
        {
            var indent = line.Length - line.AsSpan().TrimStart().Length;
            paragraph.Append(indent > DeepestIndent ? line[(indent - DeepestIndent)..] : line).Append('\n');
            if (indent == line.Length)
            {
                End(paragraph, result);
            }
        }

        End(paragraph, result);
        return result.ToString(0, result.Length - 1);
    }

    private static void End(StringBuilder paragraph, StringBuilder result)
    {
        var text = paragraph.ToString();
        paragraph.Clear();
        var unclosed = text.Length > MostUnclosedLinks * 2 ? text.AsSpan().Count("](") - text.AsSpan().Count(')') : 0;
        result.Append(unclosed > MostUnclosedLinks ? text.Replace("](", "]\\(", StringComparison.Ordinal) : text);
    }
}
