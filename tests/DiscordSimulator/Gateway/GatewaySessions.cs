using System.Text.Json.Nodes;

namespace DiscordSimulator.Gateway;

/// <summary>Sessions and connections, and who hears of an event.</summary>
internal sealed class GatewaySessions(Simulation simulation)
{
    private readonly Dictionary<string, GatewaySession> sessions = new(StringComparer.Ordinal);
    private readonly List<GatewayConnection> connections = [];
    private readonly List<GatewayRecord> records = [];
    private int opened;

    public IdentifyLimit Limit { get; } = new(simulation.Options);

    /// <summary>So many connection attempts are turned away.</summary>
    public int RefusedAttempts { get; set; }

    public IReadOnlyList<GatewayConnection> Connections => connections;

    public IReadOnlyList<GatewayRecord> Records => records;

    public int NextConnection() => ++opened;

    public void Add(GatewayConnection connection) => connections.Add(connection);

    public void Record(int connection, GatewayRecordKind kind, int code, string text)
    {
        records.Add(new GatewayRecord(simulation.Now, connection, kind, code, text));
        simulation.Changes.Raise();
    }

    public GatewaySession Start(Intents intents, int shard, int shards)
    {
        Span<byte> noise = stackalloc byte[16];
        simulation.Options.Random.NextBytes(noise);
        var session = new GatewaySession(Convert.ToHexStringLower(noise), intents, shard, shards);
        sessions.Add(session.Id, session);
        return session;
    }

    /// <summary>Null where there is none, or where it has been gone for too long.</summary>
    public GatewaySession? Find(string id)
    {
        if (!sessions.TryGetValue(id, out var session) || session.LostAt + simulation.Options.ResumableFor < simulation.Now)
        {
            sessions.Remove(id);
            return null;
        }

        return session;
    }

    public void Forget(GatewaySession session) => sessions.Remove(session.Id);

    public void Remove(GatewayConnection connection)
    {
        connections.Remove(connection);
        connection.Session?.Detach(connection, simulation.Now);
    }

    /// <summary>Tells every session that serves the guild and asked for one of the intents; those that come back later hear it then.</summary>
    public void Publish(string name, ulong? guild, Intents needed, Func<GatewaySession, JsonNode?> data)
    {
        foreach (var session in sessions.Values.Where(session => session.Serves(guild) && session.Hears(needed)))
        {
            session.Dispatch(name, data(session));
        }

        simulation.Changes.Raise();
    }
}
