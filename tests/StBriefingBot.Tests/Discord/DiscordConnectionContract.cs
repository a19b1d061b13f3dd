using System.Text.Json;
using StBriefingBot.Discord;
using StBriefingBot.Discord.Wire;

namespace StBriefingBot.Tests.Discord;

/// <summary>What every connection to Discord promises, whatever library is behind it.</summary>
public abstract class DiscordConnectionContract
{
    private protected static readonly InteractionAddress Somebody = new("901", "11", "t-11");

    private static readonly OutgoingMessage Hello = new("Hello @everyone", [], [], MessageFlags.SuppressEmbeds);

    private protected abstract IDiscordConnection Connect(DiscordApi api);

    [Fact]
    public async Task Events_come_as_they_happen()
    {
        await using var server = await ScriptedDiscord.StartAsync();
        await using var running = new RunningConnection(Connect(server.Api));

        var socket = await server.WelcomeAsync();
        var connected = await running.NextAsync<DiscordEvent.Connected>();
        await socket.InteractionAsync("1");
        await socket.EventAsync("MESSAGE_CREATE", """{"id":"2","channel_id":"5","content":"<@900> hello","author":{"id":"7","username":"ann"},"mentions":[{"id":"900","username":"stbot"}],"type":0}""");
        var interaction = (await running.NextAsync<DiscordEvent.InteractionCreated>()).Interaction;
        var message = (await running.NextAsync<DiscordEvent.MessageCreated>()).Message;

        Assert.Equal(("901", "900"), (connected.ApplicationId, connected.BotId));
        Assert.Equal(("1", "ask", "When?", "ja", "7"), (interaction.Id, interaction.Data!.Name, interaction.Data.Options![0].Text, interaction.Locale, interaction.Person!.Id));
        Assert.Equal(("2", "<@900> hello", "900"), (message.Id, message.Content, message.Mentions![0].Id));
    }

    [Fact]
    public async Task A_broken_connection_is_resumed_where_it_was_and_nothing_comes_twice()
    {
        await using var server = await ScriptedDiscord.StartAsync();
        await using var running = new RunningConnection(Connect(server.Api));
        var socket = await server.WelcomeAsync();
        await running.NextAsync<DiscordEvent.Connected>();
        await socket.InteractionAsync("1");
        Assert.Equal("1", await running.NextInteractionAsync());

        socket.Break();
        var again = await server.NextSocketAsync();
        await again.HelloAsync();
        var resume = await again.NextAsync(op: 6);
        await again.EventAsync("INTERACTION_CREATE", ScriptedSocket.Interaction("1"), number: 2);
        await again.EventAsync("INTERACTION_CREATE", ScriptedSocket.Interaction("2"), number: 3);
        await again.EventAsync("RESUMED", "{}", number: 4);

        Assert.Equal(("s-1", 2), (resume.GetProperty("session_id").GetString(), resume.GetProperty("seq").GetInt32()));
        Assert.Equal("2", await running.NextInteractionAsync());
    }

    [Fact]
    public async Task When_Discord_asks_to_reconnect_the_session_goes_on()
    {
        await using var server = await ScriptedDiscord.StartAsync();
        await using var running = new RunningConnection(Connect(server.Api));
        var socket = await server.WelcomeAsync();

        await socket.SendAsync("""{"op":7,"d":null}""");
        var code = await socket.ClosedWithAsync();
        var again = await server.NextSocketAsync();
        await again.HelloAsync();
        await again.NextAsync(op: 6);

        Assert.False(code is 1000 or 1001, "These codes would end the session.");
    }

    [Fact]
    public async Task An_invalid_session_is_replaced_by_a_new_one()
    {
        await using var server = await ScriptedDiscord.StartAsync();
        await using var running = new RunningConnection(Connect(server.Api));
        var socket = await server.WelcomeAsync();
        await running.NextAsync<DiscordEvent.Connected>();

        await socket.SendAsync("""{"op":9,"d":false}""");
        var next = await server.ReplacedAsync(socket);
        await next.ReadyAsync(server.GatewayAddress, session: "s-2");

        await running.NextAsync<DiscordEvent.Connected>();
    }

    [Fact]
    public async Task An_unanswered_heartbeat_means_the_connection_is_dead()
    {
        await using var server = await ScriptedDiscord.StartAsync();
        await using var running = new RunningConnection(Connect(server.Api));

        var zombie = await server.WelcomeAsync(heartbeatMilliseconds: 100);
        await zombie.NextAsync(op: 1);
        await zombie.ClosedWithAsync();
        var again = await server.NextSocketAsync();
        await again.HelloAsync();

        await again.NextAsync(op: 6);
    }

