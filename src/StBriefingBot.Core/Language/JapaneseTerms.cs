using System.Buffers;

namespace StBriefingBot.Core.Language;

/// <summary>The terms of a stretch of kanji and kana.</summary>
internal static class JapaneseTerms
{
    /// <summary>Adds every pair of neighbouring characters, and the character itself where the stretch has only one.</summary>
    /// <param name="stretch">Folded text.</param>
    /// <param name="alsoKanji">Whether to add every kanji alone too.</param>
    /// <param name="terms">Where to add them.</param>
    public static void Add(ReadOnlySpan<char> stretch, bool alsoKanji, List<string> terms)
    {
        var buffer = ArrayPool<char>.Shared.Rent(stretch.Length);
        var characters = buffer.AsSpan(0, Normalize(stretch, buffer));
        var previous = -1;
        for (var at = 0; at < characters.Length;)
        {
            var next = at + (char.IsHighSurrogate(characters[at]) && at + 1 < characters.Length ? 2 : 1);
            if (previous >= 0)
            {
                terms.Add(TermCache.Shared(characters[previous..next]));
            }

            var isOnly = previous < 0 && next == characters.Length;
            if (isOnly || (alsoKanji && CharacterKinds.Of(characters[at]) is CharacterKind.Kanji or CharacterKind.Surrogate))
            {
                terms.Add(TermCache.Shared(characters[at..next]));
            }

            previous = at;
            at = next;
        }

        ArrayPool<char>.Shared.Return(buffer);
    }

    /// <summary>Hiragana for katakana, and no ー or ・: コンピューター, コンピュータ and こんぴゅーた are one.</summary>
    private static int Normalize(ReadOnlySpan<char> stretch, Span<char> buffer)
    {
        var length = 0;
        foreach (var character in stretch)
        {
            if (character is not ('ー' or '・'))
            {
                buffer[length++] = character is >= 'ァ' and <= 'ヶ' ? (char)(character - 'ァ' + 'ぁ') : character;
            }
        }

        return length;
    }
}
