using System.Collections.Concurrent;
using StBriefingBot.Discord;
using StBriefingBot.Discord.Wire;

namespace StBriefingBot.Channels.Discord;

/// <summary>What channels are, asked once each.</summary>
internal sealed class KnownChannels(IDiscordConnection connection)
{
    private const int Most = 2000;

    private readonly ConcurrentDictionary<string, DiscordPlace> known = new(StringComparer.Ordinal);

    /// <summary>Null when Discord does not say.</summary>
    public async Task<DiscordPlace?> FindAsync(string channelId, CancellationToken cancellationToken)
    {
        if (known.TryGetValue(channelId, out var place))
        {
            return place;
        }

        if (await connection.FindChannelAsync(channelId, cancellationToken) is not DiscordOutcome.Opened opened)
        {
            return null;
        }

        if (known.Count >= Most)
        {
            known.Clear();
        }

        return known[channelId] = opened.Place;
    }
}
