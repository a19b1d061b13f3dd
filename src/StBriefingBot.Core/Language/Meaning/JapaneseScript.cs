namespace StBriefingBot.Core.Language.Meaning;

/// <summary>The scripts of Japanese, by Unicode block (UTF-16 units; folded text).</summary>
public static class JapaneseScript
{
    public static bool IsKanji(char letter) => letter is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or '々' or '〇';

    public static bool IsKatakana(char letter) => letter is (>= 'ァ' and <= 'ヺ') or 'ー';

    public static bool IsHiragana(char letter) => letter is >= 'ぁ' and <= 'ゖ';

    public static bool IsJapanese(char letter) => IsKanji(letter) || IsKatakana(letter) || IsHiragana(letter);
}
