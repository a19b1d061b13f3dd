using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Logging;
using StBriefingBot.Discord.Gateway;
using StBriefingBot.Discord.Rest;
using StBriefingBot.Discord.Wire;

namespace StBriefingBot.Discord;

/// <summary>What the built-in connection can be told.</summary>
/// <param name="FreeThreads">Whether to ask for the text of messages that do not mention the bot.</param>
/// <param name="Compress">Whether the gateway packs what it sends.</param>
/// <param name="Shards">How many parts to connect in; 0 does what Discord recommends.</param>
internal sealed record ConnectionSettings(DiscordApi Api, DiscordToken Token, bool FreeThreads = false, bool Compress = false, int Shards = 0)
{
    public RestTimes RestTimes { get; init; } = RestTimes.Usual;

    public GatewayTimes GatewayTimes { get; init; } = GatewayTimes.Usual;
}

/// <summary>Discord without any package: the gateway over a WebSocket, the rest over HTTP.</summary>
internal sealed class BuiltInConnection(ConnectionSettings settings, Random random, TimeProvider time, ILogger<BuiltInConnection> logger) : IDiscordConnection
{
    /// <summary>In minutes: a thread nobody writes in disappears from the list after a day.</summary>
    private const int ArchiveThreadAfter = 1440;

    private readonly RestClient rest = new(settings.Api, settings.Token, settings.RestTimes, random, time, logger);

    public async Task<IdentityOutcome> IdentifyAsync(CancellationToken cancellationToken)
    {
        var me = await rest.SendAsync(RestRoute.Me, null, cancellationToken);
        if (Read(me, DiscordJson.Wire.Application) is not { } application)
        {
            return Unknown(me);
        }

        var mine = await rest.SendAsync(RestRoute.MyGuilds, null, cancellationToken);
        return Read(mine, DiscordJson.Wire.IReadOnlyListGuild) is { } guilds ? new IdentityOutcome.Known(application, guilds) : Unknown(mine);
    }

    public Task<DiscordRefusal?> RunAsync(Action<DiscordEvent> receive, CancellationToken cancellationToken) =>
        new ShardGroup(settings, rest, random, time, logger).ExecuteAsync(receive, cancellationToken);

    public Task<DiscordOutcome> RegisterCommandsAsync(string applicationId, string? guildId, IReadOnlyList<ApplicationCommand> commands, CancellationToken cancellationToken) =>
        CallAsync(
            guildId is null ? RestRoute.Commands(applicationId) : RestRoute.GuildCommands(applicationId, guildId),
            JsonSerializer.SerializeToUtf8Bytes(commands, DiscordJson.Wire.IReadOnlyListApplicationCommand),
            _ => new DiscordOutcome.Done(),
            cancellationToken);

    public Task<DiscordOutcome> RespondAsync(InteractionAddress interaction, InteractionResponse response, CancellationToken cancellationToken) =>
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
        rest.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<DiscordOutcome> CallAsync(RestRoute route, byte[]? body, Func<byte[], DiscordOutcome> read, CancellationToken cancellationToken) =>
        RestOutcomes.Of(await rest.SendAsync(route, body, cancellationToken), read);

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
