namespace StBriefingBot.Discord.Gateway;

/// <summary>What every shard of a connection shares.</summary>
/// <param name="Address">Where Discord says to connect.</param>
/// <param name="Shards">How many shards there are.</param>
internal sealed record GatewaySettings(
    DiscordApi Api, DiscordToken Token, Uri Address, int Intents, bool Compressed, int Shards, GatewayTimes Times, TimeProvider Time, Random Random)
{
    /// <summary>From 0 to 1.</summary>
    public double Chance()
    {
        lock (Random)
        {
            return Random.NextDouble();
        }
    }
}
