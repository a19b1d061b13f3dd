using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using DiscordSimulator;
using DiscordSimulator.People;

namespace StBriefingBot.Tests.DiscordSimulator;

/// <summary>A simulator with a bot made of bare requests, for testing the simulator itself.</summary>
internal sealed class SimulatedBot : IAsyncDisposable
{
    private readonly HttpClient http = new();

    private SimulatedBot(SimulatedDiscord discord, ManualTime time)
    {
        Discord = discord;
        Time = time;
        http.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", "DiscordBot (https://example.org, 1)");
        http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "Bot " + discord.Token);
    }

    public SimulatedDiscord Discord { get; }

    public ManualTime Time { get; }

    public Person Alice => Discord.Person("alice");

    public global::DiscordSimulator.State.Channel General => Discord.Guild.Channel("general");

    public HttpClient Http => http;

    public static async Task<SimulatedBot> StartAsync(Func<SimulatorOptions, SimulatorOptions>? change = null)
    {
        var time = new ManualTime();
        var options = new SimulatorOptions { Time = time };
        return new SimulatedBot(await SimulatedDiscord.StartAsync(change?.Invoke(options) ?? options), time);
    }

    public async Task<(int Status, JsonNode? Body)> SendAsync(string method, string path, string? json = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(Discord.RestAddress, path.TrimStart('/')));
        request.Content = json is null ? null : new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await http.SendAsync(request);
        var body = await response.Content.ReadAsStringAsync();
        return ((int)response.StatusCode, body.Length == 0 ? null : JsonNode.Parse(body));
    }

    /// <summary>Registers global commands, as a JSON list.</summary>
    public async Task RegisterAsync(string commands)
    {
        var (status, body) = await SendAsync("PUT", $"/applications/{Discord.ApplicationId}/commands", commands);
        Assert.True(status == (int)HttpStatusCode.OK, body?.ToJsonString());
    }

    public Task RegisterAskAsync() => RegisterAsync(
        """[{"name":"ask","description":"Asks","options":[{"type":3,"name":"question","description":"What","required":true},{"type":3,"name":"source","description":"Where","autocomplete":true}]}]""");

    public async Task<Invocation> AskedAsync()
    {
        await RegisterAskAsync();
        return Alice.Run("ask", General, ("question", "When?"));
    }

    /// <summary>Responds to an interaction with a callback body.</summary>
    public Task<(int Status, JsonNode? Body)> RespondAsync(Invocation invocation, string json, string query = "") =>
        SendAsync("POST", string.Create(CultureInfo.InvariantCulture, $"/interactions/{invocation.Id}/{invocation.Token}/callback{query}"), json);

    public Task<(int Status, JsonNode? Body)> EditAnswerAsync(Invocation invocation, string json) => SendAsync("PATCH", Webhook(invocation) + "/messages/@original", json);

    public string Webhook(Invocation invocation) => $"/webhooks/{Discord.ApplicationId}/{invocation.Token}";

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await Discord.DisposeAsync();
    }
}
