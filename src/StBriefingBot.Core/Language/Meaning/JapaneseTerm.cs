namespace StBriefingBot.Core.Language.Meaning;

/// <summary>How a Japanese list entry is looked for in running text, where verbs and adjectives change their endings.</summary>
internal static class JapaneseTerm
{
    private const string VerbEndings = "っりるられろいうえきくけみむめんびぶべちつ";

    /// <summary>
    /// What to look for: 始める → 始め, 結ぶ → 結 followed by kana, 協定 → 協定. Null for an entry too short to mean anything inside other words.
    /// </summary>
    public static string? Key(string folded)
    {
        var text = folded.Replace(" ", "", StringComparison.Ordinal);
        if (text.Length == 0)
        {
            return null;
        }

        var inflects = text.Length >= 2 && JapaneseScript.IsKanji(text[0]) && JapaneseScript.IsHiragana(text[^1]);
        return inflects ? text[..^1] : text;
    }

    /// <summary>
    /// True when a key found at a position is a word of its own there: a single kanji must not be part of a longer kanji word,
    /// an inflected stem must go on in kana, and kana or katakana must not begin or end inside a longer run.
    /// </summary>
    public static bool StandsAlone(string text, int start, int length, bool inflected)
    {
        var (before, after) = (start > 0 ? text[start - 1] : ' ', start + length < text.Length ? text[start + length] : ' ');
        var (first, last) = (text[start], text[start + length - 1]);
        if (inflected && !JapaneseScript.IsHiragana(after) && length == 1)
        {
            return false;
        }

        if (length == 1 && JapaneseScript.IsKanji(first))
        {
            // 二割減った: a verb ending shows that the verb begins here.
            return inflected && VerbEndings.Contains(after) || (!JapaneseScript.IsKanji(before) && (inflected || !JapaneseScript.IsKanji(after)));
        }

        if (JapaneseScript.IsKatakana(first) && JapaneseScript.IsKatakana(before))
        {
            return false;
        }

        if (JapaneseScript.IsKatakana(last) && JapaneseScript.IsKatakana(after))
        {
            return false;
        }

        // A word wholly in hiragana is too easily found across word boundaries unless it is long.
        return !JapaneseScript.IsHiragana(first) || length >= 3 || !JapaneseScript.IsHiragana(before);
    }
}
