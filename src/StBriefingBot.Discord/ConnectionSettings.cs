using StBriefingBot.Discord.Gateway;
using StBriefingBot.Discord.Rest;

namespace StBriefingBot.Discord;

/// <summary>What a connection can be told.</summary>
/// <param name="FreeThreads">Whether to ask for the text of messages that do not mention the bot.</param>
/// <param name="Compress">Whether the gateway packs what it sends.</param>
/// <param name="Shards">How many parts to connect in; 0 does what Discord recommends.</param>
internal sealed record ConnectionSettings(DiscordApi Api, DiscordToken Token, bool FreeThreads = false, bool Compress = false, int Shards = 0)
{
    public RestTimes RestTimes { get; init; } = RestTimes.Usual;

    public GatewayTimes GatewayTimes { get; init; } = GatewayTimes.Usual;
}
