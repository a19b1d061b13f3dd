namespace StBriefingBot.Core.Language.Meaning;

/// <summary>The scripts of Japanese (UTF-16 units; folded text).</summary>
public static class JapaneseScript
{
    public static bool IsKanji(char letter) => CharacterKinds.Of(letter) == CharacterKind.Kanji;

    /// <summary>The long vowel sign too, which belongs to the kana before it.</summary>
    public static bool IsKatakana(char letter) => CharacterKinds.Of(letter) is CharacterKind.Katakana or CharacterKind.LongVowel;

    public static bool IsHiragana(char letter) => CharacterKinds.Of(letter) == CharacterKind.Hiragana;

    public static bool IsJapanese(char letter) => CharacterKinds.Of(letter) is CharacterKind.Kanji or CharacterKind.Katakana or CharacterKind.Hiragana or CharacterKind.LongVowel;
}
