using System.Globalization;
using System.Net;
using System.Text;
using DiscordSimulator.Faults;

namespace StBriefingBot.Tests.DiscordSimulator;

public sealed class RestRulesTests
{
    private const string Hello = """{"content":"hello"}""";

    [Fact]
    public async Task Without_a_proper_token_or_name_nobody_gets_in()
    {
        await using var bot = await SimulatedBot.StartAsync();
        using var http = new HttpClient();
        var address = new Uri(bot.Discord.RestAddress, "users/@me");

        var nameless = await http.GetAsync(address);
        http.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", "DiscordBot (https://example.org, 1)");
        var tokenless = await http.GetAsync(address);
        http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "Bot wrong");
        var wrong = await http.GetAsync(address);
        var open = await http.GetAsync(new Uri(bot.Discord.RestAddress, "gateway"));

        Assert.Equal((HttpStatusCode)403, nameless.StatusCode);
        Assert.Equal((HttpStatusCode)401, tokenless.StatusCode);
        Assert.Equal("""{"message":"401: Unauthorized","code":0}""", await wrong.Content.ReadAsStringAsync());
        Assert.Equal((HttpStatusCode)200, open.StatusCode);
    }

    [Fact]
    public async Task The_gateway_and_its_limits_are_told()
    {
        await using var bot = await SimulatedBot.StartAsync(options => options with { RecommendedShards = 2, MaxConcurrency = 4 });

        var gateway = (await bot.SendAsync("GET", "/gateway/bot")).Body!;

        Assert.Equal(bot.Discord.GatewayAddress, gateway["url"]!.ToString());
        Assert.Equal(2, gateway["shards"]!.GetValue<int>());
        Assert.Equal((1000, 4), (gateway["session_start_limit"]!["remaining"]!.GetValue<int>(), gateway["session_start_limit"]!["max_concurrency"]!.GetValue<int>()));
    }

    [Fact]
    public async Task A_route_tells_what_is_left_and_refuses_what_is_too_much_until_it_resets()
    {
        await using var bot = await SimulatedBot.StartAsync();
        var general = new Uri(bot.Discord.RestAddress, $"channels/{bot.General.Id}/messages");
        var remaining = new List<string>();

        for (var count = 0; count < 5; count++)
        {
            using var sent = await PostAsync(bot, general);
            remaining.Add(sent.Headers.GetValues("X-RateLimit-Remaining").Single());
        }

        using var refused = await PostAsync(bot, general);
        using var elsewhere = await PostAsync(bot, new Uri(bot.Discord.RestAddress, $"channels/{bot.Discord.Guild.Channel("briefings").Id}/messages"));
        bot.Time.Advance(TimeSpan.FromSeconds(5));
        using var later = await PostAsync(bot, general);

        Assert.Equal(["4", "3", "2", "1", "0"], remaining);
        Assert.Equal((HttpStatusCode)429, refused.StatusCode);
        Assert.Equal("user", refused.Headers.GetValues("X-RateLimit-Scope").Single());
        Assert.Equal("5", refused.Headers.GetValues("Retry-After").Single());
        Assert.Equal("5.000", refused.Headers.GetValues("X-RateLimit-Reset-After").Single());
        Assert.Equal("""{"message":"You are being rate limited.","retry_after":5,"global":false}""", await refused.Content.ReadAsStringAsync());
        Assert.Equal((HttpStatusCode)200, elsewhere.StatusCode);
        Assert.Equal((HttpStatusCode)200, later.StatusCode);
    }

    [Fact]
    public async Task All_requests_together_have_a_limit_that_interactions_are_free_of()
    {
        await using var bot = await SimulatedBot.StartAsync(options => options with { GlobalRequestsPerSecond = 2 });
        var asked = await bot.AskedAsync();
        await bot.SendAsync("GET", "/users/@me");

        using var refused = await bot.Http.GetAsync(new Uri(bot.Discord.RestAddress, "gateway/bot"));
        var response = await bot.RespondAsync(asked, """{"type":5}""");

        Assert.Equal((HttpStatusCode)429, refused.StatusCode);
        Assert.Equal("true", refused.Headers.GetValues("X-RateLimit-Global").Single());
        Assert.Equal(204, response.Status);
    }

