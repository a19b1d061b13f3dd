namespace DiscordSimulator.State;

/// <summary>A text channel, a thread in one, or the direct messages between a user and the bot.</summary>
public sealed class Channel
{
    internal Channel(ulong id, ChannelKind kind, string name, Guild? guild = null, Channel? parent = null, User? recipient = null, DateTimeOffset created = default)
    {
        Id = id;
        Kind = kind;
        Name = name;
        Guild = guild;
        Parent = parent;
        Recipient = recipient;
        Created = created;
    }

    public ulong Id { get; }

    public ChannelKind Kind { get; }

    public string Name { get; internal set; }

    public Guild? Guild { get; }

    /// <summary>The channel a thread hangs on.</summary>
    public Channel? Parent { get; }

    /// <summary>The person on the other side of direct messages.</summary>
    public User? Recipient { get; }

    public bool IsThread => Kind is ChannelKind.PublicThread or ChannelKind.PrivateThread;

    internal DateTimeOffset Created { get; }

    internal int AutoArchiveMinutes { get; set; } = 1440;

    internal ulong? OwnerId { get; set; }

    internal ulong? LastMessageId { get; set; }

    /// <summary>What the bot may not do here although its role allows it.</summary>
    internal Permissions DeniedToBot { get; set; }

    internal bool BotMay(Permissions wanted)
    {
        if (Guild is null)
        {
            return true;
        }

        var denied = DeniedToBot | (Parent?.DeniedToBot ?? Permissions.None);
        return (Guild.BotMember.Permissions & ~denied).HasFlag(wanted);
    }

    /// <summary>Threads have a permission of their own for writing.</summary>
    internal bool BotMayWrite => BotMay(Permissions.ViewChannel) && BotMay(IsThread ? Permissions.SendMessagesInThreads : Permissions.SendMessages);
}
