using DiscordSimulator.Gateway;

namespace StBriefingBot.Tests.DiscordSimulator;

public sealed class GatewayLifeCycleTests
{
    private const int MessageContent = 1 << 15;
    private const int GuildMembers = 1 << 1;

    [Fact]
    public async Task A_connection_is_greeted_identifies_and_learns_of_its_guilds()
    {
        await using var bot = await SimulatedBot.StartAsync();
        using var client = await GatewayClient.OpenAsync(bot.Discord.GatewayAddress);

        var hello = await client.ExpectAsync(10);
        await client.IdentifyAsync(bot.Discord.Token);
        var ready = await client.ExpectAsync(0);
        var guild = await client.ExpectEventAsync("GUILD_CREATE");

        Assert.Equal(41_250, hello["d"]!["heartbeat_interval"]!.GetValue<int>());
        Assert.Equal("READY", ready["t"]!.ToString());
        Assert.Equal(1, ready["s"]!.GetValue<int>());
        Assert.StartsWith("ws://127.0.0.1", ready["d"]!["resume_gateway_url"]!.ToString(), StringComparison.Ordinal);
        Assert.True(ready["d"]!["guilds"]![0]!["unavailable"]!.GetValue<bool>());
        Assert.Equal("Briefing room", guild["d"]!["name"]!.ToString());
    }

    [Fact]
    public async Task A_heartbeat_is_acknowledged_and_one_that_never_comes_ends_the_connection()
    {
        await using var bot = await SimulatedBot.StartAsync();
        using var client = await GatewayClient.OpenAsync(bot.Discord.GatewayAddress);
        await client.ExpectAsync(10);

        await client.SendAsync(1, null);
        await client.ExpectAsync(11);
        bot.Time.Advance(TimeSpan.FromSeconds(42));
        await client.SendAsync(1, null);
        await client.ExpectAsync(11);
        bot.Time.Advance(TimeSpan.FromSeconds(84));

        Assert.Equal((int)CloseCode.UnknownError, await client.ClosedWithAsync());
    }

