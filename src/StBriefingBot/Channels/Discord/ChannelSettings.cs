namespace StBriefingBot.Channels.Discord;

/// <summary>How the channel behaves.</summary>
/// <param name="Guilds">The servers it serves; empty for all.</param>
/// <param name="DirectMessages">Whether people may write to it directly.</param>
/// <param name="FreeThreads">Whether it answers in threads that it opened without being mentioned.</param>
/// <param name="Parallel">How many requests are worked on at a time; others wait.</param>
internal sealed record ChannelSettings(IReadOnlyList<string> Guilds, bool DirectMessages = true, bool FreeThreads = false, int Parallel = 4)
{
    /// <summary>How many may wait; the next are told to come back.</summary>
    public int Waiting { get; init; } = 1000;

    /// <summary>How long stopping waits for what was begun.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);

    public bool Serves(string? guild) => guild is null ? DirectMessages : Guilds.Count == 0 || Guilds.Contains(guild, StringComparer.Ordinal);
}
