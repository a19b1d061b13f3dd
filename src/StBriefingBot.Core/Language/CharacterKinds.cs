namespace StBriefingBot.Core.Language;

/// <summary>What a folded UTF-16 unit is to <see cref="WordScanner"/>.</summary>
internal enum CharacterKind : byte
{
    Other,
    Letter,
    Digit,
    Kanji,
    Katakana,
    Hiragana,

    /// <summary>ー, which belongs to the kana before it.</summary>
    LongVowel,

    /// <summary>Half of a character outside the basic plane.</summary>
    Surrogate,
}

internal static class CharacterKinds
{
    private static readonly CharacterKind[] Table = [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => Classify((char)code))];

    public static CharacterKind Of(char folded) => Table[folded];

    private static CharacterKind Classify(char folded) => folded switch
    {
        >= '0' and <= '9' => CharacterKind.Digit,
        'ー' => CharacterKind.LongVowel,
        (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or '々' or '〆' or '〇' => CharacterKind.Kanji,
        (>= 'ァ' and <= 'ヺ') or 'ヽ' or 'ヾ' => CharacterKind.Katakana,
        (>= 'ぁ' and <= 'ゖ') or 'ゝ' or 'ゞ' => CharacterKind.Hiragana,
        _ when char.IsSurrogate(folded) => CharacterKind.Surrogate,
        _ when char.IsLetter(folded) => CharacterKind.Letter,
        _ => CharacterKind.Other,
    };
}
