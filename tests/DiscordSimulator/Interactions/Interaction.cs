using System.Text.Json.Nodes;
using DiscordSimulator.State;

namespace DiscordSimulator.Interactions;

/// <summary>One thing a person did with the bot, and what became of it.</summary>
internal sealed class Interaction(ulong id, string token, InteractionKind kind, User user, Channel channel, DateTimeOffset created)
{
    public static readonly TimeSpan FirstResponse = TimeSpan.FromSeconds(3);
    public static readonly TimeSpan TokenLife = TimeSpan.FromMinutes(15);

    public ulong Id { get; } = id;

    public string Token { get; } = token;

    public InteractionKind Kind { get; } = kind;

    public User User { get; } = user;

    public Channel Channel { get; } = channel;

    public DateTimeOffset Created { get; } = created;

    /// <summary>Of a command: its name with subcommands.</summary>
    public string? CommandName { get; init; }

    /// <summary>Whether it came from a context menu.</summary>
    public bool IsMenu { get; init; }

    /// <summary>The message whose button was pressed, also where that led to a modal.</summary>
    public Message? Source { get; init; }

    public CallbackType? Response { get; set; }

    public DateTimeOffset? RespondedAt { get; set; }

    /// <summary>What <c>@original</c> stands for.</summary>
    public Message? Original { get; set; }

    public JsonObject? Modal { get; set; }

    public JsonArray? Choices { get; set; }

    public List<Message> FollowUps { get; } = [];

    public bool IsOverdue(DateTimeOffset now) => Response is null && now - Created > FirstResponse;

    public bool IsExpired(DateTimeOffset now) => now - Created > TokenLife;
}
