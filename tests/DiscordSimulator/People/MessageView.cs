using System.Text.Json.Nodes;
using DiscordSimulator.State;
using DiscordSimulator.Validation;
using DiscordSimulator.Wire;

namespace DiscordSimulator.People;

/// <summary>Turns a message into what a person sees of it.</summary>
internal static class MessageView
{
    public static SeenMessage Of(Message message, ulong applicationId)
    {
        var components = Flat(message.Components).ToList();
        var embeds = message.Flags.HasFlag(MessageTraits.SuppressEmbeds) ? [] : message.Embeds.OfType<JsonObject>().Select(Embed).ToList();
        var content = string.Join('\n', components.Where(component => TypeOf(component) == ComponentType.TextDisplay).Select(component => Text(component, "content"))
            .Prepend(message.Content).Where(part => part.Length > 0));
        var buttons = components.Where(component => TypeOf(component) == ComponentType.Button).Select(Button).ToList();

        return new SeenMessage
        {
            Id = message.Id,
            Author = message.Author.Name,
            IsFromBot = message.Author.IsBot,
            Content = content,
            Embeds = embeds,
            Buttons = buttons,
            Selects = components.Where(component => TypeOf(component) is >= ComponentType.UserSelect and <= ComponentType.ChannelSelect or ComponentType.StringSelect).Select(Select).ToList(),
            Files = message.Attachments.OfType<JsonObject>().Select(file => Text(file, "filename")).ToList(),
            IsEphemeral = message.OnlyFor is not null,
            IsLoading = message.IsLoading,
            IsEdited = message.Edited is not null,
            Flags = message.Flags,
            ReplyTo = message.ReplyTo?.Id,
            ThreadId = message.Thread?.Id,
            NotifiedPeople = message.Mentions.Users.Select(user => user.Name).ToList(),
            NotifiedRoles = message.Mentions.Roles.Select(role => role.Name).ToList(),
            NotifiesEveryone = message.Mentions.Everyone,
            Links = MessageLinks.In(content).Concat(embeds.SelectMany(LinksOf)).Concat(buttons.Select(button => button.Url).OfType<string>()).Distinct().ToList(),
            Previews = MessageLinks.PreviewsOf(content, message.Flags),
            Json = MessageJson.Of(message, applicationId),
        };
    }

    public static IEnumerable<JsonObject> Flat(JsonArray? components) =>
        (components ?? []).OfType<JsonObject>().SelectMany(component => Flat(component["components"] as JsonArray)
            .Concat(new[] { component["component"], component["accessory"] }.OfType<JsonObject>()).Prepend(component));

    public static ComponentType TypeOf(JsonObject component) => (ComponentType)component["type"]!.WholeNumber();

    public static SeenSelect Select(JsonObject select) => new(
        Text(select, "custom_id"),
        Text(select, "placeholder"),
        (select["options"] as JsonArray ?? []).OfType<JsonObject>().Select(option => new SeenOption(Text(option, "label"), Text(option, "value"), option["description"]?.ToString())).ToList(),
        select["min_values"]?.WholeNumber() ?? 1,
        select["max_values"]?.WholeNumber() ?? 1,
        select["disabled"]?.GetValue<bool>() ?? false);

    public static string Text(JsonObject from, string name) => from[name]?.ToString() ?? "";

    private static SeenButton Button(JsonObject button)
    {
        var emoji = (button["emoji"] as JsonObject)?["name"]?.ToString();
        var label = string.Join(' ', new[] { emoji, button["label"]?.ToString() }.Where(part => !string.IsNullOrEmpty(part)));
        return new SeenButton(label, button["custom_id"]?.ToString(), button["url"]?.ToString(), button["disabled"]?.GetValue<bool>() ?? false);
    }

    private static SeenEmbed Embed(JsonObject embed) => new(
        Text(embed, "title"),
        Text(embed, "description"),
        embed["url"]?.ToString(),
        Text(embed["author"] as JsonObject ?? [], "name"),
        Text(embed["footer"] as JsonObject ?? [], "text"),
        (embed["fields"] as JsonArray ?? []).OfType<JsonObject>().Select(field => new SeenField(Text(field, "name"), Text(field, "value"))).ToList(),
        new[] { "image", "thumbnail" }.Select(name => (embed[name] as JsonObject)?["url"]?.ToString()).OfType<string>().ToList());

    private static IEnumerable<string> LinksOf(SeenEmbed embed) => embed.Url is null ? MessageLinks.In(embed.Text) : MessageLinks.In(embed.Text).Prepend(embed.Url);
}