    [Fact]
    public async Task Who_makes_too_many_invalid_requests_is_shut_out()
    {
        await using var bot = await SimulatedBot.StartAsync(options => options with { InvalidRequestLimit = 3 });

        for (var count = 0; count < 3; count++)
        {
            await bot.SendAsync("PUT", "/applications/1/commands", "[]");
        }

        Assert.Equal(429, (await bot.SendAsync("GET", "/users/@me")).Status);
    }

    [Fact]
    public async Task Paths_and_versions_that_are_not_there_are_said_to_be_so()
    {
        await using var bot = await SimulatedBot.StartAsync();
        using var old = await bot.Http.GetAsync(new Uri(bot.Discord.Address + "/api/v6/users/@me"));

        Assert.Equal(404, (await bot.SendAsync("GET", "/nothing/here")).Status);
        Assert.Equal((HttpStatusCode)400, old.StatusCode);
    }

    [Fact]
    public async Task Faults_come_as_ordered_and_pass()
    {
        await using var bot = await SimulatedBot.StartAsync();
        var path = $"/channels/{bot.General.Id}/messages";

        bot.Discord.Faults.OnRest("POST", "/channels/*/messages", new RestFault.Status(503), times: 2);
        var faulty = new[] { await bot.SendAsync("POST", path, Hello), await bot.SendAsync("POST", path, Hello) };
        var well = await bot.SendAsync("POST", path, Hello);
        bot.Discord.Faults.OnRest("*", "**", new RestFault.AnswerLost());
        var lost = await bot.SendAsync("POST", path, Hello);

        Assert.All(faulty, answer => Assert.Equal(503, answer.Status));
        Assert.Equal((200, 502), (well.Status, lost.Status));
        Assert.Equal(2, bot.Alice.Sees(bot.General).Count);
    }

    [Fact]
    public async Task A_rate_limit_on_demand_lasts_as_long_as_it_says()
    {
        await using var bot = await SimulatedBot.StartAsync();
        bot.Discord.Faults.OnRest("GET", "/users/@me", new RestFault.RateLimited(TimeSpan.FromSeconds(30), Global: true));

        var refused = await bot.SendAsync("GET", "/users/@me");
        bot.Time.Advance(TimeSpan.FromSeconds(20));
        var still = await bot.SendAsync("GET", "/users/@me");
        bot.Time.Advance(TimeSpan.FromSeconds(10));
        var over = await bot.SendAsync("GET", "/users/@me");

        Assert.Equal((30, true), (refused.Body!["retry_after"]!.GetValue<double>(), refused.Body["global"]!.GetValue<bool>()));
        Assert.Equal(10, still.Body!["retry_after"]!.GetValue<double>());
        Assert.Equal(200, over.Status);
    }

    [Fact]
    public async Task A_dropped_request_is_not_acted_on_and_a_delayed_one_waits_for_the_clock()
    {
        await using var bot = await SimulatedBot.StartAsync();
        var path = $"/channels/{bot.General.Id}/messages";

        bot.Discord.Faults.OnRest("POST", path, new RestFault.Dropped());
        await Assert.ThrowsAsync<HttpRequestException>(() => bot.SendAsync("POST", path, Hello));
        var afterDrop = bot.Alice.Sees(bot.General).Count;
        bot.Discord.Faults.OnRest("POST", path, new RestFault.Delayed(TimeSpan.FromSeconds(2)));
        var delayed = bot.SendAsync("POST", path, Hello);
        await bot.Time.SomeoneWaitsAsync(TimeSpan.FromSeconds(2));
        var whileDelayed = bot.Alice.Sees(bot.General).Count;
        bot.Time.Advance(TimeSpan.FromSeconds(2));

        Assert.Equal(200, (await delayed).Status);
        Assert.Equal((0, 0, 1), (afterDrop, whileDelayed, bot.Alice.Sees(bot.General).Count));
    }

    [Fact]
    public async Task Every_request_is_in_the_log()
    {
        await using var bot = await SimulatedBot.StartAsync();

        await bot.SendAsync("POST", $"/channels/{bot.General.Id}/messages", Hello);
        var record = Assert.Single(bot.Discord.Requests);

        Assert.Equal(("POST", "/channels/{channel_id}/messages", 200, Hello), (record.Method, record.Route, record.Status, record.Body));
        Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"/channels/{bot.General.Id}/messages"), record.Path);
    }

    private static async Task<HttpResponseMessage> PostAsync(SimulatedBot bot, Uri address)
    {
        using var hello = new StringContent(Hello, Encoding.UTF8, "application/json");
        return await bot.Http.PostAsync(address, hello);
    }
}
