using System.Globalization;
using System.Text.RegularExpressions;

namespace StBriefingBot.Core.Language.Values;

/// <summary>
/// Finds fractions in words: "two thirds of", "by a fifth", 4分の1. They are read as percentages (rounded to two decimals), so that "a quarter" and "25
/// percent" are equal; "three-quarters of a billion dollars" is a sum of money. "Half" is left to those who read quantifiers.
/// </summary>
internal static partial class FractionReader
{
    private static readonly string[] Numerators = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    private static readonly string[] Denominators = ["third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    public static void Read(string folded, List<Value> found)
    {
        if (folded.Contains("分の", StringComparison.Ordinal))
        {
            foreach (Match match in Japanese().Matches(folded))
            {
                Add(folded, found, match, Number(match.Groups["n"].Value), Number(match.Groups["d"].Value));
            }
        }

        if (Array.Exists(Denominators, word => folded.Contains(word, StringComparison.Ordinal)))
        {
            foreach (Match match in English().Matches(folded))
            {
                var denominator = Array.IndexOf(Denominators, match.Groups["d"].Value) + 3;
                Add(folded, found, match, Numerator(match.Groups["n"].Value), denominator);
            }
        }
    }

    private static void Add(string folded, List<Value> found, Match match, decimal numerator, decimal denominator)
    {
        var span = new TextSpan(match.Index, match.Index + match.Length);
        if (denominator == 0 || numerator > denominator || found.Exists(value => value.Span.Overlaps(span)))
        {
            return;
        }

        if (match.Groups["scale"] is { Success: true } scale && EnglishNumbers.IsScale(scale.Value, out var factor))
        {
            found.Add(QuantityReader.Complete(folded, span.Start, span.End, factor * numerator / denominator, null)!);
            return;
        }

        found.Add(new Value(ValueKind.Quantity, span, Math.Round(100 * numerator / denominator, 2), Units.Percent, default, Bounds.Around(folded, span.Start, span.End)));
    }

    private static decimal Numerator(string word) => Array.IndexOf(Numerators, word) is >= 0 and var at ? at + 1 : word is "a" ? 1 : Number(word);

    private static decimal Number(string digits) => decimal.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    // "a third meeting" is the third one, "two quarters" half a year: what follows or stands before must make it a part.
    [GeneratedRegex(@"\b(?<n>a|one|two|three|four|five|six|seven|eight|nine)[ -](?:(?<d>third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s? of (?:a|one) (?<scale>million|billion|trillion)\b|(?<d>third|fifth|sixth|seventh|eighth|ninth|tenth)s\b|(?<d>third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?(?= of (?!an? |(?:19|20)\d\d)|(?<=\bby .{1,16}) *(?:[.,;)]|$)))")]
    private static partial Regex English();

    [GeneratedRegex(@"(?<!\d)(?<d>\d{1,3})分の(?<n>\d{1,3})(?!\d)")]
    private static partial Regex Japanese();
}
