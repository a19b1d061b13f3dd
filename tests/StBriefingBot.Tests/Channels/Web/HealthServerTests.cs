using System.Net;
using StBriefingBot.Channels.Web;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.Channels.Web;

public sealed class HealthServerTests
{
    private const string AnyFreePort = "http://127.0.0.1:0";

    [Fact]
    public async Task Healthz_tells_which_generation_answers_and_stopping_is_graceful()
    {
        var (status, body) = await AskAsync(new FakePassageIndex([Samples.EnglishPassage]));

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("""{"status":"ok","generation":1,"passages":1}""", body);
    }

    [Fact]
    public async Task Without_an_index_the_bot_is_not_healthy()
    {
        var (status, body) = await AskAsync(FakePassageIndex.WithoutGeneration());

        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Equal("""{"status":"no index","generation":null,"passages":0}""", body);
    }

    [Fact]
    public async Task A_port_in_use_is_told_not_thrown()
    {
        using var stop = new CancellationTokenSource();
        var index = new FakePassageIndex([]);
        bool? second = null;

        var first = await new HealthServer(index).ExecuteAsync(
            AnyFreePort,
            async address =>
            {
                second = await new HealthServer(index).ExecuteAsync(address, _ => Task.CompletedTask, stop.Token);
                await stop.CancelAsync();
            },
            stop.Token);

        Assert.True(first);
        Assert.False(second);
    }

    private static async Task<(HttpStatusCode Status, string Body)> AskAsync(FakePassageIndex index)
    {
        using var stop = new CancellationTokenSource();
        using var client = new HttpClient();
        var (status, body) = (default(HttpStatusCode), "");

        var served = await new HealthServer(index).ExecuteAsync(
            AnyFreePort,
            async address =>
            {
                using var response = await client.GetAsync(new Uri(address + "/healthz"));
                (status, body) = (response.StatusCode, await response.Content.ReadAsStringAsync());
                await stop.CancelAsync();
            },
            stop.Token);

        Assert.True(served);
        return (status, body);
    }
}
