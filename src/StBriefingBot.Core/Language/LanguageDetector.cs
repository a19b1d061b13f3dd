namespace StBriefingBot.Core.Language;

/// <summary>Tells Japanese from English by the share of kana and kanji among the letters of a text.</summary>
public static class LanguageDetector
{
    /// <summary>Enough to judge a document by; a long one is not read to its end for this.</summary>
    private const int CharactersLookedAt = 65_536;

    /// <summary>An English text that names a Japanese institution in kanji stays below this, a Japanese one full of acronyms above it.</summary>
    private const double JapaneseShare = 0.3;

    /// <summary>Particles are hiragana: even a Japanese sentence of foreign names has them, an English one has none.</summary>
    private const double HiraganaShare = 0.08;

    /// <summary>The language most of the text is in; English for a text without letters.</summary>
    public static LanguageCode Detect(ReadOnlySpan<char> text)
    {
        int letters = 0, japanese = 0, hiragana = 0;
        foreach (var character in text[..Math.Min(text.Length, CharactersLookedAt)])
        {
            if (IsHiragana(character))
            {
                hiragana++;
            }

            if (IsJapanese(character))
            {
                japanese++;
                letters++;
            }
            else if (char.IsLetter(character))
            {
                letters++;
            }
        }

        return letters > 0 && (japanese >= JapaneseShare * letters || hiragana >= HiraganaShare * letters)
            ? LanguageCode.Japanese
            : LanguageCode.English;
    }

    private static bool IsHiragana(char character) => character is >= '\u3041' and <= '\u309F';

    /// <summary>Kana, half-width kana, kanji and the iteration mark.</summary>
    private static bool IsJapanese(char character) => character is
        (>= '\u3041' and <= '\u30FF') or (>= '\uFF66' and <= '\uFF9F') or (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or '々';
}
