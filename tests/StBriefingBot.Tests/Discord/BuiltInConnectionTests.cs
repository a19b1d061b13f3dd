using System.IO.Compression;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using StBriefingBot.Discord;
using StBriefingBot.Discord.Gateway;
using StBriefingBot.Discord.Rest;
using StBriefingBot.Discord.Wire;

namespace StBriefingBot.Tests.Discord;

public sealed class BuiltInConnectionTests : DiscordConnectionContract
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(20);

    private static readonly RestTimes QuickRest = RestTimes.Usual with { FirstPause = Moment };

    private static readonly GatewayTimes QuickGateway = new(Moment, Moment * 5, TimeSpan.FromSeconds(5), (Moment, Moment), Moment);

    private protected override IDiscordConnection Connect(DiscordApi api) => Connect(new ConnectionSettings(api, new DiscordToken("secret")));

    [Fact]
    public async Task A_frame_that_cannot_be_read_costs_a_reconnection_and_no_event()
    {
        await using var server = await ScriptedDiscord.StartAsync();
        await using var running = new RunningConnection(Connect(server.Api));
        var socket = await server.WelcomeAsync();
        await running.NextAsync<DiscordEvent.Connected>();

        await socket.SendAsync("""{"op":0,"t":"INTERACTION_CR""");
        var again = await server.NextSocketAsync();
        await again.HelloAsync();
        await again.NextAsync(op: 6);
        await again.EventAsync("INTERACTION_CREATE", """{"id":17,"nonsense":[]}""", number: 2);
        await again.EventAsync("INTERACTION_CREATE", ScriptedSocket.Interaction("3"), number: 3);

        Assert.Equal("3", await running.NextInteractionAsync());
    }

    [Fact]
    public async Task A_session_that_cannot_be_resumed_is_given_up_for_a_new_one()
    {
        await using var server = await ScriptedDiscord.StartAsync();
        await using var running = new RunningConnection(Connect(server.Api));
        var first = await server.WelcomeAsync();
        await running.NextAsync<DiscordEvent.Connected>();
        first.Break();

        for (var attempt = 0; attempt < 3; attempt++)
        {
            var socket = await server.NextSocketAsync();
            await socket.HelloAsync();
            await socket.NextAsync(op: 6);
            socket.Break();
        }

        await server.WelcomeAsync();
    }

    [Fact]
    public async Task A_requested_heartbeat_comes_at_once()
    {
        await using var server = await ScriptedDiscord.StartAsync();
        await using var running = new RunningConnection(Connect(server.Api));
        var socket = await server.WelcomeAsync(heartbeatMilliseconds: 3_600_000);

        await socket.SendAsync("""{"op":1,"d":null}""");

        await socket.NextAsync(op: 1);
    }

    [Fact]
    public async Task Packed_frames_are_unpacked()
    {
        await using var server = await ScriptedDiscord.StartAsync();
        await using var running = new RunningConnection(Connect(new ConnectionSettings(server.Api, new DiscordToken("secret"), Compress: true)));
        var socket = await server.NextSocketAsync();
        using var packed = new MemoryStream();
        await using var packer = new ZLibStream(packed, CompressionLevel.Fastest);

        await SendPackedAsync("""{"op":10,"d":{"heartbeat_interval":60000}}""", pieces: 1);
        await socket.NextAsync(op: 2);
        await SendPackedAsync($$"""{"op":0,"t":"READY","s":1,"d":{"user":{"id":"900","username":"stbot"},"session_id":"s","resume_gateway_url":"{{server.GatewayAddress}}","application":{"id":"901"} } }""", pieces: 3);
        await SendPackedAsync($$"""{"op":0,"t":"INTERACTION_CREATE","s":2,"d":{{ScriptedSocket.Interaction("量子")}} }""", pieces: 1);

        await running.NextAsync<DiscordEvent.Connected>();
        Assert.Equal("量子", await running.NextInteractionAsync());
        Assert.Contains("compress=zlib-stream", socket.Query, StringComparison.Ordinal);

        async Task SendPackedAsync(string text, int pieces)
        {
            packed.SetLength(0);
            packer.Write(Encoding.UTF8.GetBytes(text));
            packer.Flush();
            foreach (var piece in packed.ToArray().Chunk((int)(packed.Length / pieces) + 1))
            {
                await socket.SendBytesAsync(piece);
            }
        }
    }

    [Fact]
    public async Task Shards_identify_one_after_the_other_and_each_with_its_number()
    {
        await using var server = await ScriptedDiscord.StartAsync();
        server.Usually("GET gateway/bot", ScriptedDiscord.Gateway(server.GatewayAddress, shards: 3));
        await using var running = new RunningConnection(Connect(server.Api));
        var seen = new List<string>();

        for (var shard = 0; shard < 3; shard++)
        {
            var socket = await server.NextSocketAsync();
            await socket.HelloAsync();
            seen.Add((await socket.NextAsync(op: 2)).GetProperty("shard").GetRawText());
        }

        Assert.Equal(["[0,3]", "[1,3]", "[2,3]"], seen.Order());
    }

    [Fact]
    public async Task Without_a_start_left_the_bot_waits_until_Discord_allows_one()
    {
        await using var server = await ScriptedDiscord.StartAsync();
        server.Next("GET gateway/bot", 200, ScriptedDiscord.Gateway(server.GatewayAddress, remaining: 0, resetAfter: 50));
        await using var running = new RunningConnection(Connect(server.Api));

        await server.WelcomeAsync();

        Assert.Equal(2, server.To("GET gateway/bot").Count);
    }

    [Fact]
    public async Task The_token_is_sent_to_no_address_but_Discords()
    {
        await using var server = await ScriptedDiscord.StartAsync();
        server.Next("GET gateway/bot", 200, ScriptedDiscord.Gateway("wss://gateway.example.com"));
        await using var running = new RunningConnection(Connect(server.Api));

        var socket = await server.NextSocketAsync();
        await socket.HelloAsync();
        await socket.NextAsync(op: 2);
        await socket.ReadyAsync("ws://gateway.example.com");
        await running.NextAsync<DiscordEvent.Connected>();
        socket.Break();
        var again = await server.NextSocketAsync();
        await again.HelloAsync();

        await again.NextAsync(op: 6);
    }

    [Fact]
    public async Task A_repeated_deferral_that_had_got_through_counts_as_done()
    {
        await using var server = await ScriptedDiscord.StartAsync();
        await using var connection = Connect(server.Api);
        server.Next("POST interactions/11/t-11/callback", 504, "");
        server.Next("POST interactions/11/t-11/callback", 400, """{"message":"Interaction has already been acknowledged.","code":40060}""");

        var outcome = await connection.RespondAsync(Somebody, InteractionResponse.Deferred(ephemeral: false), CancellationToken.None);

        Assert.IsType<DiscordOutcome.Done>(outcome);
    }

    [Fact]
    public async Task A_Discord_that_is_down_is_an_outcome()
    {
        var server = await ScriptedDiscord.StartAsync();
        await using var connection = Connect(server.Api);
        await server.DisposeAsync();

        var outcome = await connection.SendAsync("5", new OutgoingMessage("Hello", [], []), CancellationToken.None);

        Assert.IsType<DiscordOutcome.Unreachable>(outcome);
    }

    [Fact]
    public async Task Requests_carry_the_token_only_where_it_is_needed()
    {
        await using var server = await ScriptedDiscord.StartAsync();
        await using var connection = Connect(server.Api);

        await connection.RespondAsync(Somebody, InteractionResponse.Deferred(ephemeral: false), CancellationToken.None);
        await connection.ShowTypingAsync("5", CancellationToken.None);

        Assert.Equal(["", "Bot secret"], server.Requests.Select(request => request.Authorization));
        Assert.All(server.Requests, request => Assert.StartsWith("DiscordBot (", request.UserAgent, StringComparison.Ordinal));
    }

    private static BuiltInConnection Connect(ConnectionSettings settings) =>
        new(settings with { RestTimes = QuickRest, GatewayTimes = QuickGateway }, new Random(1), TimeProvider.System, NullLogger<BuiltInConnection>.Instance);
}
