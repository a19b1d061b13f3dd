namespace StBriefingBot.Discord.Wire;

/// <summary>Where to connect, and how often.</summary>
/// <param name="Shards">How many connections Discord recommends.</param>
internal sealed record GatewayBot(string Url, int Shards, SessionStartLimit SessionStartLimit);

/// <param name="ResetAfter">Milliseconds until <paramref name="Remaining"/> is full again.</param>
/// <param name="MaxConcurrency">How many shards may identify within five seconds.</param>
internal sealed record SessionStartLimit(int Total, int Remaining, int ResetAfter, int MaxConcurrency);

/// <summary>The application a token belongs to.</summary>
/// <param name="Flags">Which privileged intents are switched on, among others.</param>
/// <param name="InteractionsEndpointUrl">When set, Discord sends interactions there and not to the gateway.</param>
internal sealed record Application(string Id, string Name, long Flags = 0, string? InteractionsEndpointUrl = null, DiscordUser? Bot = null)
{
    private const long MessageContent = 1L << 18 | 1L << 19;

    public bool MayReadContent => (Flags & MessageContent) != 0;
}

/// <summary>A server the bot is in.</summary>
internal sealed record Guild(string Id, string Name);

internal sealed record NewThread(string Name, int AutoArchiveDuration);

/// <summary>Why Discord refused a request.</summary>
internal sealed record ErrorBody(string? Message, int Code = 0);

/// <param name="RetryAfter">Seconds.</param>
internal sealed record RateLimitBody(double RetryAfter, bool Global = false);
