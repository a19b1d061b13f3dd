using System.Text;
using System.Text.RegularExpressions;

namespace StBriefingBot.Adapters.Sources.Formats;

/// <summary>
/// Writes Markdown footnotes (<c>[^n]</c> and <c>[^n]: …</c>) as superscripts, so that there is one form of note to lift out, wherever it stands.
/// Named footnotes get numbers in the order they are met.
/// </summary>
internal static partial class MarkdownFootnotes
{
    public static string AsSuperscripts(string text)
    {
        if (!text.Contains("[^", StringComparison.Ordinal))
        {
            return text;
        }

        var numbers = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var result = new StringBuilder(text.Length + 64);
        var (isCode, isNote) = (false, false);
        foreach (var line in text.Split('\n'))
        {
            var trimmed = line.AsSpan().TrimStart();
            if (trimmed.StartsWith("```") || trimmed.StartsWith("~~~"))
            {
                isCode = !isCode;
            }

            if (isCode)
            {
                result.Append(line).Append('\n');
                continue;
            }

            var definition = Definition().Match(line);
            var isContinuation = isNote && line.StartsWith("    ", StringComparison.Ordinal);
            isNote = definition.Success || isContinuation || (isNote && line.Length == 0);

            // The lines of the file keep their numbers: nothing is inserted or removed but within a line.
            var written = definition.Success ? $"<sup>{Number(definition.Groups["label"].Value, numbers)}</sup> {line[definition.Length..].TrimStart()}"
                : isContinuation ? line.TrimStart() : line;
            result.Append(Reference().Replace(written, match => $"<sup>{Number(match.Groups["label"].Value, numbers)}</sup>")).Append('\n');
        }

        return result.ToString(0, result.Length - 1);
    }

    private static int Number(string label, Dictionary<string, int> numbers)
    {
        if (int.TryParse(label, out var number) && number > 0)
        {
            return number;
        }

        if (!numbers.TryGetValue(label, out number))
        {
            number = numbers.Count + 1;
            numbers.Add(label, number);
        }

        return number;
    }

    [GeneratedRegex(@"^ {0,3}\[\^(?<label>[^\]\s]{1,40})\]:", RegexOptions.CultureInvariant)]
    private static partial Regex Definition();

    [GeneratedRegex(@"(?<!\\)\[\^(?<label>[^\]\s]{1,40})\]", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
