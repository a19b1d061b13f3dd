using System.IO.Compression;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace StBriefingBot.Tests.DiscordSimulator;

/// <summary>A bot's end of a gateway connection, by hand.</summary>
internal sealed class GatewayClient : IDisposable
{
    private const int GuildsMessagesAndDirect = 1 | (1 << 9) | (1 << 12);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private readonly ClientWebSocket socket = new();
    private readonly MemoryStream packed = new();
    private ZLibStream? inflater;

    public int? CloseCode => (int?)socket.CloseStatus;

    public static async Task<GatewayClient> OpenAsync(string address, string query = "?v=10&encoding=json")
    {
        var client = new GatewayClient();
        await client.socket.ConnectAsync(new Uri(address + query), CancellationToken.None).WaitAsync(Patience);
        return client;
    }

    /// <summary>Opens, identifies and waits for READY.</summary>
    public static async Task<(GatewayClient Client, JsonNode Ready)> IdentifiedAsync(string address, string token, int intents = GuildsMessagesAndDirect, string query = "?v=10&encoding=json")
    {
        var client = await OpenAsync(address, query);
        await client.ExpectAsync(10);
        await client.IdentifyAsync(token, intents);
        return (client, (await client.ExpectEventAsync("READY"))["d"]!);
    }

    public Task IdentifyAsync(string token, int intents = GuildsMessagesAndDirect, JsonArray? shard = null)
    {
        var data = new JsonObject { ["token"] = token, ["intents"] = intents, ["properties"] = new JsonObject { ["os"] = "linux", ["browser"] = "test", ["device"] = "test" } };

        if (shard is not null)
        {
            data["shard"] = shard;
        }

        return SendAsync(2, data);
    }

    public Task ResumeAsync(string token, string session, long sequence) => SendAsync(6, new JsonObject { ["token"] = token, ["session_id"] = session, ["seq"] = sequence });

    public Task SendAsync(int code, JsonNode? data) => SendTextAsync(new JsonObject { ["op"] = code, ["d"] = data }.ToJsonString());

    public Task SendTextAsync(string text) => socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

    public async Task<JsonNode> ExpectAsync(int code)
    {
        var payload = await ReceiveAsync();
        Assert.Equal(code, payload["op"]!.GetValue<int>());
        return payload;
    }

    /// <summary>The next event of that name; others before it are passed over.</summary>
    public async Task<JsonNode> ExpectEventAsync(string name)
    {
        while (true)
        {
            var payload = await ReceiveAsync();

            if (payload["t"]?.ToString() == name)
            {
                return payload;
            }
        }
    }

    public async Task<JsonNode> ReceiveAsync() => JsonNode.Parse(await ReceiveTextAsync() ?? throw new InvalidOperationException($"The connection was closed with {CloseCode}."))!;

    /// <summary>Null where the connection was closed.</summary>
    public async Task<string?> ReceiveTextAsync()
    {
        var buffer = new byte[64 * 1024];
        var length = 0;

        while (true)
        {
            var part = await socket.ReceiveAsync(buffer.AsMemory(length), CancellationToken.None).AsTask().WaitAsync(Patience);
            length += part.Count;

            if (part.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            if (part.EndOfMessage)
            {
                return part.MessageType == WebSocketMessageType.Binary ? Inflate(buffer.AsSpan(0, length)) : Encoding.UTF8.GetString(buffer, 0, length);
            }
        }
    }

    /// <summary>The code the other side closes with, after whatever it still had to say.</summary>
    public async Task<int?> ClosedWithAsync()
    {
        while (await ReceiveTextAsync() is not null)
        {
            // Passed over.
        }

        return CloseCode;
    }

    public Task CloseAsync(int code) => socket.CloseOutputAsync((WebSocketCloseStatus)code, "", CancellationToken.None);

    public void Dispose()
    {
        socket.Dispose();
        inflater?.Dispose();
        packed.Dispose();
    }

    /// <summary>One zlib stream over all messages, each of which ends in the flush mark.</summary>
    private string Inflate(ReadOnlySpan<byte> message)
    {
        Assert.True(message.EndsWith<byte>([0, 0, 0xFF, 0xFF]));
        var at = packed.Position;
        packed.Position = packed.Length;
        packed.Write(message);
        packed.Position = at;
        inflater ??= new ZLibStream(packed, CompressionMode.Decompress);
        var text = new byte[256 * 1024];
        return Encoding.UTF8.GetString(text, 0, inflater.Read(text));
    }
}
