using System.Text.Json.Nodes;
using DiscordSimulator.Gateway;
using DiscordSimulator.State;
using DiscordSimulator.Wire;

namespace DiscordSimulator.Rest;

/// <summary>The bot itself, its application, the gateway's address, direct messages.</summary>
internal static class AccountRoutes
{
    public static IReadOnlyList<RestRoute> All { get; } =
    [
        new("GET", "/gateway", RouteLimit.Reading, call => RestReply.Ok(new JsonObject { ["url"] = call.Simulation.GatewayAddress })) { IsPublic = true },
        new("GET", "/gateway/bot", RouteLimit.Reading, GatewayForBots),
        new("GET", "/users/@me", RouteLimit.Reading, call => RestReply.Ok(UserJson.OfSelf(call.Simulation.State.Bot))),
        new("GET", "/users/@me/guilds", RouteLimit.Reading, call => RestReply.Ok(call.Simulation.State.Guilds.Select(PartialGuild).Array())),
        new("GET", "/users/{user_id}", RouteLimit.Reading, GetUser),
        new("POST", "/users/@me/channels", RouteLimit.Messages, OpenDirect) { Body = BodyKind.Fields },
        new("GET", "/applications/@me", RouteLimit.Reading, call => RestReply.Ok(Application(call.Simulation))),
        new("GET", "/oauth2/applications/@me", RouteLimit.Reading, call => RestReply.Ok(Application(call.Simulation))),
    ];

    private static RestReply GatewayForBots(RestCall call)
    {
        var simulation = call.Simulation;
        var limit = simulation.Gateway.Limit;

        return RestReply.Ok(new JsonObject
        {
            ["url"] = simulation.GatewayAddress,
            ["shards"] = simulation.Options.RecommendedShards,
            ["session_start_limit"] = new JsonObject
            {
                ["total"] = simulation.Options.SessionStartsPerDay,
                ["remaining"] = limit.Remaining(simulation.Now),
                ["reset_after"] = (long)limit.ResetAfter(simulation.Now).TotalMilliseconds,
                ["max_concurrency"] = simulation.Options.MaxConcurrency,
            },
        });
    }

    private static RestReply GetUser(RestCall call) => call.Id("user_id") is { } id && call.Simulation.State.FindUser(id) is { } user
        ? RestReply.Ok(UserJson.Of(user))
        : RestReply.Error(404, 10013, "Unknown User");

    private static RestReply OpenDirect(RestCall call)
    {
        var form = call.Form;
        var id = form.Snowflake("recipient_id", required: true);

        if (form.Errors.Any)
        {
            return form.Errors.ToReply();
        }

        return call.Simulation.State.FindUser(id!.Value) is { IsBot: false } user
            ? RestReply.Ok(ChannelJson.Of(call.Simulation.State.DirectWith(user)))
            : RestReply.Error(400, 50033, "Invalid Recipient(s)");
    }

    private static JsonObject PartialGuild(Guild guild) => new()
    {
        ["id"] = guild.Id.Wire(),
        ["name"] = guild.Name,
        ["icon"] = null,
        ["banner"] = null,
        ["owner"] = false,
        ["permissions"] = ((ulong)guild.BotMember.Permissions).Wire(),
        ["features"] = new JsonArray(),
    };

    private static JsonObject Application(Simulation simulation) => new()
    {
        ["id"] = simulation.ApplicationId.Wire(),
        ["name"] = simulation.State.Bot.Name,
        ["icon"] = null,
        ["description"] = "",
        ["bot_public"] = false,
        ["bot_require_code_grant"] = false,
        ["bot"] = UserJson.Of(simulation.State.Bot),
        ["verify_key"] = new string('0', 64),
        ["flags"] = ApplicationFlags.Of(simulation.Options),
        ["approximate_guild_count"] = simulation.State.Guilds.Count,
        ["interactions_endpoint_url"] = null,
    };
}
