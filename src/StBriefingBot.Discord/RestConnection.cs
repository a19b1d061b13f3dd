using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Logging;
using StBriefingBot.Discord.Rest;
using StBriefingBot.Discord.Wire;

namespace StBriefingBot.Discord;

/// <summary>What every connection does the same: all requests, over HTTP, within the limits. How events come is left to those that derive from it.</summary>
internal abstract class RestConnection(ConnectionSettings settings, Random random, TimeProvider time, ILogger logger) : IDiscordConnection
{
    /// <summary>In minutes: a thread nobody writes in disappears from the list after a day.</summary>
    private const int ArchiveThreadAfter = 1440;

    protected ConnectionSettings Settings { get; } = settings;

    protected Random Random { get; } = random;

    protected TimeProvider Time { get; } = time;

    protected ILogger Logger { get; } = logger;

    protected RestClient Rest { get; } = new(settings.Api, settings.Token, settings.RestTimes, random, time, logger);

    public async Task<IdentityOutcome> IdentifyAsync(CancellationToken cancellationToken)
    {
        var me = await Rest.SendAsync(RestRoute.Me, null, cancellationToken);
        if (Read(me, DiscordJson.Wire.Application) is not { } application)
        {
            return Unknown(me);
        }

        var mine = await Rest.SendAsync(RestRoute.MyGuilds, null, cancellationToken);
        return Read(mine, DiscordJson.Wire.IReadOnlyListGuild) is { } guilds ? new IdentityOutcome.Known(application, guilds) : Unknown(mine);
    }

    public abstract Task<DiscordRefusal?> RunAsync(Action<DiscordEvent> receive, CancellationToken cancellationToken);

    public Task<DiscordOutcome> RegisterCommandsAsync(string applicationId, string? guildId, IReadOnlyList<ApplicationCommand> commands, CancellationToken cancellationToken) =>
        CallAsync(
            guildId is null ? RestRoute.Commands(applicationId) : RestRoute.GuildCommands(applicationId, guildId),
            JsonSerializer.SerializeToUtf8Bytes(commands, DiscordJson.Wire.IReadOnlyListApplicationCommand),
            _ => new DiscordOutcome.Done(),
            cancellationToken);

    public virtual Task<DiscordOutcome> RespondAsync(InteractionAddress interaction, InteractionResponse response, CancellationToken cancellationToken) =>
        CallAsync(RestRoute.Callback(interaction), JsonSerializer.SerializeToUtf8Bytes(response, DiscordJson.Wire.InteractionResponse), _ => new DiscordOutcome.Done(), cancellationToken);

    public Task<DiscordOutcome> FindResponseAsync(InteractionAddress interaction, CancellationToken cancellationToken) =>
        CallAsync(RestRoute.FindResponse(interaction), null, Message, cancellationToken);

    public Task<DiscordOutcome> EditResponseAsync(InteractionAddress interaction, OutgoingMessage message, CancellationToken cancellationToken) =>
        CallAsync(RestRoute.EditResponse(interaction), Body(message), Message, cancellationToken);

    public Task<DiscordOutcome> FollowUpAsync(InteractionAddress interaction, OutgoingMessage message, CancellationToken cancellationToken) =>
        CallAsync(RestRoute.FollowUp(interaction), Body(message), Message, cancellationToken);

    public Task<DiscordOutcome> SendAsync(string channelId, OutgoingMessage message, CancellationToken cancellationToken) =>
        CallAsync(RestRoute.Send(channelId), Body(message), Message, cancellationToken);

    public Task<DiscordOutcome> EditAsync(string channelId, string messageId, OutgoingMessage message, CancellationToken cancellationToken) =>
        CallAsync(RestRoute.Edit(channelId, messageId), Body(message), Message, cancellationToken);

    public Task<DiscordOutcome> OpenThreadAsync(string channelId, string messageId, string name, CancellationToken cancellationToken) =>
        CallAsync(
            RestRoute.OpenThread(channelId, messageId),
            JsonSerializer.SerializeToUtf8Bytes(new NewThread(name, ArchiveThreadAfter), DiscordJson.Wire.NewThread),
            Place,
            cancellationToken);

    public Task<DiscordOutcome> FindChannelAsync(string channelId, CancellationToken cancellationToken) => CallAsync(RestRoute.Channel(channelId), null, Place, cancellationToken);

    public Task<DiscordOutcome> ShowTypingAsync(string channelId, CancellationToken cancellationToken) =>
        CallAsync(RestRoute.Typing(channelId), null, _ => new DiscordOutcome.Done(), cancellationToken);

    public ValueTask DisposeAsync()
    {
        Rest.Dispose();
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    private async Task<DiscordOutcome> CallAsync(RestRoute route, byte[]? body, Func<byte[], DiscordOutcome> read, CancellationToken cancellationToken) =>
        RestOutcomes.Of(await Rest.SendAsync(route, body, cancellationToken), read);

    private static byte[] Body(OutgoingMessage message) => JsonSerializer.SerializeToUtf8Bytes(message, DiscordJson.Wire.OutgoingMessage);

    private static DiscordOutcome Message(byte[] body) => new DiscordOutcome.Done(JsonSerializer.Deserialize(body, DiscordJson.Wire.DiscordMessage));

    private static DiscordOutcome Place(byte[] body) =>
        JsonSerializer.Deserialize(body, DiscordJson.Wire.DiscordPlace) is { } place ? new DiscordOutcome.Opened(place) : throw new JsonException("There is no channel in it.");

    private static T? Read<T>(RestAnswer answer, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return answer is RestAnswer.Received { Status: HttpStatusCode.OK } received ? JsonSerializer.Deserialize(received.Body, type) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IdentityOutcome Unknown(RestAnswer answer) => answer switch
    {
        RestAnswer.Received { Status: HttpStatusCode.Unauthorized } => new IdentityOutcome.Refused(DiscordRefusal.Token),
        RestAnswer.Received received => new IdentityOutcome.Unreachable($"Discord answered with HTTP status {(int)received.Status}, and not who the bot is."),
        RestAnswer.Failed failed => new IdentityOutcome.Unreachable(failed.Reason),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
