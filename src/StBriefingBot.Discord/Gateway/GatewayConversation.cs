using System.Net.WebSockets;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using StBriefingBot.Discord.Wire;

namespace StBriefingBot.Discord.Gateway;

/// <summary>One connection of a shard, from connecting to its end.</summary>
internal sealed partial class GatewayConversation(
    GatewaySettings settings, int shard, IdentifyTurns turns, GatewaySession? session, Action<DiscordEvent> receive, ILogger logger)
{
    private const string Device = "stbot";

    /// <summary>The session to go on with; null when there is none.</summary>
    public GatewaySession? Session { get; private set; } = session;

    /// <summary>Whether Discord accepted the session, new or resumed.</summary>
    public bool Succeeded { get; private set; }

    /// <summary>Talks until the connection ends.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled; the session is over.</exception>
    public async Task<ConversationEnd> ExecuteAsync(CancellationToken cancellationToken)
    {
        using var socket = new GatewaySocket(settings.Compressed, settings.Api.IsLoopback);
        try
        {
            var end = await TalkAsync(socket, cancellationToken);
            await socket.CloseAsync(CloseCodes.WillResume);
            return end;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await socket.CloseAsync(CloseCodes.Normal);
            throw;
        }
    }

    private async Task<ConversationEnd> TalkAsync(GatewaySocket socket, CancellationToken cancellationToken)
    {
        // Receiving must not be cancelled by the caller's token: that would break the socket before goodbye is said.
        using var over = new CancellationTokenSource();
        using var handshake = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        handshake.CancelAfter(settings.Times.Handshake);
        GatewayFrame? hello;
        try
        {
            if (Session is null)
            {
                await turns.TakeAsync(shard, cancellationToken);
            }

            await socket.ConnectAsync(Session?.ResumeAddress ?? settings.Address, handshake.Token);
            var first = await socket.ReceiveAsync(handshake.Token);
            hello = Read(first.Frame);
            if (hello is not { Op: GatewayOp.Hello })
            {
                return hello is null && first.CloseCode is { } code ? CloseCodes.Meaning(code) : new ConversationEnd.Resume("the gateway did not say hello");
            }
        }
        catch (Exception exception) when (exception is WebSocketException or HttpRequestException or IOException)
        {
            return new ConversationEnd.Resume($"the gateway cannot be reached: {exception.Message}");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new ConversationEnd.Resume("the gateway did not answer in time");
        }

        return await ListenAsync(socket, hello, over, cancellationToken);
    }

    private async Task<ConversationEnd> ListenAsync(GatewaySocket socket, GatewayFrame hello, CancellationTokenSource over, CancellationToken cancellationToken)
    {
        var heartbeat = new Heartbeat(socket, () => Session?.Sequence, settings.Time);
        var interval = TimeSpan.FromMilliseconds(hello.D.Deserialize(DiscordJson.Wire.Hello)?.HeartbeatInterval ?? 0);
        if (interval <= TimeSpan.Zero)
        {
            return new ConversationEnd.Resume("the gateway's hello has no heartbeat interval");
        }

        var beating = heartbeat.UntilUnansweredAsync(interval, settings.Chance(), over.Token);
        var listening = FramesAsync(socket, heartbeat, over.Token);
        var stopping = Task.Delay(Timeout.Infinite, cancellationToken);
        var ended = await Task.WhenAny(beating, listening, stopping);
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            return ended == listening ? await listening : new ConversationEnd.Resume("a heartbeat was not answered");
        }
        finally
        {
            await socket.CloseAsync(cancellationToken.IsCancellationRequested ? CloseCodes.Normal : CloseCodes.WillResume);
            await over.CancelAsync();
            await Task.WhenAll(Quietly(beating), Quietly(listening));
        }
    }

    /// <summary>Introduces us, then passes events on until the connection ends.</summary>
    private async Task<ConversationEnd> FramesAsync(GatewaySocket socket, Heartbeat heartbeat, CancellationToken cancellationToken)
    {
        if (!await socket.SendAsync(Introduction(), cancellationToken))
        {
            return new ConversationEnd.Resume("the connection broke");
        }

        while (true)
        {
            var (bytes, closeCode) = await socket.ReceiveAsync(cancellationToken);
            if (bytes is null)
            {
                return CloseCodes.Meaning(closeCode);
            }

            switch (Read(bytes))
            {
                case null:
                    return new ConversationEnd.Resume("a frame could not be read");
                case { Op: GatewayOp.Dispatch } frame:
                    Dispatch(frame);
                    break;
                case { Op: GatewayOp.Heartbeat }:
                    await heartbeat.BeatAsync(cancellationToken);
                    break;
                case { Op: GatewayOp.HeartbeatAck }:
                    heartbeat.Acknowledge();
                    break;
                case { Op: GatewayOp.Reconnect }:
                    return new ConversationEnd.Resume("Discord asked to reconnect");
                case { Op: GatewayOp.InvalidSession, D.ValueKind: JsonValueKind.True }:
                    return new ConversationEnd.Resume("the session was invalid for the moment");
                case { Op: GatewayOp.InvalidSession }:
                    return new ConversationEnd.StartAfresh("the session is invalid", AtOnce: false);
            }
        }
    }

    private byte[] Introduction() => Session is { } session
        ? JsonSerializer.SerializeToUtf8Bytes(new ResumeFrame(GatewayOp.Resume, new Resume(settings.Token.Reveal(), session.Id, session.Sequence)), DiscordJson.Wire.ResumeFrame)
        : JsonSerializer.SerializeToUtf8Bytes(
            new IdentifyFrame(
                GatewayOp.Identify,
                new Identify(settings.Token.Reveal(), settings.Intents, new IdentifyProperties(Environment.OSVersion.Platform.ToString(), Device, Device), [shard, settings.Shards])),
            DiscordJson.Wire.IdentifyFrame);

    private void Dispatch(GatewayFrame frame)
    {
        if (frame.T != "READY" && (Session is null || (frame.S is { } number && !Session.Advance(number))))
        {
            return;
        }

        try
        {
            switch (frame.T)
            {
                case "READY":
                    Begin(frame);
                    break;
                case "RESUMED":
                    Succeeded = true;
                    break;
                case "INTERACTION_CREATE" when frame.D.Deserialize(DiscordJson.Wire.Interaction) is { Id: not null, Token: not null } interaction:
                    receive(new DiscordEvent.InteractionCreated(interaction));
                    break;
                case "MESSAGE_CREATE" when frame.D.Deserialize(DiscordJson.Wire.DiscordMessage) is { Id: not null, ChannelId: not null } message:
                    receive(new DiscordEvent.MessageCreated(message));
                    break;
            }
        }
        catch (JsonException exception)
        {
            LogUnreadable(logger, frame.T ?? "", exception.Message);
        }
    }

    private void Begin(GatewayFrame frame)
    {
        if (frame.D.Deserialize(DiscordJson.Wire.Ready) is not { SessionId: not null, ResumeGatewayUrl: not null, User: not null, Application: not null } ready)
        {
            throw new JsonException("READY lacks what it must say.");
        }

        // The token is sent to that address: one that is not Discord's is not used.
        var address = settings.Api.Gateway(ready.ResumeGatewayUrl, settings.Compressed) ?? settings.Address;
        Session = new GatewaySession(ready.SessionId, address, frame.S ?? 0);
        Succeeded = true;
        receive(new DiscordEvent.Connected(ready.Application.Id, ready.User.Id, shard));
    }

    private GatewayFrame? Read(byte[]? bytes)
    {
        try
        {
            return bytes is null ? null : JsonSerializer.Deserialize(bytes, DiscordJson.Wire.GatewayFrame);
        }
        catch (JsonException exception)
        {
            LogUnreadable(logger, "frame", exception.Message);
            return null;
        }
    }

    private static async Task Quietly(Task task)
    {
        try
        {
            await task;
        }
        catch (OperationCanceledException)
        {
            // It was told to end.
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Discord sent something that cannot be read ({What}): {Problem}")]
    private static partial void LogUnreadable(ILogger logger, string what, string problem);
}
