using System.Text.Json.Nodes;
using DiscordSimulator.State;

namespace DiscordSimulator.Wire;

internal static class MessageJson
{
    public static JsonObject Of(Message message, ulong applicationId)
    {
        var json = new JsonObject
        {
            ["id"] = message.Id.Wire(),
            ["type"] = (int)message.Type,
            ["channel_id"] = message.Channel.Id.Wire(),
            ["author"] = UserJson.Of(message.Author),
            ["content"] = message.Content,
            ["timestamp"] = message.Sent.Wire(),
            ["edited_timestamp"] = message.Edited.Wire(),
            ["tts"] = false,
            ["mention_everyone"] = message.Mentions.Everyone,
            ["mentions"] = message.Mentions.Users.Select(user => (JsonNode?)UserJson.Of(user)).Array(),
            ["mention_roles"] = message.Mentions.Roles.Select(role => (JsonNode?)role.Id.Wire()).Array(),
            ["attachments"] = message.Attachments.DeepClone(),
            ["embeds"] = message.Embeds.DeepClone(),
            ["components"] = message.Components.DeepClone(),
            ["pinned"] = false,
            ["flags"] = (int)message.Flags,
        };

        if (message.ReplyTo is { } original)
        {
            json["message_reference"] = Reference(original);
            json["referenced_message"] = Of(original, applicationId);
        }

        if (message.Thread is { } thread)
        {
            json["thread"] = ChannelJson.Of(thread);
        }

        if (message.Origin is { } origin)
        {
            AddOrigin(json, origin, message, applicationId);
        }

        return json;
    }

    /// <summary>With what a message event carries besides. An ephemeral message names neither guild nor member.</summary>
    public static JsonObject OfEvent(Message message, ulong applicationId)
    {
        var json = Of(message, applicationId);
        json["channel_type"] = (int)message.Channel.Kind;

        if (message.Channel.Guild is { } guild && message.OnlyFor is null)
        {
            json["guild_id"] = guild.Id.Wire();

            if (guild.MemberOf(message.Author) is { } member)
            {
                json["member"] = GuildJson.Member(member, guild);
            }
        }

        return json;
    }

    /// <summary>What is left of a person's message for a bot that may not read it.</summary>
    public static JsonObject WithoutContent(JsonObject message)
    {
        var json = (JsonObject)message.DeepClone();
        json["content"] = "";
        json["embeds"] = new JsonArray();
        json["attachments"] = new JsonArray();
        json["components"] = new JsonArray();
        return json;
    }

    private static JsonObject Reference(Message original)
    {
        var json = new JsonObject { ["type"] = 0, ["channel_id"] = original.Channel.Id.Wire(), ["message_id"] = original.Id.Wire() };

        if (original.Channel.Guild is { } guild)
        {
            json["guild_id"] = guild.Id.Wire();
        }

        return json;
    }

    private static void AddOrigin(JsonObject json, MessageOrigin origin, Message message, ulong applicationId)
    {
        json["application_id"] = applicationId.Wire();
        json["webhook_id"] = applicationId.Wire();
        json["interaction_metadata"] = new JsonObject
        {
            ["id"] = origin.InteractionId.Wire(),
            ["type"] = origin.InteractionType,
            ["user"] = UserJson.Of(origin.User),
            ["authorizing_integration_owners"] = new JsonObject { ["0"] = message.Channel.Guild?.Id.Wire() ?? "0" },
        };
    }
}
