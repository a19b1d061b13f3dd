using System.Text;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Core.Commands.Citing;

/// <summary>
/// A text as quotations are compared: width, case and accents folded, quotation marks dropped, one space between words and none around Japanese. Remembers
/// where every character came from.
/// </summary>
internal sealed class ComparableText
{
    private readonly List<TextSpan> origins;

    private ComparableText(string text, List<TextSpan> origins) => (Text, this.origins) = (text, origins);

    public string Text { get; }

    public static ComparableText Of(string original)
    {
        var folded = TextFolding.FoldWithMap(original);
        var text = new StringBuilder(folded.Text.Length);
        var origins = new List<TextSpan>(folded.Text.Length);
        var isSpaceDue = false;
        for (var i = 0; i < folded.Text.Length; i++)
        {
            var letter = folded.Text[i];
            if (letter == ' ')
            {
                isSpaceDue = text.Length > 0;
            }
            else if (!IsQuotationMark(letter))
            {
                var origin = folded.Original(i, i + 1);
                if (isSpaceDue && !JapaneseScript.IsJapanese(letter) && !JapaneseScript.IsJapanese(text[^1]))
                {
                    text.Append(' ');
                    origins.Add(new TextSpan(origins[^1].End, origin.Start));
                }

                isSpaceDue = false;
                text.Append(letter);
                origins.Add(origin);
            }
        }

        return new ComparableText(text.ToString(), origins);
    }

    /// <summary>Where a stretch of <see cref="Text"/> stands in the original.</summary>
    public TextSpan Original(int start, int end) => new(origins[start].Start, Math.Max(origins[start].End, origins[end - 1].End));

    public static bool IsQuotationMark(char letter) => letter is '"' or '\'' or '`' or '「' or '」' or '『' or '』' or '«' or '»' or '“' or '”' or '‘' or '’';
}
