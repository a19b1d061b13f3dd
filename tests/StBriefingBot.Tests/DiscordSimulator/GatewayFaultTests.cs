using System.Net.WebSockets;
using DiscordSimulator.Gateway;

namespace StBriefingBot.Tests.DiscordSimulator;

public sealed class GatewayFaultTests
{
    [Fact]
    public async Task Op_7_op_1_and_broken_frames_are_sent_on_demand()
    {
        await using var bot = await SimulatedBot.StartAsync();
        var client = await ConnectedAsync(bot);

        bot.Discord.Faults.AskToReconnect();
        bot.Discord.Faults.AskForHeartbeat();
        bot.Discord.Faults.SendMalformedFrame("{]");

        await client.ExpectAsync(7);
        await client.ExpectAsync(1);
        Assert.Equal("{]", await client.ReceiveTextAsync());
        client.Dispose();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Op_9_takes_the_session_away_or_leaves_it(bool resumable)
    {
        await using var bot = await SimulatedBot.StartAsync();
        var (client, ready) = await GatewayClient.IdentifiedAsync(bot.Discord.GatewayAddress, bot.Discord.Token);
        await client.ExpectEventAsync("GUILD_CREATE");

        bot.Discord.Faults.InvalidateSessions(resumable);
        var invalid = await client.ExpectAsync(9);
        client.Dispose();
        using var second = await GatewayClient.OpenAsync(bot.Discord.GatewayAddress);
        await second.ExpectAsync(10);
        await second.ResumeAsync(bot.Discord.Token, ready["session_id"]!.ToString(), 2);

        Assert.Equal(resumable, invalid["d"]!.GetValue<bool>());
        Assert.Equal(resumable ? 0 : 9, (await second.ReceiveAsync())["op"]!.GetValue<int>());
    }

    [Fact]
    public async Task After_op_9_a_bot_may_resume_on_the_same_line()
    {
        await using var bot = await SimulatedBot.StartAsync();
        var (client, ready) = await GatewayClient.IdentifiedAsync(bot.Discord.GatewayAddress, bot.Discord.Token);
        await client.ExpectEventAsync("GUILD_CREATE");

        bot.Discord.Faults.InvalidateSessions(resumable: true);
        await client.ExpectAsync(9);
        bot.Alice.Post(bot.General, "meanwhile");
        await client.ResumeAsync(bot.Discord.Token, ready["session_id"]!.ToString(), 2);

        await client.ExpectEventAsync("MESSAGE_CREATE");
        await client.ExpectEventAsync("RESUMED");
        client.Dispose();
    }

    [Fact]
    public async Task A_zombie_says_nothing_but_keeps_what_happens_for_later()
    {
        await using var bot = await SimulatedBot.StartAsync();
        var (zombie, ready) = await GatewayClient.IdentifiedAsync(bot.Discord.GatewayAddress, bot.Discord.Token);
        await zombie.ExpectEventAsync("GUILD_CREATE");

        bot.Discord.Faults.MakeZombies();
        bot.Alice.Post(bot.General, "unheard");
        await zombie.SendAsync(1, 2);
        using var second = await GatewayClient.OpenAsync(bot.Discord.GatewayAddress);
        await second.ExpectAsync(10);
        await second.ResumeAsync(bot.Discord.Token, ready["session_id"]!.ToString(), 2);

        await second.ExpectEventAsync("MESSAGE_CREATE");
        await Assert.ThrowsAsync<WebSocketException>(zombie.ReceiveTextAsync);
        zombie.Dispose();
    }

    [Fact]
    public async Task Heartbeats_can_be_left_unanswered_while_events_go_on()
    {
        await using var bot = await SimulatedBot.StartAsync();
        using var client = await ConnectedAsync(bot);

        bot.Discord.Faults.IgnoreHeartbeats();
        await client.SendAsync(1, 2);
        await bot.Discord.UntilAsync(discord => discord.GatewayRecords.Any(record => record is { Kind: GatewayRecordKind.Received, Code: 1 }), "the heartbeat arrived");
        bot.Alice.Post(bot.General, "heard");

        Assert.Equal("MESSAGE_CREATE", (await client.ReceiveAsync())["t"]!.ToString());
    }

    [Fact]
    public async Task Connections_are_closed_dropped_and_refused_on_demand()
    {
        await using var bot = await SimulatedBot.StartAsync(options => options with { MaxConcurrency = 1 });
        using var closed = await ConnectedAsync(bot);
        bot.Discord.Faults.CloseConnections(CloseCode.SessionTimedOut);
        var code = await closed.ClosedWithAsync();
        bot.Time.Advance(TimeSpan.FromSeconds(6));

        using var dropped = await ConnectedAsync(bot);
        bot.Discord.Faults.DropConnections();
        bot.Discord.Faults.RefuseConnections(1);

        Assert.Equal(4009, code);
        await Assert.ThrowsAsync<WebSocketException>(dropped.ReceiveTextAsync);
        await Assert.ThrowsAsync<WebSocketException>(() => GatewayClient.OpenAsync(bot.Discord.GatewayAddress));
        using var last = await GatewayClient.OpenAsync(bot.Discord.GatewayAddress);
        await last.ExpectAsync(10);
    }

    private static async Task<GatewayClient> ConnectedAsync(SimulatedBot bot)
    {
        var (client, _) = await GatewayClient.IdentifiedAsync(bot.Discord.GatewayAddress, bot.Discord.Token);
        await client.ExpectEventAsync("GUILD_CREATE");
        return client;
    }
}
