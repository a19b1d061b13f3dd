using System.Text.Json.Nodes;

namespace DiscordSimulator.Gateway;

/// <summary>What Discord remembers of a bot's session, whether it is connected or may still come back.</summary>
internal sealed class GatewaySession(string id, Intents intents, int shard, int shards)
{
    private readonly List<string> history = [];

    public string Id { get; } = id;

    public Intents Intents { get; } = intents;

    public int Shard { get; } = shard;

    public int Shards { get; } = shards;

    /// <summary>The number of the last event.</summary>
    public long Sequence => history.Count;

    public GatewayConnection? Connection { get; private set; }

    public DateTimeOffset? LostAt { get; private set; }

    public void Dispatch(string name, JsonNode? data)
    {
        history.Add(Payload.Dispatch(name, Sequence + 1, data));
        Connection?.Send(history[^1]);
    }

    public void Attach(GatewayConnection connection)
    {
        Connection = connection;
        LostAt = null;
    }

    public void Detach(GatewayConnection connection, DateTimeOffset now)
    {
        if (Connection == connection)
        {
            Connection = null;
            LostAt = now;
        }
    }

    /// <summary>Sends again what came after the given event.</summary>
    public void Replay(long after)
    {
        foreach (var payload in history.Skip((int)after))
        {
            Connection?.Send(payload);
        }
    }

    public bool Hears(Intents needed) => needed == Intents.None || (Intents & needed) != 0;

    /// <summary>What belongs to no guild goes to the first shard.</summary>
    public bool Serves(ulong? guild) => guild is null ? Shard == 0 : Snowflakes.ShardOf(guild.Value, Shards) == Shard;
}
