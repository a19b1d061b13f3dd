using System.Text.Json.Nodes;
using DiscordSimulator.Wire;

namespace DiscordSimulator.Gateway;

/// <summary>The first event of a session. Its guilds are unavailable until an event for each says otherwise.</summary>
internal static class ReadyEvent
{
    public static JsonObject Of(Simulation simulation, GatewaySession session, bool namesShard)
    {
        var json = new JsonObject
        {
            ["v"] = 10,
            ["user"] = UserJson.OfSelf(simulation.State.Bot),
            ["private_channels"] = new JsonArray(),
            ["guilds"] = simulation.State.Guilds.Where(guild => session.Serves(guild.Id)).Select(GuildJson.Unavailable).Array(),
            ["session_id"] = session.Id,
            ["resume_gateway_url"] = simulation.GatewayAddress + GatewayEndpoint.ResumePath,
            ["application"] = new JsonObject { ["id"] = simulation.ApplicationId.Wire(), ["flags"] = ApplicationFlags.Of(simulation.Options) },
        };

        if (namesShard)
        {
            json["shard"] = new JsonArray(session.Shard, session.Shards);
        }

        return json;
    }
}
