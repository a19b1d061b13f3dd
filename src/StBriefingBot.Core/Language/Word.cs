namespace StBriefingBot.Core.Language;

/// <summary>What a word is written in.</summary>
public enum WordKind
{
    /// <summary>Letters of any script that puts spaces between words; also dotted abbreviations (U.S.) and names with an ampersand (R&amp;D).</summary>
    Latin,

    /// <summary>Digits, with the points and thousands separators inside: 1988, 1.89, 4,000.</summary>
    Number,

    /// <summary>Digits with an English ordinal ending: 14th.</summary>
    Ordinal,

    /// <summary>Letters and digits in one name, hyphens included: 5G, QZS-6, Crew-2, 1990s.</summary>
    MixedAlnum,

    /// <summary>A run of kanji.</summary>
    Kanji,

    /// <summary>A run of katakana with the ー and ・ inside it.</summary>
    Katakana,

    /// <summary>A run of hiragana; not divided into words.</summary>
    Hiragana,
}

/// <summary>A word of a text. Japanese is divided where the script changes, not into words of a dictionary.</summary>
/// <param name="Surface">As it stands in the text, without a possessive 's.</param>
/// <param name="Folded">Folded, without the points of an abbreviation: U.S. gives <c>us</c>; hyphens, apostrophes, &amp; and , inside stay.</param>
/// <param name="Stem">
/// Latin: the English stem. Numbers: digits without thousands separators and leading zeros; an ordinal's is its number (14th gives <c>14</c>). Mixed
/// names: without hyphens (<c>qzs6</c>). Japanese: as folded.
/// </param>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What it is written in.</param>
/// <param name="Parts">The words a hyphenated mixed name is made of (QZS, 6); empty for all others.</param>
public sealed record Word(string Surface, string Folded, string Stem, TextSpan Span, WordKind Kind, IReadOnlyList<Word> Parts);
