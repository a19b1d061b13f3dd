using System.Globalization;

namespace StBriefingBot.Core.Language.Values;

/// <summary>Japanese numbers: 600万, 1兆2000億, 十四, 1.2兆, 三百.</summary>
internal static class JapaneseNumbers
{
    /// <summary>Beyond this nothing is counted, and arithmetic with scales and units stays exact.</summary>
    public const decimal Largest = 1_000_000_000_000_000_000;

    private const string Digits = "〇一二三四五六七八九";

    /// <summary>Reads the number that starts at <paramref name="start"/>; null when none does, or one beyond <see cref="Largest"/>.</summary>
    public static (decimal Number, int Length, bool HasKanji)? At(string text, int start)
    {
        decimal total = 0, section = 0, current = 0;
        var (position, any, kanji, pending) = (start, false, false, false);
        while (position < text.Length)
        {
            var letter = text[position];
            if (char.IsAsciiDigit(letter))
            {
                if (pending)
                {
                    break;
                }

                var length = ArabicLength(text, position);
                if (Figure(text, position, length) is not { } figure)
                {
                    return null;
                }

                current = figure;
                position += length;
                (any, pending) = (true, true);
                continue;
            }

            if (Digits.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var digit)
            {
                // 第1四半期: figures and kanji digits never make one number.
                if (pending && !kanji)
                {
                    break;
                }

                // 二〇一九: positional notation.
                current = pending ? (current * 10) + digit : digit;
                (any, kanji, pending) = (true, true, true);
            }
            else if (SmallScale(letter) is { } small)
            {
                section += (pending ? current : 1) * small;
                (current, pending, any, kanji) = (0, false, true, true);
            }
            else if (LargeScale(letter) is { } large && any)
            {
                total += (section + current) * large;
                (section, current, pending, kanji) = (0, 0, false, true);
            }
            else
            {
                break;
            }

            if (total + section + current > Largest)
            {
                return null;
            }

            position++;
        }

        return any ? (total + section + current, position - start, kanji) : null;
    }

    /// <summary>The number written by the figures at a place; null beyond <see cref="Largest"/>.</summary>
    public static decimal? Figure(string text, int start, int length) =>
        decimal.TryParse(text.Substring(start, length).Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number <= Largest
            ? number
            : null;

    /// <summary>The length of 4,000 or 1.89: digits with separators inside, never at the end.</summary>
    public static int ArabicLength(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || IsThousands(text, start, end) || IsDecimalPoint(text, start, end)))
        {
            end++;
        }

        return end - start;
    }

    private static bool IsThousands(string text, int start, int at) =>
        text[at] == ',' && at > start && at + 3 < text.Length + 0 && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2]) && char.IsAsciiDigit(text[at + 3])
        && (at + 4 >= text.Length || !char.IsAsciiDigit(text[at + 4]));

    private static bool IsDecimalPoint(string text, int start, int at) =>
        text[at] == '.' && at > start && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]) && text.IndexOf('.', start, at - start) < 0;

    private static decimal? SmallScale(char letter) => letter switch { '十' => 10, '百' => 100, '千' => 1000, _ => null };

    private static decimal? LargeScale(char letter) => letter switch { '万' => 10_000, '億' => 100_000_000, '兆' => 1_000_000_000_000, _ => null };
}
