using System.Net.WebSockets;
using System.Text;

namespace DiscordSimulator.Gateway;

/// <summary>Something to write to a socket.</summary>
internal abstract record Frame
{
    private Frame()
    {
    }

    public abstract Task WriteAsync(WebSocket socket, ZlibPacker? packer, CancellationToken cancellationToken);

    public sealed record Text(string Payload) : Frame
    {
        public override Task WriteAsync(WebSocket socket, ZlibPacker? packer, CancellationToken cancellationToken) => packer is null
            ? socket.SendAsync(new ArraySegment<byte>(Encoding.UTF8.GetBytes(Payload)), WebSocketMessageType.Text, endOfMessage: true, cancellationToken)
            : socket.SendAsync(new ArraySegment<byte>(packer.Pack(Payload)), WebSocketMessageType.Binary, endOfMessage: true, cancellationToken);
    }

    public sealed record Close(int Code, string Reason) : Frame
    {
        public override Task WriteAsync(WebSocket socket, ZlibPacker? packer, CancellationToken cancellationToken) =>
            socket.CloseOutputAsync((WebSocketCloseStatus)Code, Reason, cancellationToken);
    }
}
