using Microsoft.Extensions.Logging;
using StBriefingBot.Configuration;
using StBriefingBot.Discord;

namespace StBriefingBot.Composition;

/// <summary>Makes connections to Discord as the settings say.</summary>
internal sealed class DiscordConnections(StBotOptions options, TimeProvider time, ILoggerFactory logs)
{
    public IDiscordConnection Open(DiscordToken token)
    {
        var discord = options.Discord;
        var settings = new ConnectionSettings(DiscordApi.At(discord.Api), token, discord.FreeThreads, discord.Compress, discord.Shards);
        return new BuiltInConnection(settings, new Random(), time, logs.CreateLogger<BuiltInConnection>());
    }
}
