using StBriefingBot.Core.Citations.Reading;
using StBriefingBot.Core.Language.Values;

namespace StBriefingBot.Core.Citations.Matching;

/// <summary>
/// Numbers that follow from two numbers of the text: "fell by 27 million" from "to 94 from 121 million", "two years later" from 2020 and 2022, "the
/// other 40 percent" from 60 percent, "five of the nine" where four were delivered.
/// </summary>
internal static class DerivedValues
{
    private const int MonthsOfYear = 12;
    private const decimal Whole = 100;

    public static bool Follows(Value claimed, SentenceReading claim, SentenceReading text)
    {
        if (claimed.Kind != ValueKind.Quantity || claimed.Number <= 0)
        {
            return false;
        }

        var stated = text.Profile.Values.Where(value => value.Kind == ValueKind.Quantity && value.Number > 0).ToList();
        return claimed.Unit switch
        {
            Units.Month or Units.Day => IsDistance(claimed, text),
            Units.Percent or "point" => stated.Exists(value => value.Unit == Units.Percent && Whole - value.Number == claimed.Number && IsRemainder(claim)) || IsDifference(claimed, stated.FindAll(value => value.Unit == Units.Percent)) || IsHalf(claimed, text),
            "" or Units.Person => IsDifference(claimed, stated.FindAll(value => value.Unit == claimed.Unit || value.Unit.Length == 0)) && IsRemainderOrSum(claim),
            var unit => IsDifference(claimed, stated.FindAll(value => value.Unit == unit)),
        };
    }

    /// <summary>The claim names its number as what is left, or as a sum.</summary>
    private static bool IsRemainderOrSum(SentenceReading claim) =>
        IsRemainder(claim) || claim.Profile.Folded.Text is var text && (text.Contains(" of the ", StringComparison.Ordinal) || text.Contains("のうち", StringComparison.Ordinal) || Says(claim, "total", "togeth", "sum", "combin", "add", "cast"));

    private static bool IsRemainder(SentenceReading claim) =>
        claim.Profile.Folded.Text is var text && (text.Contains('残') || text.Contains("other ", StringComparison.Ordinal) || text.Contains(" not ", StringComparison.Ordinal)) || Says(claim, "rest", "remain", "left");

    private static bool Says(SentenceReading claim, params ReadOnlySpan<string> stems)
    {
        foreach (var stem in stems)
        {
            if (claim.Terms.Any(term => term.Stem == stem))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDifference(Value claimed, List<Value> stated)
    {
        for (var i = 0; i < stated.Count; i++)
        {
            for (var j = i + 1; j < stated.Count; j++)
            {
                if (Math.Abs(stated[i].Number - stated[j].Number) == claimed.Number || Sum(stated[i].Number, stated[j].Number) == claimed.Number)
                {
                    return true;
                }
            }
        }

        // "the contributions add up to 210 million": all that are listed.
        return stated.Count > 2 && stated.Aggregate(0m, (sum, value) => Sum(sum, value.Number)) == claimed.Number;
    }

    private static decimal Sum(decimal one, decimal other) => one > decimal.MaxValue / 2 || other > decimal.MaxValue / 2 ? decimal.MaxValue : one + other;

    /// <summary>Years or days between two dates of the text.</summary>
    private static bool IsDistance(Value claimed, SentenceReading text)
    {
        var dates = text.Profile.Values.Where(value => value.Kind == ValueKind.Date).Select(value => value.Date).ToList();
        for (var i = 0; i < dates.Count; i++)
        {
            for (var j = i + 1; j < dates.Count; j++)
            {
                if (claimed.Unit == Units.Month && dates[i].Year is { } one && dates[j].Year is { } other && Math.Abs(one - other) * MonthsOfYear == claimed.Number)
                {
                    return true;
                }

                if (claimed.Unit == Units.Day && Day(dates[i]) is { } first && Day(dates[j]) is { } second && Math.Abs(first.DayNumber - second.DayNumber) == claimed.Number)
                {
                    return true;
                }
            }
        }

        var durations = text.Profile.Values.Where(value => value.Kind == ValueKind.Quantity && value.Unit == claimed.Unit).ToList();
        return IsDifference(claimed, durations);
    }

    private static DateOnly? Day(DateParts date) => date is { Year: { } year, Month: { } month, Day: { } day } ? new DateOnly(year, month, day) : null;

    /// <summary>"half" and 半分 are no numbers of their own.</summary>
    private static bool IsHalf(Value claimed, SentenceReading text) =>
        claimed.Number == Whole / 2 && text.Profile.Folded.Text is var folded && (folded.Contains("half", StringComparison.Ordinal) || folded.Contains("半分", StringComparison.Ordinal) || folded.Contains("半数", StringComparison.Ordinal));
}
