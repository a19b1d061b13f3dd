using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace StBriefingBot.Tests.Discord;

/// <summary>The gateway's end of a connection, played by a test.</summary>
internal sealed class ScriptedSocket(WebSocket socket, string query) : IDisposable
{
    private readonly TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int sequence;

    public string Query => query;

    /// <summary>Completes when the test has broken or closed the connection.</summary>
    public Task Done => done.Task;

    public Task HelloAsync(int heartbeatMilliseconds = 60_000) => SendAsync($$$"""{"op":10,"d":{"heartbeat_interval":{{{heartbeatMilliseconds}}}}}""");

    public Task ReadyAsync(string resumeAddress, string session = "s-1") => EventAsync(
        "READY", $$$"""{"v":10,"user":{"id":"900","username":"stbot","bot":true},"guilds":[],"private_channels":[],"session_id":"{{{session}}}","resume_gateway_url":"{{{resumeAddress}}}","application":{"id":"901","flags":0}}""");

    public Task InteractionAsync(string id) => EventAsync("INTERACTION_CREATE", Interaction(id));

    public Task EventAsync(string name, string data, int? number = null)
    {
        sequence = number ?? sequence + 1;
        return SendAsync($$$"""{"op":0,"t":"{{{name}}}","s":{{{sequence}}},"d":{{{data}}}}""");
    }

    public Task SendAsync(string text) => socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, CancellationToken.None);

    public Task SendBytesAsync(ReadOnlyMemory<byte> bytes) => socket.SendAsync(bytes, WebSocketMessageType.Binary, true, CancellationToken.None).AsTask();

    /// <summary>The next frame of that kind; others before it are passed over.</summary>
    public async Task<JsonElement> NextAsync(int op)
    {
        using var patience = new CancellationTokenSource(ScriptedDiscord.Patience);
        while (true)
        {
            var (frame, close) = await ReceiveAsync(patience.Token);
            Assert.True(frame is not null, $"The bot closed the connection ({close}).");
            if (frame.Value.GetProperty("op").GetInt32() == op)
            {
                return frame.Value.GetProperty("d");
            }
        }
    }

    /// <summary>With which code the bot closes the connection; frames before it are passed over.</summary>
    public async Task<int?> ClosedWithAsync()
    {
        using var patience = new CancellationTokenSource(ScriptedDiscord.Patience);
        while (true)
        {
            var (frame, close) = await ReceiveAsync(patience.Token);
            if (frame is null)
            {
                return close;
            }
        }
    }

    /// <summary>Whether the bot says again who it is; false when it closes the connection instead.</summary>
    public async Task<bool> IdentifiesAgainAsync()
    {
        using var patience = new CancellationTokenSource(ScriptedDiscord.Patience);
        while (true)
        {
            var (frame, _) = await ReceiveAsync(patience.Token);
            if (frame is null || frame.Value.GetProperty("op").GetInt32() == 2)
            {
                return frame is not null;
            }
        }
    }

    public async Task CloseAsync(int code)
    {
        await socket.CloseOutputAsync((WebSocketCloseStatus)code, null, CancellationToken.None);
        done.TrySetResult();
    }

    public void Break()
    {
        socket.Abort();
        done.TrySetResult();
    }

    public void Dispose() => socket.Dispose();

    public static string Interaction(string id) =>
        $$$"""{"id":"{{{id}}}","application_id":"901","type":2,"token":"t-{{{id}}}","version":1,"entitlements":[],"app_permissions":"0","channel_id":"5","locale":"ja","user":{"id":"7","username":"ann"},"data":{"id":"1","name":"ask","type":1,"options":[{"name":"question","type":3,"value":"When?"}]}}""";

    private async Task<(JsonElement? Frame, int? Close)> ReceiveAsync(CancellationToken cancellationToken)
    {
        using var message = new MemoryStream();
        var buffer = new byte[8192];
        try
        {
            while (true)
            {
                var received = await socket.ReceiveAsync(buffer.AsMemory(), cancellationToken);
                if (received.MessageType == WebSocketMessageType.Close)
                {
                    done.TrySetResult();
                    return (null, (int?)socket.CloseStatus);
                }

                message.Write(buffer, 0, received.Count);
                if (received.EndOfMessage)
                {
                    return (JsonDocument.Parse(message.ToArray()).RootElement, null);
                }
            }
        }
        catch (WebSocketException)
        {
            done.TrySetResult();
            return (null, null);
        }
    }
}
