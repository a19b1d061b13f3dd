using System.Text.Json.Nodes;
using DiscordSimulator.State;

namespace DiscordSimulator.Wire;

internal static class GuildJson
{
    public static JsonObject Of(Guild guild) => new()
    {
        ["id"] = guild.Id.Wire(),
        ["name"] = guild.Name,
        ["icon"] = null,
        ["splash"] = null,
        ["discovery_splash"] = null,
        ["owner_id"] = guild.Members[0].User.Id.Wire(),
        ["afk_channel_id"] = null,
        ["afk_timeout"] = 300,
        ["verification_level"] = 0,
        ["default_message_notifications"] = 1,
        ["explicit_content_filter"] = 0,
        ["roles"] = guild.Roles.Select(Role).Array(),
        ["emojis"] = new JsonArray(),
        ["stickers"] = new JsonArray(),
        ["features"] = new JsonArray(),
        ["mfa_level"] = 0,
        ["application_id"] = null,
        ["system_channel_id"] = null,
        ["system_channel_flags"] = 0,
        ["rules_channel_id"] = null,
        ["vanity_url_code"] = null,
        ["description"] = null,
        ["banner"] = null,
        ["premium_tier"] = 0,
        ["preferred_locale"] = guild.Locale,
        ["public_updates_channel_id"] = null,
        ["nsfw_level"] = 0,
        ["premium_progress_bar_enabled"] = false,
        ["safety_alerts_channel_id"] = null,
    };

    /// <summary>The event that makes a guild available after READY. Without privileged intents the only member told is the bot.</summary>
    public static JsonObject Created(Guild guild, bool everyMember)
    {
        var json = Of(guild);
        json["joined_at"] = guild.BotMember.Joined.Wire();
        json["large"] = false;
        json["unavailable"] = false;
        json["member_count"] = guild.Members.Count;
        json["voice_states"] = new JsonArray();
        json["members"] = (everyMember ? guild.Members : [guild.BotMember]).Select(member => MemberWithUser(member, guild)).Array();
        json["channels"] = guild.Channels.Where(channel => !channel.IsThread).Select(ChannelJson.Of).Array();
        json["threads"] = guild.Channels.Where(channel => channel.IsThread).Select(ChannelJson.Of).Array();
        json["presences"] = new JsonArray();
        json["stage_instances"] = new JsonArray();
        json["guild_scheduled_events"] = new JsonArray();
        json["soundboard_sounds"] = new JsonArray();
        return json;
    }

    public static JsonObject Unavailable(Guild guild) => new() { ["id"] = guild.Id.Wire(), ["unavailable"] = true };

    /// <summary>Everyone's role is not named among a member's roles.</summary>
    public static JsonObject Member(Member member, Guild guild) => new()
    {
        ["nick"] = null,
        ["avatar"] = null,
        ["roles"] = member.Roles.Where(role => role.Id != guild.Id).Select(role => (JsonNode?)role.Id.Wire()).Array(),
        ["joined_at"] = member.Joined.Wire(),
        ["premium_since"] = null,
        ["deaf"] = false,
        ["mute"] = false,
        ["flags"] = 0,
        ["pending"] = false,
        ["communication_disabled_until"] = null,
    };

    public static JsonObject MemberWithUser(Member member, Guild guild)
    {
        var json = Member(member, guild);
        json["user"] = UserJson.Of(member.User);
        return json;
    }

    private static JsonObject Role(Role role, int position) => new()
    {
        ["id"] = role.Id.Wire(),
        ["name"] = role.Name,
        ["color"] = 0,
        ["colors"] = new JsonObject { ["primary_color"] = 0, ["secondary_color"] = null, ["tertiary_color"] = null },
        ["hoist"] = false,
        ["position"] = position,
        ["permissions"] = ((ulong)role.Permissions).Wire(),
        ["managed"] = false,
        ["mentionable"] = true,
        ["flags"] = 0,
    };
}
