namespace StBriefingBot.Core.Language;

/// <summary>A date as people write it, as precise as it is known.</summary>
public static class WrittenDate
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static string Of(PartialDate date, LanguageCode language) => language == LanguageCode.Japanese
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

    public static string Of(DateOnly day, LanguageCode language) => Of(new PartialDate(day.Year, day.Month, day.Day), language);
}
