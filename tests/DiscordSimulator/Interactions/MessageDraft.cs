using DiscordSimulator.State;

namespace DiscordSimulator.Interactions;

/// <summary>What is settled about a message before its body is read.</summary>
internal sealed record MessageDraft(Channel Channel, User Author)
{
    public MessageType Type { get; init; }

    public MessageTraits Flags { get; init; }

    public User? OnlyFor { get; init; }

    public MessageOrigin? Origin { get; init; }

    public Message? ReplyTo { get; init; }
}
