using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace DiscordSimulator.Gateway;

/// <summary>One socket between a bot and Discord. What is sent waits in a queue, so that nobody holds the lock while writing.</summary>
internal sealed class GatewayConnection(Simulation simulation, WebSocket socket, int number, bool compresses)
{
    private const int LargestPayload = 4096;
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(2);
    private readonly Channel<Frame> outgoing = Channel.CreateUnbounded<Frame>();
    private DateTimeOffset lastBeat;
    private GatewayProtocol? protocol;
    private bool closing;

    public int Number { get; } = number;

    public GatewaySession? Session { get; set; }

    /// <summary>A fault: the line looks open, but nothing comes through in either direction.</summary>
    public bool IsZombie { get; set; }

    /// <summary>A fault: heartbeats are not acknowledged.</summary>
    public bool IgnoresHeartbeats { get; set; }

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        lastBeat = simulation.Now;
        Send(Payload.Of(Opcode.Hello, new JsonObject { ["heartbeat_interval"] = (long)simulation.Options.HeartbeatInterval.TotalMilliseconds }));

        var interval = simulation.Options.HeartbeatInterval;
        await using var watch = simulation.Options.Time.CreateTimer(_ => CheckHeartbeat(), null, interval, interval);
        var sending = SendAllAsync(ended.Token);

        try
        {
            var receiving = ReceiveAllAsync(ended.Token);
            await Task.WhenAny(receiving, sending);
            await Task.WhenAny(Task.WhenAll(receiving, sending), Task.Delay(Farewell, TimeProvider.System, ended.Token));
        }
        finally
        {
            await ended.CancelAsync();
            socket.Abort();
            await sending;
            End();
        }
    }

    /// <summary>After an invalid session the bot may resume or identify on the same line.</summary>
    public void LoseSession()
    {
        Session?.Detach(this, simulation.Now);
        Session = null;
    }

    public void Send(string payload)
    {
        if (!IsZombie && !closing)
        {
            outgoing.Writer.TryWrite(new Frame.Text(payload));
        }
    }

    public void Close(CloseCode code) => Close((int)code, code.ToString());

    public void Close(int code, string reason)
    {
        if (!closing)
        {
            closing = true;
            simulation.Gateway.Record(Number, GatewayRecordKind.Closed, code, reason);
            outgoing.Writer.TryWrite(new Frame.Close(code, reason));
            outgoing.Writer.TryComplete();
        }
    }

    /// <summary>Breaks the line without a word.</summary>
    public void Abort()
    {
        if (!closing)
        {
            closing = true;
            simulation.Gateway.Record(Number, GatewayRecordKind.Closed, 0, "dropped");
        }

        socket.Abort();
        outgoing.Writer.TryComplete();
    }

    public void Beat()
    {
        lastBeat = simulation.Now;

        if (!IgnoresHeartbeats)
        {
            Send(Payload.Of(Opcode.HeartbeatAck));
        }
    }

    private async Task SendAllAsync(CancellationToken cancellationToken)
    {
        using var packer = compresses ? new ZlibPacker() : null;

        try
        {
            await foreach (var frame in outgoing.Reader.ReadAllAsync(cancellationToken))
            {
                await frame.WriteAsync(socket, packer, cancellationToken);
            }
        }
        catch (Exception problem) when (problem is WebSocketException or OperationCanceledException or ObjectDisposedException or IOException)
        {
            // The bot is gone, which the receiving side notes.
        }
    }

    private async Task ReceiveAllAsync(CancellationToken cancellationToken)
    {
        var buffer = new byte[LargestPayload + 1];

        try
        {
            while (socket.State is WebSocketState.Open or WebSocketState.CloseSent)
            {
                var length = 0;
                ValueWebSocketReceiveResult part;

                do
                {
                    part = await socket.ReceiveAsync(buffer.AsMemory(length), cancellationToken);
                    length += part.Count;
                }
                while (!part.EndOfMessage && length < buffer.Length);

                if (part.MessageType == WebSocketMessageType.Close)
                {
                    ClosedByBot();
                    return;
                }

                Received(part, buffer.AsSpan(0, length));
            }
        }
        catch (Exception problem) when (problem is WebSocketException or OperationCanceledException or ObjectDisposedException or IOException)
        {
            // A line that breaks leaves the session resumable.
        }
        finally
        {
            outgoing.Writer.TryComplete();
        }
    }

    private void Received(ValueWebSocketReceiveResult part, ReadOnlySpan<byte> payload)
    {
        lock (simulation.Gate)
        {
            if (IsZombie || closing)
            {
                return;
            }

            if (payload.Length > LargestPayload || part.MessageType != WebSocketMessageType.Text)
            {
                Close(CloseCode.DecodeError);
                return;
            }

            protocol ??= new GatewayProtocol(simulation, this);
            protocol.Receive(Encoding.UTF8.GetString(payload));
        }
    }

    /// <summary>A bot that says goodbye with 1000 or 1001 gives its session up.</summary>
    private void ClosedByBot()
    {
        lock (simulation.Gate)
        {
            if (!closing)
            {
                closing = true;
                simulation.Gateway.Record(Number, GatewayRecordKind.Closed, (int)(socket.CloseStatus ?? 0), "closed by the bot");
            }

            if (socket.CloseStatus is WebSocketCloseStatus.NormalClosure or WebSocketCloseStatus.EndpointUnavailable && Session is not null)
            {
                simulation.Gateway.Forget(Session);
            }
        }

        outgoing.Writer.TryWrite(new Frame.Close((int)WebSocketCloseStatus.NormalClosure, "goodbye"));
    }

    /// <summary>Discord's tolerance is not documented; half an interval is more than any network needs.</summary>
    private void CheckHeartbeat()
    {
        lock (simulation.Gate)
        {
            if (simulation.Now - lastBeat > simulation.Options.HeartbeatInterval * 1.5 && !IsZombie)
            {
                Close(CloseCode.UnknownError);
            }
        }
    }

    private void End()
    {
        lock (simulation.Gate)
        {
            if (!closing)
            {
                simulation.Gateway.Record(Number, GatewayRecordKind.Closed, 0, "lost");
            }

            closing = true;
            simulation.Gateway.Remove(this);
            simulation.Changes.Raise();
        }
    }
}
