using StBriefingBot.Discord.Wire;

namespace StBriefingBot.Discord;

/// <summary>
/// The way to Discord and back. Events come as they happen, none twice within a run; calls wait for rate limits and repeat what may be repeated.
/// Discord saying no is an outcome, never an exception.
/// </summary>
internal interface IDiscordConnection : IAsyncDisposable
{
    /// <summary>The application the token belongs to, or why that cannot be known.</summary>
    Task<IdentityOutcome> IdentifyAsync(CancellationToken cancellationToken);

    /// <summary>Stays connected, through faults, until the token is cancelled or Discord refuses for good.</summary>
    /// <param name="receive">Told every event in order; must return at once.</param>
    /// <param name="cancellationToken">Ends the connection.</param>
    /// <returns>Null after a cancellation; else why Discord refuses.</returns>
    Task<DiscordRefusal?> RunAsync(Action<DiscordEvent> receive, CancellationToken cancellationToken);

    /// <summary>Makes these the only commands there are: of one server, or everywhere when <paramref name="guildId"/> is null.</summary>
    Task<DiscordOutcome> RegisterCommandsAsync(string applicationId, string? guildId, IReadOnlyList<ApplicationCommand> commands, CancellationToken cancellationToken);

    /// <summary>The first response to an interaction, due within three seconds of it.</summary>
    Task<DiscordOutcome> RespondAsync(InteractionAddress interaction, InteractionResponse response, CancellationToken cancellationToken);

    /// <summary>The response as it stands, also while it is still "thinking".</summary>
    Task<DiscordOutcome> FindResponseAsync(InteractionAddress interaction, CancellationToken cancellationToken);

    /// <summary>Gives a deferred response, or changes one.</summary>
    Task<DiscordOutcome> EditResponseAsync(InteractionAddress interaction, OutgoingMessage message, CancellationToken cancellationToken);

    /// <summary>A further message after the response.</summary>
    Task<DiscordOutcome> FollowUpAsync(InteractionAddress interaction, OutgoingMessage message, CancellationToken cancellationToken);

    Task<DiscordOutcome> SendAsync(string channelId, OutgoingMessage message, CancellationToken cancellationToken);

    Task<DiscordOutcome> EditAsync(string channelId, string messageId, OutgoingMessage message, CancellationToken cancellationToken);

    /// <summary>Opens a thread at a message.</summary>
    /// <returns><see cref="DiscordOutcome.Opened"/> when it went well.</returns>
    Task<DiscordOutcome> OpenThreadAsync(string channelId, string messageId, string name, CancellationToken cancellationToken);

    /// <summary>What a channel is.</summary>
    /// <returns><see cref="DiscordOutcome.Opened"/> when it went well.</returns>
    Task<DiscordOutcome> FindChannelAsync(string channelId, CancellationToken cancellationToken);

    /// <summary>Shows "is typing" for some seconds.</summary>
    Task<DiscordOutcome> ShowTypingAsync(string channelId, CancellationToken cancellationToken);
}

/// <summary>What is needed to respond to an interaction.</summary>
/// <param name="Token">Secret for the fifteen minutes it is valid.</param>
internal sealed record InteractionAddress(string ApplicationId, string Id, string Token)
{
    public static InteractionAddress Of(Interaction interaction) => new(interaction.ApplicationId, interaction.Id, interaction.Token);

    public override string ToString() => $"interaction {Id}";
}
