namespace DiscordSimulator.Gateway;

/// <summary>The application's flags, which tell the privileged intents that are switched on (in their form for bots in few guilds).</summary>
internal static class ApplicationFlags
{
    private const int PresenceLimited = 1 << 13;
    private const int MembersLimited = 1 << 15;
    private const int MessageContentLimited = 1 << 19;

    public static int Of(SimulatorOptions options) =>
        Flag(options, Intents.GuildPresences, PresenceLimited) | Flag(options, Intents.GuildMembers, MembersLimited)
        | Flag(options, Intents.MessageContent, MessageContentLimited);

    private static int Flag(SimulatorOptions options, Intents intent, int flag) => options.EnabledPrivilegedIntents.HasFlag(intent) ? flag : 0;
}
