using System.Text.Json.Nodes;
using DiscordSimulator.State;
using DiscordSimulator.Wire;

namespace DiscordSimulator.Rest;

/// <summary>Guilds, their channels and members, for reading.</summary>
internal static class GuildRoutes
{
    private const string One = "/guilds/{guild_id}";

    public static IReadOnlyList<RestRoute> All { get; } =
    [
        new("GET", One, RouteLimit.Reading, call => InGuild(call, guild => RestReply.Ok(GuildJson.Of(guild)))),
        new("GET", One + "/channels", RouteLimit.Reading, call => InGuild(call, guild => RestReply.Ok(Channels(guild)))),
        new("GET", One + "/roles", RouteLimit.Reading, call => InGuild(call, guild => RestReply.Ok(GuildJson.Of(guild)["roles"]!.DeepClone()))),
        new("GET", One + "/members/{user_id}", RouteLimit.Reading, call => InGuild(call, guild => Member(call, guild))),
    ];

    private static RestReply InGuild(RestCall call, Func<Guild, RestReply> act) =>
        call.Id("guild_id") is { } id && call.Simulation.State.FindGuild(id) is { } guild ? act(guild) : RestReply.Error(404, 10004, "Unknown Guild");

    private static JsonArray Channels(Guild guild) =>
        guild.Channels.Where(channel => !channel.IsThread && channel.BotMay(Permissions.ViewChannel)).Select(ChannelJson.Of).Array();

    private static RestReply Member(RestCall call, Guild guild) => guild.Members.Find(member => member.User.Id == call.Id("user_id")) is { } member
        ? RestReply.Ok(GuildJson.MemberWithUser(member, guild))
        : RestReply.Error(404, 10007, "Unknown Member");
}
