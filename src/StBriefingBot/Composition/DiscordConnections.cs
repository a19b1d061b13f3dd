using Microsoft.Extensions.Logging;
using StBriefingBot.Configuration;
using StBriefingBot.Discord;
#if WITH_DISCORDNET
using StBriefingBot.DiscordNet;
#endif

namespace StBriefingBot.Composition;

/// <summary>Makes connections to Discord as the settings say.</summary>
internal sealed class DiscordConnections(StBotOptions options, TimeProvider time, ILoggerFactory logs)
{
    public IDiscordConnection Open(DiscordToken token)
    {
        var discord = options.Discord;
        var settings = new ConnectionSettings(DiscordApi.At(discord.Api), token, discord.FreeThreads, discord.Compress, discord.Shards);
#if WITH_DISCORDNET
        if (!string.Equals(discord.Use, AdapterWords.BuiltIn, StringComparison.OrdinalIgnoreCase))
        {
            return new DiscordNetConnection(settings, new Random(), time, logs.CreateLogger<DiscordNetConnection>());
        }
#endif
        return new BuiltInConnection(settings, new Random(), time, logs.CreateLogger<BuiltInConnection>());
    }
}
