using System.Text.Json;
using System.Text.Json.Nodes;

namespace DiscordSimulator.Gateway;

/// <summary>An IDENTIFY as read: either what it asks for or the code to close with.</summary>
internal abstract record Identification
{
    private Identification()
    {
    }

    public static Identification Read(JsonNode? data, Simulation simulation)
    {
        if (data is not JsonObject fields || fields["token"] is not JsonValue token || fields["properties"] is not JsonObject || !TryInteger(fields["intents"], out var bits))
        {
            return new Refused(CloseCode.DecodeError);
        }

        var intents = (Intents)bits;
        var shard = ReadShard(fields["shard"]);

        if (!simulation.IsToken(token.ToString()))
        {
            return new Refused(CloseCode.AuthenticationFailed);
        }

        if (shard is null)
        {
            return new Refused(CloseCode.InvalidShard);
        }

        if (simulation.Options.ShardingRequired && fields["shard"] is null)
        {
            return new Refused(CloseCode.ShardingRequired);
        }

        if (bits < 0 || (bits & ~(long)Intents.All) != 0)
        {
            return new Refused(CloseCode.InvalidIntents);
        }

        return (intents & Intents.Privileged & ~simulation.Options.EnabledPrivilegedIntents) != 0
            ? new Refused(CloseCode.DisallowedIntents)
            : new Accepted(intents, shard.Value.Id, shard.Value.Count, fields["shard"] is not null);
    }

    /// <summary>Null where it is no pair of a number and a greater number.</summary>
    private static (int Id, int Count)? ReadShard(JsonNode? shard) => shard switch
    {
        null => (0, 1),
        JsonArray { Count: 2 } pair when TryInteger(pair[0], out var id) && TryInteger(pair[1], out var count) && id >= 0 && id < count && count <= int.MaxValue => ((int)id, (int)count),
        _ => null,
    };

    private static bool TryInteger(JsonNode? node, out long number)
    {
        number = 0;
        return node?.GetValueKind() == JsonValueKind.Number && long.TryParse(node.ToString(), out number);
    }

    public sealed record Accepted(Intents Intents, int Shard, int Shards, bool NamesShard) : Identification;

    public sealed record Refused(CloseCode Code) : Identification;
}
