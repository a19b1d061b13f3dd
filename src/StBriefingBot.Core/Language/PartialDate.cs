using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace StBriefingBot.Core.Language;

/// <summary>A date known to the year, the month or the day.</summary>
public readonly record struct PartialDate(int Year, int? Month = null, int? Day = null)
{
    /// <summary>The first day the date can mean.</summary>
    public DateOnly Earliest => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day the date can mean.</summary>
    public DateOnly Latest => Day is { } day
        ? new DateOnly(Year, Month!.Value, day)
        : new DateOnly(Year, Month ?? 12, DateTime.DaysInMonth(Year, Month ?? 12));

    /// <summary>True when both dates can mean the same day: 2019-05 and 2019-05-02 agree, 2019-05 and 2019-06 do not.</summary>
    public bool AgreesWith(PartialDate other) => Earliest <= other.Latest && other.Earliest <= Latest;

    /// <summary>Reads <c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c> (ISO 8601, years 1 to 9999).</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate date)
    {
        date = default;
        var parts = (text ?? "").Trim().Split('-');
        if (parts.Length > 3 || parts[0].Length != 4 || !Number(parts[0], 1, 9999, out var year))
        {
            return false;
        }

        if (parts.Length == 1)
        {
            date = new PartialDate(year);
            return true;
        }

        if (parts[1].Length != 2 || !Number(parts[1], 1, 12, out var month))
        {
            return false;
        }

        if (parts.Length == 2)
        {
            date = new PartialDate(year, month);
            return true;
        }

        if (parts[2].Length != 2 || !Number(parts[2], 1, DateTime.DaysInMonth(year, month), out var day))
        {
            return false;
        }

        date = new PartialDate(year, month, day);
        return true;
    }

    /// <summary>The ISO 8601 form, as precise as the date is known.</summary>
    public override string ToString() => (Month, Day) switch
    {
        (null, _) => $"{Year:D4}",
        (_, null) => $"{Year:D4}-{Month:D2}",
        _ => $"{Year:D4}-{Month:D2}-{Day:D2}",
    };

    private static bool Number(string text, int low, int high, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value >= low && value <= high;
}
