namespace StBriefingBot.Core.Language;

/// <summary>What day it is, for whoever compares dates of the library with it.</summary>
public static class CurrentDay
{
    /// <summary>The day in UTC: the same for every reader, wherever the bot runs.</summary>
    public static DateOnly Today(this TimeProvider time) => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
}
