using System.Text;
using StBriefingBot.Adapters.Sources.Formats;
using StBriefingBot.Core.Knowledge;

namespace StBriefingBot.Adapters.Sources.FullTexts;

/// <summary>
/// Settles what a format left open in a block's text: superscripts become note marks or stay as exponents and ordinals, line breaks become spaces,
/// divided words are joined, white space is made single.
/// </summary>
internal sealed class MarkedText(IReadOnlySet<int> notes, WordBreaks words)
{
    private static readonly string[] Units = ["m", "km", "cm", "mm", "ft", "mi", "nm", "in", "s", "sec", "kg"];

    public (string Text, IReadOnlyList<NoteMark> Marks) Resolve(string raw)
    {
        var text = new StringBuilder(raw.Length);
        var marks = new List<NoteMark>();
        for (var i = 0; i < raw.Length; i++)
        {
            switch (raw[i])
            {
                case Marks.SuperscriptStart:
                    var end = raw.IndexOf(Marks.SuperscriptEnd, i);
                    if (end >= 0)
                    {
                        Superscript(raw[(i + 1)..end], text, marks);
                        i = end;
                    }

                    break;
                case Marks.SuperscriptEnd:
                    break;
                case Marks.SoftBreak or Marks.PrintedBreak:
                    words.Join(text, raw, i);
                    break;
                case '\u00AD':
                    // A soft hyphen only says where a word may be divided.
                    break;
                case '\n':
                    TrimSpaces(text);
                    text.Append(text.Length > 0 && text[^1] != '\n' ? "\n" : "");
                    break;
                case var character when char.IsWhiteSpace(character) || character == '\u200B':
                    text.Append(text.Length > 0 && !char.IsWhiteSpace(text[^1]) ? " " : "");
                    break;
                case var character:
                    // "word <mark>, next": the space before the mark was not the sentence's.
                    if (marks.Count > 0 && character is '.' or ',' or ';' or ':' or '!' or '?' or ')' && text.Length > 0 && text[^1] == ' ' && marks[^1].Position == text.Length - 1)
                    {
                        text.Length--;
                    }

                    text.Append(character);
                    break;
            }
        }

        TrimSpaces(text);
        return (text.ToString(), marks);
    }

    /// <summary>The numbers a superscript names as notes ("3", "3, 4", "3–5"), or none when it is something else.</summary>
    public static IReadOnlyList<int> NumbersIn(string content)
    {
        var numbers = new List<int>();
        foreach (var part in content.Trim(' ', '[', ']', '(', ')', Marks.SoftBreak, Marks.PrintedBreak).Split([',', '、', ' ', ';'], StringSplitOptions.RemoveEmptyEntries))
        {
            var ends = part.Split('-', '–');
            if (ends.Length > 2 || !IsNoteNumber(ends[0], out var first) || !IsNoteNumber(ends[^1], out var last) || last < first || last - first > 20)
            {
                return [];
            }

            numbers.AddRange(Enumerable.Range(first, last - first + 1));
        }

        return numbers;
    }

    private void Superscript(string content, StringBuilder text, List<NoteMark> marks)
    {
        var numbers = NumbersIn(content);
        if (numbers.Count > 0 && numbers.All(notes.Contains) && !IsExponent(text))
        {
            var position = text.Length;
            while (position > 0 && char.IsWhiteSpace(text[position - 1]))
            {
                position--;
            }

            marks.AddRange(numbers.Select(number => new NoteMark(position, number)));
            return;
        }

        var plain = content.Trim();
        if (plain.Length == 0)
        {
            return;
        }

        // 10⁹ must not become 109; "14th" may.
        var isOrdinal = plain.All(char.IsLetter);
        text.Append(isOrdinal || text.Length == 0 || !char.IsLetterOrDigit(text[^1]) ? "" : "^").Append(plain);
    }

    /// <summary>Behind a unit of measurement or the number ten a superscript is a power.</summary>
    private static bool IsExponent(StringBuilder text)
    {
        var start = text.Length;
        while (start > 0 && text.Length - start <= 4 && char.IsAsciiLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        var word = text.ToString(start, text.Length - start);
        var before = start > 0 ? text[start - 1] : ' ';
        return (word == "10" && before is ' ' or '×' or '*' or '(') || (Units.Contains(word) && before is ' ' or '/' && start > 1 && char.IsAsciiDigit(text[start - 2]));
    }

    private static bool IsNoteNumber(string text, out int number) => int.TryParse(text, out number) && number is > 0 and < 10_000;

    private static void TrimSpaces(StringBuilder text)
    {
        while (text.Length > 0 && char.IsWhiteSpace(text[^1]))
        {
            text.Length--;
        }
    }
}
