using StBriefingBot.Core.Language.Values;

namespace StBriefingBot.Core.Citations.Matching;

/// <summary>
/// A looser way to tell a number that the text gives exactly: "more than 2,900" and "about 3,000" for 2,950. It must stay near, and be rounder than what it
/// tells; the other way round a claim would know more than its text.
/// </summary>
internal static class RoundedValues
{
    private const decimal Near = 0.8m;
    private const decimal MostOff = 0.05m;

    public static bool Tells(Value claimed, Value stated) =>
        claimed.Kind == ValueKind.Quantity && stated.Kind == ValueKind.Quantity && claimed.Unit == stated.Unit && claimed.Number > 0
        && (claimed.Bound, stated.Bound) switch
        {
            (Bound.MoreThan or Bound.Over, Bound.Exact) => stated.Number > claimed.Number && claimed.Number >= Near * stated.Number,
            (Bound.AtLeast, Bound.Exact) => stated.Number > claimed.Number && claimed.Number >= Near * stated.Number,
            (Bound.LessThan, Bound.Exact) => stated.Number < claimed.Number && stated.Number >= Near * claimed.Number,
            (Bound.About, Bound.Exact or Bound.About) => Math.Abs(claimed.Number - stated.Number) <= MostOff * stated.Number && Digits(claimed.Number) < Digits(stated.Number),
            _ => false,
        };

    /// <summary>How many digits tell the number: 2 for 1,700,000, 3 for 168.</summary>
    private static int Digits(decimal number)
    {
        while (number % 10 == 0 && number != 0)
        {
            number /= 10;
        }

        var digits = 0;
        for (number = Math.Abs(number); number >= 1 || number % 1 != 0; digits++)
        {
            number = number % 1 != 0 ? number * 10 : Math.Floor(number / 10);
        }

        return digits;
    }
}
