using System.Globalization;

namespace StBriefingBot.Adapters.Stores.Sqlite;

/// <summary>Times as they stand in the file: UTC, sortable as text.</summary>
internal static class Times
{
    private const string Form = "yyyy-MM-ddTHH:mm:ss.fffZ";

    public static string Write(DateTimeOffset time) => time.UtcDateTime.ToString(Form, CultureInfo.InvariantCulture);

    public static DateTimeOffset Read(string text) => DateTimeOffset.ParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
