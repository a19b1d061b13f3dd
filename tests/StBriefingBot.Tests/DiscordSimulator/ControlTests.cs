using System.Text;
using System.Text.Json.Nodes;

namespace StBriefingBot.Tests.DiscordSimulator;

public sealed class ControlTests
{
    [Fact]
    public async Task A_command_is_run_and_its_answer_read_from_another_process()
    {
        await using var bot = await SimulatedBot.StartAsync();
        await bot.RegisterAskAsync();

        var run = await OrderAsync(bot, "run", """{"as":"kenji","command":"ask","options":{"question":"いつ？"}}""");
        var invocation = bot.Discord.FindInvocation(ulong.Parse(run["interaction"]!.ToString(), System.Globalization.CultureInfo.InvariantCulture))!;
        await bot.RespondAsync(invocation, """{"type":4,"data":{"content":"2019年。https://example.org/a","flags":64}}""");
        var look = await LookAsync(bot, $"interactions/{invocation.Id}");
        var kenji = await LookAsync(bot, "view?as=kenji");
        var alice = await LookAsync(bot, "view?as=alice");

        Assert.Equal("Waiting", run["state"]!.ToString());
        Assert.Equal("Answered", look["state"]!.ToString());
        Assert.True(look["reply"]!["isEphemeral"]!.GetValue<bool>());
        Assert.Equal("https://example.org/a", kenji[0]!["previews"]![0]!.ToString());
        Assert.Empty(alice.AsArray());
    }

    [Fact]
    public async Task Everything_a_person_does_has_its_route()
    {
        await using var bot = await SimulatedBot.StartAsync();
        await bot.RegisterAsync("""[{"name":"Check","type":3},{"name":"ask","description":"Asks","options":[{"type":3,"name":"source","description":"S","autocomplete":true}]}]""");
        using var client = (await GatewayClient.IdentifiedAsync(bot.Discord.GatewayAddress, bot.Discord.Token)).Client;

        var posted = await OrderAsync(bot, "post", """{"text":"@bot hello"}""");
        var menu = await OrderAsync(bot, "menu", $$"""{"message":"{{posted["id"]}}","command":"Check"}""");
        await bot.RespondAsync(Invocation(bot, menu), """{"type":4,"data":{"content":"c","components":[{"type":1,"components":[{"type":2,"style":1,"label":"Why","custom_id":"why"}]},{"type":1,"components":[{"type":3,"custom_id":"s","options":[{"label":"A","value":"1"}]}]}]}}""");
        var answer = Invocation(bot, menu).Reply!.Id;
        var pressed = await OrderAsync(bot, "press", $$"""{"message":"{{answer}}","button":"Why"}""");
        await bot.RespondAsync(Invocation(bot, pressed), """{"type":9,"data":{"custom_id":"m","title":"T","components":[{"type":18,"label":"Reason","component":{"type":4,"custom_id":"r","style":1}}]}}""");
        await OrderAsync(bot, "submit", $$$"""{"interaction":"{{{pressed["interaction"]}}}","fields":{"Reason":"because"}}""");
        await OrderAsync(bot, "select", $$"""{"message":"{{answer}}","menu":"s","options":["A"]}""");
        await OrderAsync(bot, "type", """{"command":"ask","option":"source","typed":"q"}""");
        await OrderAsync(bot, "dm", """{"text":"hello"}""");

        var kinds = new List<int>();

        while (kinds.Count < 5)
        {
            kinds.Add((await client.ExpectEventAsync("INTERACTION_CREATE"))["d"]!["type"]!.GetValue<int>());
        }

        Assert.Equal([2, 3, 5, 3, 4], kinds);
        Assert.Equal("hello", (await client.ExpectEventAsync("MESSAGE_CREATE"))["d"]!["content"]!.ToString());
    }

    [Fact]
    public async Task Faults_and_logs_can_be_reached_too()
    {
        await using var bot = await SimulatedBot.StartAsync();
        using var client = (await GatewayClient.IdentifiedAsync(bot.Discord.GatewayAddress, bot.Discord.Token)).Client;
        await client.ExpectEventAsync("GUILD_CREATE");

        await OrderAsync(bot, "faults/rest", """{"kind":"status","method":"GET","path":"/users/*","status":500}""");
        var failed = await bot.SendAsync("GET", "/users/@me");
        await OrderAsync(bot, "faults/gateway", """{"kind":"reconnect"}""");
        var state = await LookAsync(bot, "state");

        Assert.Equal(500, failed.Status);
        await client.ExpectAsync(7);
        Assert.Equal("500", (await LookAsync(bot, "requests"))[0]!["status"]!.ToString());
        Assert.Equal("Opened", (await LookAsync(bot, "gateway"))[0]!["kind"]!.ToString());
        Assert.Equal((1, bot.Discord.Token), (state["sessions"]!.GetValue<int>(), state["token"]!.ToString()));
    }

    [Theory]
    [InlineData("run", """{"command":"help"}""", "No command \"help\" is registered here; there are none.")]
    [InlineData("run", """{}""", "The order needs \"command\".")]
    [InlineData("post", """{"as":"nobody","text":"x"}""", "Nobody here is called nobody; there are ada, tina, alice, kenji.")]
    [InlineData("faults/gateway", """{"kind":"fire"}""", "There is no gateway fault \"fire\"; there are close, refuse, drop, reconnect, invalid, resumable, forget, zombie, noack, garbage, heartbeat.")]
    public async Task A_mistake_is_answered_with_a_sentence(string route, string order, string sentence)
    {
        await using var bot = await SimulatedBot.StartAsync();

        Assert.Equal(sentence, (await OrderAsync(bot, route, order))["error"]!.ToString());
    }

    private static global::DiscordSimulator.People.Invocation Invocation(SimulatedBot bot, JsonNode answer) =>
        bot.Discord.FindInvocation(ulong.Parse(answer["interaction"]!.ToString(), System.Globalization.CultureInfo.InvariantCulture))!;

    private static async Task<JsonNode> OrderAsync(SimulatedBot bot, string route, string order)
    {
        using var body = new StringContent(order, Encoding.UTF8, "application/json");
        using var response = await bot.Http.PostAsync(new Uri($"{bot.Discord.Address}/control/{route}"), body);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }

    private static async Task<JsonNode> LookAsync(SimulatedBot bot, string route) =>
        JsonNode.Parse(await bot.Http.GetStringAsync(new Uri($"{bot.Discord.Address}/control/{route}")))!;
}
