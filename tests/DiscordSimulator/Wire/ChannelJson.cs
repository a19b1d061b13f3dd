using System.Text.Json.Nodes;
using DiscordSimulator.State;

namespace DiscordSimulator.Wire;

internal static class ChannelJson
{
    public static JsonObject Of(Channel channel)
    {
        var json = new JsonObject
        {
            ["id"] = channel.Id.Wire(),
            ["type"] = (int)channel.Kind,
            ["last_message_id"] = channel.LastMessageId?.Wire(),
            ["flags"] = 0,
        };

        if (channel.Recipient is { } recipient)
        {
            json["recipients"] = new JsonArray(UserJson.Of(recipient));
            return json;
        }

        json["guild_id"] = channel.Guild!.Id.Wire();
        json["name"] = channel.Name;
        json["parent_id"] = channel.Parent?.Id.Wire();
        json["rate_limit_per_user"] = 0;

        if (channel.IsThread)
        {
            AddThread(json, channel);
        }
        else
        {
            json["position"] = channel.Guild.Channels.IndexOf(channel);
            json["permission_overwrites"] = new JsonArray();
            json["topic"] = null;
            json["nsfw"] = false;
        }

        return json;
    }

    private static void AddThread(JsonObject json, Channel thread)
    {
        json["owner_id"] = thread.OwnerId?.Wire();
        json["message_count"] = 0;
        json["member_count"] = 1;
        json["total_message_sent"] = 0;
        json["thread_metadata"] = new JsonObject
        {
            ["archived"] = false,
            ["auto_archive_duration"] = thread.AutoArchiveMinutes,
            ["archive_timestamp"] = thread.Created.Wire(),
            ["create_timestamp"] = thread.Created.Wire(),
            ["locked"] = false,
        };
    }
}
