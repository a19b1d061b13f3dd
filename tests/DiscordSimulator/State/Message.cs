using System.Text.Json.Nodes;

namespace DiscordSimulator.State;

/// <summary>A message as Discord keeps it.</summary>
internal sealed class Message(ulong id, Channel channel, User author, DateTimeOffset sent)
{
    public ulong Id { get; } = id;

    public Channel Channel { get; } = channel;

    public User Author { get; } = author;

    public DateTimeOffset Sent { get; } = sent;

    public MessageType Type { get; init; }

    public DateTimeOffset? Edited { get; set; }

    public string Content { get; set; } = "";

    public JsonArray Embeds { get; set; } = [];

    public JsonArray Components { get; set; } = [];

    public JsonArray Attachments { get; set; } = [];

    public MessageTraits Flags { get; set; }

    public MentionList Mentions { get; set; } = MentionList.None;

    public Message? ReplyTo { get; init; }

    /// <summary>The one person who sees it; null is everyone in the channel.</summary>
    public User? OnlyFor { get; init; }

    /// <summary>The interaction whose answer this is.</summary>
    public MessageOrigin? Origin { get; init; }

    public Channel? Thread { get; set; }

    /// <summary>The bot's own mark, by which a repeated request is known.</summary>
    public string? Nonce { get; set; }

    public bool IsLoading => Flags.HasFlag(MessageTraits.Loading);

    public bool IsVisibleTo(User user) => OnlyFor is null || OnlyFor.Id == user.Id;
}
