using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Core.Language;

/// <summary>Tells Japanese from English by the share of kana and kanji among the letters of a text. The one place where that is decided.</summary>
public static class LanguageDetector
{
    /// <summary>Enough to judge a document by; a long one is not read to its end for this.</summary>
    private const int CharactersLookedAt = 65_536;

    /// <summary>An English text that names a Japanese institution in kanji stays below this, a Japanese one full of acronyms above it.</summary>
    private const double JapaneseShare = 0.3;

    /// <summary>Particles are hiragana: even a Japanese sentence of foreign names has them, an English one has none.</summary>
    private const double HiraganaShare = 0.08;

    /// <summary>Names and terms are written in Latin letters in both languages; so many words of them are English.</summary>
    private const int TellingWords = 3;

    /// <summary>The language most of the text is in; English for a text without letters.</summary>
    public static LanguageCode Detect(ReadOnlySpan<char> text)
    {
        int letters = 0, japanese = 0, hiragana = 0;
        foreach (var character in text[..Math.Min(text.Length, CharactersLookedAt)])
        {
            if (IsJapanese(character))
            {
                japanese++;
                letters++;
                hiragana += JapaneseScript.IsHiragana(character) ? 1 : 0;
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

    /// <summary>The language a person writes in; null where the text does not tell: "JHLC", "CREW-2 2021".</summary>
    public static LanguageCode? Tell(string text) =>
        Detect(text) == LanguageCode.Japanese ? LanguageCode.Japanese
        : text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLower)) >= TellingWords ? LanguageCode.English
        : null;

    /// <summary>Half-width kana as well: the text is not folded.</summary>
    private static bool IsJapanese(char character) => JapaneseScript.IsJapanese(character) || character is >= '\uFF66' and <= '\uFF9F';
}
