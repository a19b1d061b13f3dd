using System.Text;
using StBriefingBot.Adapters.Sources.Folders;
using StBriefingBot.Adapters.Sources.Formats;

namespace StBriefingBot.Adapters.Sources.FullTexts;

/// <summary>Joins lines and the two halves of a word divided at a line's or page's end, going by how the document writes the word elsewhere.</summary>
internal sealed class WordBreaks(IEnumerable<RawBlock> document)
{
    private readonly Lazy<HashSet<string>> vocabulary = new(() => Words(document));

    /// <summary>Ends <paramref name="text"/> so that what follows the break at <paramref name="position"/> can be appended.</summary>
    public void Join(StringBuilder text, string raw, int position)
    {
        var next = position + 1;
        while (next < raw.Length && (char.IsWhiteSpace(raw[next]) || raw[next] is Marks.SoftBreak or Marks.PrintedBreak))
        {
            next++;
        }

        if (text.Length == 0 || next == raw.Length)
        {
            return;
        }

        while (text.Length > 0 && text[^1] is ' ' or '\t')
        {
            text.Length--;
        }

        var isDivided = text.Length > 1 && text[^1] is '-' or '\u2010' && !char.IsWhiteSpace(text[^2]) && char.IsLetter(raw[next]);
        if (!isDivided)
        {
            text.Append(text.Length > 0 && raw[next] != Marks.SuperscriptStart ? LineJoin.Between(text[^1], raw[next]) : "");
        }
        else if (!KeepsHyphen(text, raw, next, raw[position] == Marks.SoftBreak))
        {
            text.Length--;
        }
    }

    private bool KeepsHyphen(StringBuilder text, string raw, int next, bool isTyped)
    {
        // "U.S.-Japan" and "14-day" have a hyphen of their own.
        if (!char.IsLower(raw[next]) || !char.IsLetter(text[^2]))
        {
            return true;
        }

        var start = text.Length - 1;
        while (start > 0 && IsWordCharacter(text[start - 1]) && text.Length - start < 60)
        {
            start--;
        }

        var end = next;
        while (end < raw.Length && IsWordCharacter(raw[end]) && end - next < 60)
        {
            end++;
        }

        var left = text.ToString(start, text.Length - 1 - start).ToLowerInvariant();
        var right = raw[next..end].ToLowerInvariant().TrimEnd('-');
        return vocabulary.Value.Contains($"{left}-{right}") || (!vocabulary.Value.Contains(left + right) && (isTyped || left.Contains('-', StringComparison.Ordinal)));
    }

    private static HashSet<string> Words(IEnumerable<RawBlock> document)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in document.Select(block => block.Text))
        {
            var start = 0;
            for (var i = 0; i <= text.Length; i++)
            {
                if (i < text.Length && IsWordCharacter(text[i]))
                {
                    continue;
                }

                if (i - start is > 2 and < 60 && text[i - 1] != '-')
                {
                    words.Add(text[start..i].ToLowerInvariant());
                }

                start = i + 1;
            }
        }

        return words;
    }

    private static bool IsWordCharacter(char character) => char.IsLetter(character) || character == '-';
}
