using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Commands.Citing;

/// <summary>A date as each style writes it, as precise as it is known.</summary>
internal static class ReferenceDates
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>June 20, 1988; June 2020; 2021.</summary>
    public static string Chicago(PartialDate date) => (date.Month, date.Day) switch
    {
        ({ } month, { } day) => $"{Months[month - 1]} {day}, {date.Year}",
        ({ } month, null) => $"{Months[month - 1]} {date.Year}",
        _ => $"{date.Year}",
    };

    /// <summary>1988, June 20; 2020, June; 2021; n.d.</summary>
    public static string Apa(PartialDate? date) => (date?.Month, date?.Day) switch
    {
        ({ } month, { } day) => $"{date!.Value.Year}, {Months[month - 1]} {day}",
        ({ } month, null) => $"{date!.Value.Year}, {Months[month - 1]}",
        _ => date is { } known ? $"{known.Year}" : "n.d.",
    };
}
