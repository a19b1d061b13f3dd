namespace StBriefingBot.Discord.Gateway;

/// <summary>Which events Discord sends. Interactions come without any.</summary>
internal static class GatewayIntents
{
    private const int GuildMessages = 1 << 9;
    private const int DirectMessages = 1 << 12;

    /// <summary>Privileged: must be switched on for the application. Mentions and direct messages show their text without it.</summary>
    private const int MessageContent = 1 << 15;

    public static int For(bool freeThreads) => GuildMessages | DirectMessages | (freeThreads ? MessageContent : 0);
}
