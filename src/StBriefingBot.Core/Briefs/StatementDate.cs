using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Values;

namespace StBriefingBot.Core.Briefs;

/// <summary>When something was, as a statement says it.</summary>
internal static class StatementDate
{
    /// <summary>Earlier years are history that a statement mentions in passing, or numbers that look like years.</summary>
    private const int FirstYear = 1850;

    private const int LastYear = 2100;

    /// <summary>The first of <see cref="All"/>; null where there is none.</summary>
    public static PartialDate? First(string text) => All(text).Select(date => (PartialDate?)date).FirstOrDefault();

    /// <summary>The dates of the text that are known to the month at least, in the order in which they stand there.</summary>
    public static IEnumerable<PartialDate> All(string text) => ValueReader.Read(text)
        .Where(value => value is { Kind: ValueKind.Date, Date: { Year: >= FirstYear and <= LastYear, Month: >= 1 and <= 12 } })
        .Select(value => new PartialDate(value.Date.Year!.Value, value.Date.Month, value.Date.Day))
        .Where(date => date.Day is null || (date.Day >= 1 && date.Day <= DateTime.DaysInMonth(date.Year, date.Month!.Value)));
}
