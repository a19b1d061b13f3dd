using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Discord.Net;
using Discord.Net.WebSockets;
using StBriefingBot.Discord;
using StBriefingBot.Discord.Gateway;
using StBriefingBot.Discord.Wire;

namespace StBriefingBot.DiscordNet;

/// <summary>
/// The socket under Discord.Net. Its own one says goodbye in a way that makes Discord forget the session, whatever broke the connection, and what
/// happens until the next session is lost; this one leaves the session open. And it connects to Discord's own gateways only: the token is the first
/// thing said there, and the address comes over the network.
/// </summary>
internal sealed class ResumingSocket(DiscordApi api, bool compressed) : IWebSocketClient
{
    /// <summary>An invalid session is told in a frame of some thirty characters.</summary>
    private const int LongestNotice = 100;

    private GatewaySocket? socket;
    private CancellationTokenSource? over;
    private CancellationToken parent;
    private Task listening = Task.CompletedTask;

    public event Func<byte[], int, int, Task>? BinaryMessage
    {
        // Frames are unpacked here, and all passed on as text.
        add { }
        remove { }
    }

    public event Func<string, Task>? TextMessage;

    public event Func<Exception, Task>? Closed;

    public void SetHeader(string key, string value)
    {
        // Discord wants none on the gateway, and Discord.Net sets none there.
    }

    public void SetCancelToken(CancellationToken cancelToken) => parent = cancelToken;

    public async Task ConnectAsync(string host)
    {
        await DisconnectAsync();
        var address = api.Gateway(host, compressed) ?? throw new WebSocketException($"The gateway's address {host} is not Discord's; nothing is sent there.");
        over = CancellationTokenSource.CreateLinkedTokenSource(parent);
        socket = new GatewaySocket(compressed, api.IsLoopback);
        await socket.ConnectAsync(address, over.Token);
        listening = ListenAsync(socket, over.Token);
    }

    public async Task DisconnectAsync(int closeCode = CloseCodes.Normal)
    {
        if (Interlocked.Exchange(ref socket, null) is not { } open)
        {
            return;
        }

        await open.CloseAsync(closeCode);
        await over!.CancelAsync();
        await listening;
        open.Dispose();
        over.Dispose();
    }

    public async Task SendAsync(byte[] data, int index, int count, bool isText)
    {
        if (socket is { } open)
        {
            await open.SendAsync(data[index..(index + count)], parent);
        }
    }

    public void Dispose()
    {
        socket?.Dispose();
        over?.Dispose();
    }

    private async Task ListenAsync(GatewaySocket open, CancellationToken cancellationToken)
    {
        Exception why;
        try
        {
            why = await FramesAsync(open, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return;
        }
        catch (Exception exception)
        {
            // A frame that Discord.Net cannot read: it is sent again when the session goes on.
            why = exception;
        }

        await open.CloseAsync(CloseCodes.WillResume);

        // Discord.Net disconnects when it is told, and that waits for this method to end.
        _ = Task.Run(() => Closed?.Invoke(why) ?? Task.CompletedTask, CancellationToken.None);
    }

    /// <returns>Why the connection ended.</returns>
    private async Task<Exception> FramesAsync(GatewaySocket open, CancellationToken cancellationToken)
    {
        while (true)
        {
            var (frame, code) = await open.ReceiveAsync(cancellationToken);
            if (frame is null)
            {
                return code is { } told ? new WebSocketClosedException(told) : new WebSocketException("The connection broke.");
            }

            if (SaysToResume(frame))
            {
                // Discord.Net would give the session up, although Discord keeps it.
                return new WebSocketException("The session was invalid for the moment.");
            }

            await (TextMessage?.Invoke(Encoding.UTF8.GetString(frame)) ?? Task.CompletedTask);
        }
    }

    private static bool SaysToResume(byte[] frame)
    {
        try
        {
            return frame.Length <= LongestNotice && JsonSerializer.Deserialize(frame, DiscordJson.Wire.GatewayFrame) is { Op: GatewayOp.InvalidSession, D.ValueKind: JsonValueKind.True };
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
