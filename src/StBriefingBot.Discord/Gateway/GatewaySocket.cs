using System.Net.WebSockets;

namespace StBriefingBot.Discord.Gateway;

/// <summary>One WebSocket to the gateway. Frames in, frames out; whatever breaks it ends it.</summary>
internal sealed class GatewaySocket : IDisposable
{
    private const int LongestFrame = 16 * 1024 * 1024;

    private static readonly TimeSpan ClosePatience = TimeSpan.FromSeconds(2);

    private readonly ClientWebSocket socket = new();
    private readonly SemaphoreSlim sending = new(1);
    private readonly ZlibFrames? zlib;
    private readonly byte[] buffer = new byte[16 * 1024];

    public GatewaySocket(bool compressed, bool direct)
    {
        zlib = compressed ? new ZlibFrames() : null;
        if (direct)
        {
            socket.Options.Proxy = null;
        }
    }

    public Task ConnectAsync(Uri address, CancellationToken cancellationToken) => socket.ConnectAsync(address, cancellationToken);

    /// <summary>The next frame as JSON, or how the connection ended.</summary>
    public async Task<(byte[]? Frame, int? CloseCode)> ReceiveAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (true)
            {
                var (message, closed) = await MessageAsync(cancellationToken);
                if (closed)
                {
                    return (null, (int?)socket.CloseStatus);
                }

                var frame = zlib is null ? message : zlib.Add(message, LongestFrame);
                if (frame is not null)
                {
                    return (frame, null);
                }
            }
        }
        catch (Exception exception) when (exception is WebSocketException or InvalidDataException or IOException)
        {
            return (null, (int?)socket.CloseStatus);
        }
    }

    /// <summary>False when the connection is broken; receiving then ends too.</summary>
    public async Task<bool> SendAsync(byte[] frame, CancellationToken cancellationToken)
    {
        await sending.WaitAsync(cancellationToken);
        try
        {
            await socket.SendAsync(frame, WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
            return true;
        }
        catch (Exception exception) when (exception is WebSocketException or InvalidOperationException or IOException)
        {
            return false;
        }
        finally
        {
            sending.Release();
        }
    }

    /// <summary>Says goodbye, briefly: the other side may be gone.</summary>
    public async Task CloseAsync(int code)
    {
        using var patience = new CancellationTokenSource(ClosePatience);
        try
        {
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            {
                await socket.CloseOutputAsync((WebSocketCloseStatus)code, null, patience.Token);
            }
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or InvalidOperationException or IOException)
        {
            socket.Abort();
        }
    }

    public void Dispose()
    {
        socket.Dispose();
        sending.Dispose();
        zlib?.Dispose();
    }

    private async Task<(byte[] Message, bool Closed)> MessageAsync(CancellationToken cancellationToken)
    {
        using var message = new MemoryStream();
        while (true)
        {
            var received = await socket.ReceiveAsync(buffer.AsMemory(), cancellationToken);
            if (received.MessageType == WebSocketMessageType.Close)
            {
                return ([], true);
            }

            message.Write(buffer, 0, received.Count);
            if (message.Length > LongestFrame)
            {
                throw new InvalidDataException("The frame is longer than any Discord sends.");
            }

            if (received.EndOfMessage)
            {
                return (message.ToArray(), false);
            }
        }
    }
}
