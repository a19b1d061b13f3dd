using System.Text.Json.Nodes;
using DiscordSimulator.Rest;
using DiscordSimulator.State;

namespace DiscordSimulator.Validation;

/// <summary>A message that is sent, answered or edited.</summary>
internal static class MessageForm
{
    private const int LongestContent = 2000;
    private const int LongestNonce = 25;
    private const int MostAttachments = 10;
    private static readonly string[] NotInLayouts = ["content", "embeds", "poll", "sticker_ids"];

    /// <param name="allowed">The flags that may be set at this place; setting another is refused.</param>
    public static void Check(Form message, MessageTraits allowed)
    {
        var flags = FlagsOf(message);

        if ((flags & ~allowed) != 0)
        {
            message.Refuse("flags", "MESSAGE_FLAGS_INVALID", $"These flags cannot be set here: {flags & ~allowed}.");
        }

        CheckParts(message, flags.HasFlag(MessageTraits.ComponentsV2));
    }

    /// <summary>Changes of flags that an edit cannot make are passed over, as the documentation says.</summary>
    public static void CheckEdit(Form changes, Message message) =>
        CheckParts(changes, (message.Flags | FlagsOf(changes)).HasFlag(MessageTraits.ComponentsV2));

    private static MessageTraits FlagsOf(Form message) => (MessageTraits)(message.Integer("flags", 0, int.MaxValue) ?? 0);

    private static void CheckParts(Form message, bool layout)
    {
        message.Text("content", max: LongestContent);
        message.Text("nonce", max: LongestNonce);
        message.Flag("tts");
        message.Objects("attachments", max: MostAttachments);
        EmbedsForm.Check(message);
        ComponentsForm.Check(message, layout);
        AllowedMentionsForm.Check(message);

        foreach (var name in NotInLayouts.Where(name => layout && !IsEmpty(message.Fields[name])))
        {
            message.Refuse(name, "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", $"The '{name}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2");
        }
    }

    /// <summary>A new message must show something.</summary>
    public static bool ShowsNothing(JsonObject fields, int files) =>
        files == 0 && string.IsNullOrWhiteSpace(fields["content"]?.ToString())
        && (fields["embeds"] as JsonArray ?? []).All(EmbedsForm.ShowsNothing) && IsEmpty(fields["components"]) && IsEmpty(fields["sticker_ids"]);

    public static RestReply Empty { get; } = RestReply.Error(400, 50006, "Cannot send an empty message");

    private static bool IsEmpty(JsonNode? node) => node is null or JsonArray { Count: 0 } || (node is JsonValue && string.IsNullOrEmpty(node.ToString()));
}