    [Fact]
    public async Task Answered_heartbeats_go_on_and_name_the_last_event()
    {
        await using var server = await ScriptedDiscord.StartAsync();
        await using var running = new RunningConnection(Connect(server.Api));
        var socket = await server.WelcomeAsync(heartbeatMilliseconds: 500);
        await running.NextAsync<DiscordEvent.Connected>();

        // The first may have been sent before the welcome.
        var beats = new List<int>();
        for (var beat = 0; beat < 4; beat++)
        {
            beats.Add((await socket.NextAsync(op: 1)) is { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : 0);
            await socket.SendAsync("""{"op":11}""");
        }

        Assert.Equal([1, 1, 1], beats.Skip(1));
    }

    [Theory]
    [InlineData(4004, "Token")]
    [InlineData(4010, "Shards")]
    [InlineData(4011, "Shards")]
    [InlineData(4014, "Intents")]
    public async Task A_refusal_for_good_ends_the_connection_and_says_what_to_do(int code, string kind)
    {
        await using var server = await ScriptedDiscord.StartAsync();
        await using var running = new RunningConnection(Connect(server.Api));

        var socket = await server.NextSocketAsync();
        await socket.HelloAsync();
        await socket.NextAsync(op: 2);
        await socket.CloseAsync(code);
        var refusal = await running.Ended.WaitAsync(ScriptedDiscord.Patience);

        Assert.Equal(kind, refusal?.Kind.ToString());
    }

    [Fact]
    public async Task Stopping_says_goodbye()
    {
        await using var server = await ScriptedDiscord.StartAsync();
        await using var running = new RunningConnection(Connect(server.Api));
        var socket = await server.WelcomeAsync();
        await running.NextAsync<DiscordEvent.Connected>();

        await running.StopAsync();

        Assert.Equal(1000, await socket.ClosedWithAsync());
        Assert.Null(await running.Ended.WaitAsync(ScriptedDiscord.Patience));
    }

    [Fact]
    public async Task A_response_is_deferred_then_given_and_mentions_nobody()
    {
        await using var server = await ScriptedDiscord.StartAsync();
        await using var connection = Connect(server.Api);
        server.Usually("PATCH webhooks/901/t-11/messages/@original", """{"id":"77","channel_id":"5"}""");

        var deferred = await connection.RespondAsync(Somebody, InteractionResponse.Deferred(ephemeral: true), CancellationToken.None);
        var given = await connection.EditResponseAsync(Somebody, Hello, CancellationToken.None);

        Assert.IsType<DiscordOutcome.Done>(deferred);
        Assert.Equal("77", Assert.IsType<DiscordOutcome.Done>(given).Message?.Id);
        var callback = Parse(Assert.Single(server.To("POST interactions/11/t-11/callback")).Body);
        Assert.Equal((5, 64), (callback.GetProperty("type").GetInt32(), callback.GetProperty("data").GetProperty("flags").GetInt32()));
        var edit = Parse(Assert.Single(server.To("PATCH webhooks/901/t-11/messages/@original")).Body);
        Assert.Equal(0, edit.GetProperty("allowed_mentions").GetProperty("parse").GetArrayLength());
        Assert.Equal("Hello @everyone", edit.GetProperty("content").GetString());
    }

    [Theory]
    [InlineData(40060, typeof(DiscordOutcome.AlreadyAnswered))]
    [InlineData(10062, typeof(DiscordOutcome.Gone))]
    [InlineData(50013, typeof(DiscordOutcome.Refused))]
    public async Task A_no_is_an_outcome_and_is_not_asked_again(int code, Type outcome)
    {
        await using var server = await ScriptedDiscord.StartAsync();
        await using var connection = Connect(server.Api);
        server.Next("POST interactions/11/t-11/callback", 403, $$"""{"message":"No.","code":{{code}}}""");

        var got = await connection.RespondAsync(Somebody, InteractionResponse.Deferred(ephemeral: false), CancellationToken.None);

        Assert.IsType(outcome, got);
        Assert.Single(server.To("POST interactions/11/t-11/callback"));
    }

    [Fact]
    public async Task Too_many_requests_are_waited_out()
    {
        await using var server = await ScriptedDiscord.StartAsync();
        await using var connection = Connect(server.Api);
        server.Usually("POST channels/5/messages", """{"id":"77","channel_id":"5"}""");
        server.Next("POST channels/5/messages", 429, """{"message":"Slow down.","retry_after":0.2,"global":false}""", ("Retry-After", "1"));

        var started = TimeProvider.System.GetTimestamp();
        var sent = await connection.SendAsync("5", Hello, CancellationToken.None);

        Assert.IsType<DiscordOutcome.Done>(sent);
        Assert.Equal(2, server.To("POST channels/5/messages").Count);
        Assert.InRange(TimeProvider.System.GetElapsedTime(started), TimeSpan.FromMilliseconds(190), ScriptedDiscord.Patience);
    }

    [Fact]
    public async Task A_used_up_limit_is_not_overrun()
    {
        await using var server = await ScriptedDiscord.StartAsync();
        await using var connection = Connect(server.Api);
        server.Next("POST channels/5/messages", 200, """{"id":"77","channel_id":"5"}""", ("X-RateLimit-Bucket", "b"), ("X-RateLimit-Remaining", "0"), ("X-RateLimit-Reset-After", "0.3"));
        server.Usually("POST channels/5/messages", """{"id":"78","channel_id":"5"}""");
        server.Usually("POST channels/6/messages", """{"id":"79","channel_id":"6"}""");

        var started = TimeProvider.System.GetTimestamp();
        await connection.SendAsync("5", Hello, CancellationToken.None);
        await connection.SendAsync("6", Hello, CancellationToken.None);
        var other = TimeProvider.System.GetElapsedTime(started);
        await connection.SendAsync("5", Hello, CancellationToken.None);
        var same = TimeProvider.System.GetElapsedTime(started);

        Assert.True(same >= TimeSpan.FromMilliseconds(290), $"The second message came after {same.TotalMilliseconds:0} ms.");
        Assert.True(other < same, "Another channel has a limit of its own.");
    }

    [Fact]
    public async Task A_failing_Discord_is_asked_again()
    {
        await using var server = await ScriptedDiscord.StartAsync();
        await using var connection = Connect(server.Api);
        server.Next("PATCH webhooks/901/t-11/messages/@original", 502, "<html>Bad gateway</html>");
        server.Next("PATCH webhooks/901/t-11/messages/@original", 500, "");
        server.Usually("PATCH webhooks/901/t-11/messages/@original", """{"id":"77","channel_id":"5"}""");

        var outcome = await connection.EditResponseAsync(Somebody, Hello, CancellationToken.None);

        Assert.IsType<DiscordOutcome.Done>(outcome);
    }

    [Fact]
    public async Task A_refused_token_is_told_and_never_tried_again()
    {
        await using var server = await ScriptedDiscord.StartAsync();
        await using var connection = Connect(server.Api);
        server.Next("GET applications/@me", 401, """{"message":"401: Unauthorized","code":0}""");

        var identity = await connection.IdentifyAsync(CancellationToken.None);
        var sent = await connection.SendAsync("5", Hello, CancellationToken.None);

        Assert.Equal(RefusalKind.Token, Assert.IsType<IdentityOutcome.Refused>(identity).Refusal.Kind);
        Assert.Equal(401, Assert.IsType<DiscordOutcome.Refused>(sent).Status);
        Assert.Empty(server.To("POST channels/5/messages"));
    }

    [Fact]
    public async Task The_bot_knows_whose_it_is_and_where()
    {
        await using var server = await ScriptedDiscord.StartAsync();
        await using var connection = Connect(server.Api);
        server.Usually("GET applications/@me", """{"id":"901","name":"Briefing","flags":524288,"interactions_endpoint_url":null}""");
        server.Usually("GET users/@me/guilds", """[{"id":"30","name":"Team"}]""");

        var known = Assert.IsType<IdentityOutcome.Known>(await connection.IdentifyAsync(CancellationToken.None));

        Assert.Equal(("901", true), (known.Application.Id, known.Application.MayReadContent));
        Assert.Equal("Team", Assert.Single(known.Guilds).Name);
    }

    [Fact]
    public async Task Commands_are_registered_as_a_whole()
    {
        await using var server = await ScriptedDiscord.StartAsync();
        await using var connection = Connect(server.Api);
        server.Usually("PUT applications/901/guilds/30/commands", "[]");
        var command = new ApplicationCommand("ask", "Ask.", NameLocalizations: new Dictionary<string, string> { ["ja"] = "質問" });

        var outcome = await connection.RegisterCommandsAsync("901", "30", [command], CancellationToken.None);

        Assert.IsType<DiscordOutcome.Done>(outcome);
        var sent = Parse(Assert.Single(server.To("PUT applications/901/guilds/30/commands")).Body)[0];
        Assert.Equal(("ask", "質問"), (sent.GetProperty("name").GetString(), sent.GetProperty("name_localizations").GetProperty("ja").GetString()));
    }

    [Fact]
    public async Task A_thread_is_opened_at_a_message()
    {
        await using var server = await ScriptedDiscord.StartAsync();
        await using var connection = Connect(server.Api);
        server.Usually("POST channels/5/messages/77/threads", """{"id":"77","type":11,"parent_id":"5","owner_id":"900"}""");

        var opened = Assert.IsType<DiscordOutcome.Opened>(await connection.OpenThreadAsync("5", "77", "量子", CancellationToken.None));

        Assert.Equal(("77", true, "900"), (opened.Place.Id, opened.Place.IsThread, opened.Place.OwnerId));
        Assert.Equal("量子", Parse(Assert.Single(server.Requests).Body).GetProperty("name").GetString());
    }

    private protected static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;
}
