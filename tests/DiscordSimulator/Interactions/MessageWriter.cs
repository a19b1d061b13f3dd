using System.Text.Json.Nodes;
using DiscordSimulator.State;
using DiscordSimulator.Wire;

namespace DiscordSimulator.Interactions;

/// <summary>Makes and changes messages from checked bodies, and announces them.</summary>
internal sealed class MessageWriter(Simulation simulation)
{
    private const MessageTraits Settable = MessageTraits.SuppressEmbeds | MessageTraits.ComponentsV2;

    public Message Create(MessageDraft draft, JsonObject fields, IReadOnlyList<JsonObject> files)
    {
        var message = simulation.State.Add(new Message(simulation.Ids.Next(), draft.Channel, draft.Author, simulation.Now)
        {
            Type = draft.Type,
            OnlyFor = draft.OnlyFor,
            Origin = draft.Origin,
            ReplyTo = draft.ReplyTo,
            Flags = draft.Flags,
        });
        Write(message, fields, files, everyFieldCounts: true);
        simulation.Announcer.Created(message);
        return message;
    }

    /// <summary>Fields that are not named stay as they are. An answer that was being thought about now stands there.</summary>
    public void Edit(Message message, JsonObject fields, IReadOnlyList<JsonObject> files)
    {
        var wasLoading = message.IsLoading;

        if (fields["flags"] is JsonValue flags)
        {
            message.Flags = (message.Flags & ~MessageTraits.SuppressEmbeds) | ((MessageTraits)flags.WholeNumber() & Settable);
        }

        message.Flags &= ~MessageTraits.Loading;
        Write(message, fields, files, everyFieldCounts: wasLoading);
        message.Edited = wasLoading ? null : simulation.Now;
        simulation.Announcer.Updated(message);
    }

    public void Delete(Message message)
    {
        simulation.State.Remove(message);
        simulation.Announcer.Deleted(message);
    }

    /// <summary>What a message would be like after an edit: whether anything would be left to see.</summary>
    public static JsonObject Preview(Message message, JsonObject fields)
    {
        var preview = new JsonObject { ["content"] = message.Content, ["embeds"] = message.Embeds.DeepClone(), ["components"] = message.Components.DeepClone() };

        foreach (var name in new[] { "content", "embeds", "components" }.Where(fields.ContainsKey))
        {
            preview[name] = fields[name]?.DeepClone();
        }

        return preview;
    }

    private void Write(Message message, JsonObject fields, IReadOnlyList<JsonObject> files, bool everyFieldCounts)
    {
        if (everyFieldCounts || fields.ContainsKey("content"))
        {
            message.Content = fields["content"]?.ToString().Trim() ?? "";
            message.Mentions = MentionReader.Read(
                simulation.State,
                message.Channel,
                message.Content,
                fields["allowed_mentions"] as JsonObject,
                message.Origin is not null,
                message.ReplyTo,
                MayNameEveryone(message));
        }

        if (everyFieldCounts || fields.ContainsKey("embeds"))
        {
            message.Embeds = (fields["embeds"] as JsonArray ?? []).Select(Embed).Array();
        }

        if (everyFieldCounts || fields.ContainsKey("components"))
        {
            message.Components = ComponentNumbers.Give(fields["components"] as JsonArray ?? []);
        }

        if (everyFieldCounts || files.Count > 0 || fields.ContainsKey("attachments"))
        {
            message.Attachments = files.Select(Attachment).Array();
        }
    }

    private static bool MayNameEveryone(Message message)
    {
        var guild = message.Channel.Guild;
        return guild is not null && (message.Author.IsBot ? message.Channel.BotMay(Permissions.MentionEveryone) : guild.MemberOf(message.Author)?.May(Permissions.MentionEveryone) == true);
    }

    private static JsonNode? Embed(JsonNode? embed)
    {
        var json = (JsonObject)embed!.DeepClone();
        json["type"] = "rich";
        return json;
    }

    private JsonNode? Attachment(JsonObject file)
    {
        var json = (JsonObject)file.DeepClone();
        var id = simulation.Ids.Next().Wire();
        json["id"] = id;
        json["url"] = $"https://cdn.example/attachments/{id}/{file["filename"]}";
        json["proxy_url"] = json["url"]!.ToString();
        return json;
    }
}
