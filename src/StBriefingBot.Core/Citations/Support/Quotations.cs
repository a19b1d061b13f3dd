using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Core.Citations.Support;

/// <summary>Words in quotation marks, which must stand in a passage as they are.</summary>
internal static class Quotations
{
    // Shorter ones are terms and titles set off from the text.
    private const int Shortest = 12;

    private static readonly (char Open, char Close)[] Marks = [('“', '”'), ('「', '」'), ('『', '』'), ('"', '"')];

    private static readonly string[] Ellipses = ["[...]", "[…]", "...", "…", "(...)", "(…)", "[。。。]", "(中略)", "（中略）", "［…］"];

    /// <summary>The quotations of a text: spans of what is between the marks, outermost marks only.</summary>
    public static List<TextSpan> Find(string text)
    {
        var found = new List<TextSpan>();
        for (var i = 0; i < text.Length; i++)
        {
            var mark = Array.Find(Marks, mark => mark.Open == text[i]);
            if (mark.Open == '\0')
            {
                continue;
            }

            var close = text.IndexOf(mark.Close, i + 1);
            if (close < 0)
            {
                continue;
            }

            if (close - i - 1 >= Shortest)
            {
                found.Add(new TextSpan(i + 1, close));
            }

            i = close;
        }

        return found;
    }

    /// <summary>False when the passages are all written in another language: what is quoted then is a translation, and is judged as such.</summary>
    public static bool IsInLanguageOf(string quotation, IReadOnlyList<string> passages)
    {
        var isJapanese = quotation.Any(JapaneseScript.IsJapanese);
        return passages.Any(passage => passage.Any(JapaneseScript.IsJapanese) == isJapanese);
    }

    /// <summary>True when one of the passages holds the quotation; parts left out with an ellipsis must keep their order.</summary>
    public static bool Stands(string quotation, IReadOnlyList<string> foldedPassages)
    {
        var parts = quotation.Split(Ellipses, StringSplitOptions.RemoveEmptyEntries).Select(Bare).Where(part => part.Length > 0).ToList();
        return parts.Count > 0 && foldedPassages.Any(passage => HoldsInOrder(passage, parts));
    }

    /// <summary>Folded, with one space between words and none between Japanese characters.</summary>
    public static string Bare(string text)
    {
        var words = TextFolding.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words).Trim(' ', ',', '.', '。', '、', ';', ':');
    }

    private static bool HoldsInOrder(string passage, List<string> parts)
    {
        var from = 0;
        foreach (var part in parts)
        {
            var at = passage.IndexOf(part, from, StringComparison.Ordinal);
            if (at < 0)
            {
                return false;
            }

            from = at + part.Length;
        }

        return true;
    }
}
