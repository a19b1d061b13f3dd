namespace DiscordSimulator.Validation;

/// <summary>A thread to start.</summary>
internal static class ThreadForm
{
    /// <summary>In minutes.</summary>
    public static IReadOnlyList<long> ArchiveAfter { get; } = [60, 1440, 4320, 10080];

    private static readonly long[] Types = [10, 11, 12];

    public static void Check(Form thread)
    {
        thread.Text("name", min: 1, max: 100, required: true);
        thread.Choice("auto_archive_duration", ArchiveAfter);
        thread.Integer("rate_limit_per_user", 0, 21_600);
        thread.Choice("type", Types);
        thread.Flag("invitable");
    }
}