    [Fact]
    public async Task What_was_missed_is_told_again_after_resuming()
    {
        await using var bot = await SimulatedBot.StartAsync();
        var (first, ready) = await GatewayClient.IdentifiedAsync(bot.Discord.GatewayAddress, bot.Discord.Token);
        await first.ExpectEventAsync("GUILD_CREATE");
        first.Dispose();
        await bot.Discord.UntilAsync(discord => discord.ConnectedSessions == 0, "the connection is gone");

        bot.Alice.Post(bot.General, "one");
        bot.Alice.Post(bot.General, "two");
        using var second = await GatewayClient.OpenAsync(ready["resume_gateway_url"]!.ToString());
        await second.ExpectAsync(10);
        await second.ResumeAsync(bot.Discord.Token, ready["session_id"]!.ToString(), 2);

        Assert.Equal(3, (await second.ExpectEventAsync("MESSAGE_CREATE"))["s"]!.GetValue<int>());
        Assert.Equal(4, (await second.ExpectEventAsync("MESSAGE_CREATE"))["s"]!.GetValue<int>());
        Assert.Equal(5, (await second.ExpectEventAsync("RESUMED"))["s"]!.GetValue<int>());
        Assert.Contains(bot.Discord.GatewayRecords, record => record.Kind == GatewayRecordKind.Opened && record.Text.StartsWith("/resume", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_session_ends_by_a_goodbye_and_by_time_but_not_by_another_close_code()
    {
        await using var bot = await SimulatedBot.StartAsync(options => options with { MaxConcurrency = 16 });

        Assert.Equal(0, await CodeAfterResumingAsync(bot, 4000, TimeSpan.Zero));
        Assert.Equal(9, await CodeAfterResumingAsync(bot, 1000, TimeSpan.Zero));
        Assert.Equal(9, await CodeAfterResumingAsync(bot, 4000, TimeSpan.FromMinutes(4)));
    }

    [Theory]
    [InlineData("""{"op":2,"d":{"token":"wrong","intents":1,"properties":{}}}""", CloseCode.AuthenticationFailed)]
    [InlineData("""{"op":2,"d":{"token":"simulated.bot.token","intents":1,"properties":{},"shard":[2,2]}}""", CloseCode.InvalidShard)]
    [InlineData("""{"op":2,"d":{"token":"simulated.bot.token","intents":131072,"properties":{}}}""", CloseCode.InvalidIntents)]
    [InlineData("""{"op":2,"d":{"token":"simulated.bot.token","intents":2,"properties":{}}}""", CloseCode.DisallowedIntents)]
    [InlineData("""{"op":2,"d":{"token":"simulated.bot.token","properties":{}}}""", CloseCode.DecodeError)]
    [InlineData("""{"op":2,"d":""", CloseCode.DecodeError)]
    [InlineData("""{"op":3,"d":{}}""", CloseCode.NotAuthenticated)]
    [InlineData("""{"op":6,"d":{"token":"wrong","session_id":"x","seq":1}}""", CloseCode.AuthenticationFailed)]
    public async Task A_wrong_payload_closes_with_its_code(string payload, CloseCode code)
    {
        await using var bot = await SimulatedBot.StartAsync();
        using var client = await GatewayClient.OpenAsync(bot.Discord.GatewayAddress);

        await client.SendTextAsync(payload);

        Assert.Equal((int)code, await client.ClosedWithAsync());
    }

    [Fact]
    public async Task Once_identified_a_second_identify_an_unknown_opcode_or_a_flood_ends_the_connection()
    {
        await using var bot = await SimulatedBot.StartAsync();

        Assert.Equal((int)CloseCode.AlreadyAuthenticated, await CloseCodeAfterAsync(bot, client => client.IdentifyAsync(bot.Discord.Token)));
        Assert.Equal((int)CloseCode.UnknownOpcode, await CloseCodeAfterAsync(bot, client => client.SendAsync(99, null)));
        Assert.Equal((int)CloseCode.DecodeError, await CloseCodeAfterAsync(bot, client => client.SendAsync(3, new string('x', 5000))));
        Assert.Equal((int)CloseCode.RateLimited, await CloseCodeAfterAsync(bot, async client =>
        {
            for (var count = 0; count < 121; count++)
            {
                await client.SendAsync(1, null);
            }
        }));
    }

    [Fact]
    public async Task Another_version_of_the_API_and_a_sequence_of_the_future_are_refused()
    {
        await using var bot = await SimulatedBot.StartAsync();
        using var old = await GatewayClient.OpenAsync(bot.Discord.GatewayAddress, "?v=6&encoding=json");
        var (first, ready) = await GatewayClient.IdentifiedAsync(bot.Discord.GatewayAddress, bot.Discord.Token);
        first.Dispose();
        using var second = await GatewayClient.OpenAsync(bot.Discord.GatewayAddress);

        await second.ResumeAsync(bot.Discord.Token, ready["session_id"]!.ToString(), 99);

        Assert.Equal((int)CloseCode.InvalidApiVersion, await old.ClosedWithAsync());
        Assert.Equal((int)CloseCode.InvalidSequence, await second.ClosedWithAsync());
    }

    [Fact]
    public async Task Identifying_twice_within_five_seconds_is_an_invalid_session()
    {
        await using var bot = await SimulatedBot.StartAsync();
        using var first = (await GatewayClient.IdentifiedAsync(bot.Discord.GatewayAddress, bot.Discord.Token)).Client;
        using var second = await GatewayClient.OpenAsync(bot.Discord.GatewayAddress);
        await second.ExpectAsync(10);

        await second.IdentifyAsync(bot.Discord.Token);
        var refused = await second.ExpectAsync(9);
        bot.Time.Advance(TimeSpan.FromSeconds(6));
        await second.IdentifyAsync(bot.Discord.Token);

        Assert.False(refused["d"]!.GetValue<bool>());
        await second.ExpectEventAsync("READY");
    }

    [Fact]
    public async Task Too_many_sessions_in_a_day_cost_the_token()
    {
        await using var bot = await SimulatedBot.StartAsync(options => options with { SessionStartsPerDay = 1, MaxConcurrency = 2 });
        using var first = (await GatewayClient.IdentifiedAsync(bot.Discord.GatewayAddress, bot.Discord.Token)).Client;
        bot.Time.Advance(TimeSpan.FromSeconds(6));
        using var second = await GatewayClient.OpenAsync(bot.Discord.GatewayAddress);

        await second.IdentifyAsync(bot.Discord.Token);

        Assert.Equal((int)CloseCode.AuthenticationFailed, await second.ClosedWithAsync());
        Assert.Equal((int)CloseCode.AuthenticationFailed, await first.ClosedWithAsync());
        Assert.Equal(401, (await bot.SendAsync("GET", "/users/@me")).Status);
    }

    [Fact]
    public async Task Compressed_payloads_are_one_zlib_stream()
    {
        await using var bot = await SimulatedBot.StartAsync();
        var (client, ready) = await GatewayClient.IdentifiedAsync(bot.Discord.GatewayAddress, bot.Discord.Token, query: "?v=10&encoding=json&compress=zlib-stream");

        bot.Alice.Post(bot.General, $"{bot.Discord.BotMention} 日米");
        var message = await client.ExpectEventAsync("MESSAGE_CREATE");

        Assert.Equal("BriefingBot", ready["user"]!["username"]!.ToString());
        Assert.EndsWith("日米", message["d"]!["content"]!.ToString(), StringComparison.Ordinal);
        client.Dispose();
    }

    [Theory]
    [InlineData(0, "hello", "")]
    [InlineData(MessageContent, "hello", "hello")]
    [InlineData(0, "@bot hello", "@bot hello")]
    public async Task What_a_bot_may_read_depends_on_intent_and_mention(int extra, string text, string read)
    {
        await using var bot = await SimulatedBot.StartAsync();
        var (client, _) = await GatewayClient.IdentifiedAsync(bot.Discord.GatewayAddress, bot.Discord.Token, 1 | (1 << 9) | extra);

        bot.Alice.Post(bot.General, text.Replace("@bot", bot.Discord.BotMention, StringComparison.Ordinal));
        var message = await client.ExpectEventAsync("MESSAGE_CREATE");

        Assert.Equal(read, message["d"]!["content"]!.ToString().Replace(bot.Discord.BotMention, "@bot", StringComparison.Ordinal));
        client.Dispose();
    }

    [Fact]
    public async Task Direct_messages_are_always_readable_and_need_their_intent()
    {
        await using var bot = await SimulatedBot.StartAsync();
        var (client, _) = await GatewayClient.IdentifiedAsync(bot.Discord.GatewayAddress, bot.Discord.Token, 1 << 12);

        bot.Alice.Post(bot.General, "not for this connection");
        bot.Alice.Tell("hello");
        var message = await client.ExpectEventAsync("MESSAGE_CREATE");

        Assert.Equal("hello", message["d"]!["content"]!.ToString());
        Assert.Null(message["d"]!["guild_id"]);
        client.Dispose();
    }

    [Fact]
    public async Task Members_are_told_to_those_who_may_know_them()
    {
        await using var bot = await SimulatedBot.StartAsync(options => options with { EnabledPrivilegedIntents = Intents.GuildMembers });
        using var client = (await GatewayClient.IdentifiedAsync(bot.Discord.GatewayAddress, bot.Discord.Token, 1 | GuildMembers)).Client;

        var guild = await client.ExpectEventAsync("GUILD_CREATE");

        Assert.Equal(5, guild["d"]!["members"]!.AsArray().Count);
    }

    private static async Task<int> CodeAfterResumingAsync(SimulatedBot bot, int closeCode, TimeSpan later)
    {
        var (first, ready) = await GatewayClient.IdentifiedAsync(bot.Discord.GatewayAddress, bot.Discord.Token);
        await first.CloseAsync(closeCode);
        await bot.Discord.UntilAsync(discord => discord.ConnectedSessions == 0, "the connection is gone");
        first.Dispose();
        bot.Time.Advance(later);

        using var second = await GatewayClient.OpenAsync(bot.Discord.GatewayAddress);
        await second.ExpectAsync(10);
        await second.ResumeAsync(bot.Discord.Token, ready["session_id"]!.ToString(), 2);
        var code = (await second.ReceiveAsync())["op"]!.GetValue<int>();
        bot.Time.Advance(TimeSpan.FromSeconds(6));
        return code;
    }

    private static async Task<int?> CloseCodeAfterAsync(SimulatedBot bot, Func<GatewayClient, Task> act)
    {
        using var client = (await GatewayClient.IdentifiedAsync(bot.Discord.GatewayAddress, bot.Discord.Token)).Client;
        await act(client);
        var code = await client.ClosedWithAsync();
        bot.Time.Advance(TimeSpan.FromSeconds(6));
        return code;
    }
}
