namespace StBriefingBot.Discord.Gateway;

/// <summary>What the codes mean with which the gateway closes a connection.</summary>
internal static class CloseCodes
{
    /// <summary>We close so, when we mean to come back and resume: 1000 and 1001 would end the session.</summary>
    public const int WillResume = 4000;

    public const int Normal = 1000;

    private const int GoingAway = 1001;
    private const int NotAuthenticated = 4003;
    private const int AuthenticationFailed = 4004;
    private const int InvalidSequence = 4007;
    private const int SessionTimedOut = 4009;
    private const int InvalidShard = 4010;
    private const int ShardingRequired = 4011;
    private const int InvalidVersion = 4012;
    private const int InvalidIntents = 4013;
    private const int DisallowedIntents = 4014;

    /// <param name="code">Null when the connection broke without one.</param>
    public static ConversationEnd Meaning(int? code) => code switch
    {
        AuthenticationFailed => new ConversationEnd.Refused(DiscordRefusal.Token),
        InvalidShard or ShardingRequired => new ConversationEnd.Refused(DiscordRefusal.Shards),
        InvalidVersion or InvalidIntents => new ConversationEnd.Refused(DiscordRefusal.Protocol),
        DisallowedIntents => new ConversationEnd.Refused(DiscordRefusal.Intents),
        Normal or GoingAway or NotAuthenticated or InvalidSequence or SessionTimedOut => new ConversationEnd.StartAfresh($"closed with code {code}", AtOnce: true),
        _ => new ConversationEnd.Resume(code is null ? "the connection broke" : $"closed with code {code}"),
    };
}
