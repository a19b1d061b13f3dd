using StBriefingBot.Core.Language;

namespace StBriefingBot.Channels;

/// <summary>A date as people write it, as precise as it is known.</summary>
internal static class Dates
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static string Written(PartialDate date, LanguageCode language) => language == LanguageCode.Japanese
        ? (date.Month, date.Day) switch
        {
            ({ } month, { } day) => $"{date.Year}年{month}月{day}日",
            ({ } month, null) => $"{date.Year}年{month}月",
            _ => $"{date.Year}年",
        }
        : (date.Month, date.Day) switch
        {
            ({ } month, { } day) => $"{day} {Months[month - 1]} {date.Year}",
            ({ } month, null) => $"{Months[month - 1]} {date.Year}",
            _ => $"{date.Year}",
        };
}
