using System.Text.Json.Nodes;
using DiscordSimulator.Interactions;
using DiscordSimulator.State;
using DiscordSimulator.Wire;

namespace DiscordSimulator.People;

/// <summary>An interaction as the gateway tells it.</summary>
internal static class InteractionJson
{
    private const int AttachmentLimit = 10_485_760;
    private const int InGuild = 0;
    private const int InDirect = 1;

    public static JsonObject Of(Interaction interaction, JsonObject data, Simulation simulation)
    {
        var guild = interaction.Channel.Guild;
        var json = new JsonObject
        {
            ["id"] = interaction.Id.Wire(),
            ["application_id"] = simulation.ApplicationId.Wire(),
            ["type"] = (int)interaction.Kind,
            ["data"] = data,
            ["channel_id"] = interaction.Channel.Id.Wire(),
            ["channel"] = ChannelJson.Of(interaction.Channel),
            ["token"] = interaction.Token,
            ["version"] = 1,
            ["locale"] = interaction.User.Locale,
            ["entitlements"] = new JsonArray(),
            ["authorizing_integration_owners"] = new JsonObject { ["0"] = guild?.Id.Wire() ?? "0" },
            ["context"] = guild is null ? InDirect : InGuild,
            ["attachment_size_limit"] = AttachmentLimit,
            ["app_permissions"] = ((ulong)(guild is null ? Permissions.AttachFiles | Permissions.EmbedLinks | Permissions.MentionEveryone : BotPermissions(interaction.Channel))).Wire(),
        };

        AddPerson(json, interaction, guild);

        if (interaction.Source is { } source)
        {
            json["message"] = MessageJson.Of(source, simulation.ApplicationId);
        }

        return json;
    }

    private static void AddPerson(JsonObject json, Interaction interaction, Guild? guild)
    {
        if (guild is null)
        {
            json["user"] = UserJson.Of(interaction.User);
            return;
        }

        var member = guild.MemberOf(interaction.User) ?? throw new ImpossibleActionException($"{interaction.User.Name} is no member of {guild.Name}.");
        var memberJson = GuildJson.MemberWithUser(member, guild);
        memberJson["permissions"] = ((ulong)member.Permissions).Wire();
        json["member"] = memberJson;
        json["guild_id"] = guild.Id.Wire();
        json["guild_locale"] = guild.Locale;
        json["guild"] = new JsonObject { ["id"] = guild.Id.Wire(), ["locale"] = guild.Locale, ["features"] = new JsonArray() };
    }

    private static Permissions BotPermissions(Channel channel) => channel.Guild!.BotMember.Permissions & ~channel.DeniedToBot;
}
