using System.Net;
using Microsoft.Extensions.DependencyInjection;
using StBriefingBot.Channels.Web;
using StBriefingBot.CommandLine;
using StBriefingBot.Composition;
using StBriefingBot.Configuration;
using StBriefingBot.Core.Retrieval;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.Channels.Web;

public sealed class WebServerTests : IDisposable
{
    private const string AnyFreePort = "http://127.0.0.1:0";

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("stbot-web-");

    public void Dispose() => root.Delete(recursive: true);

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
        await using var services = Services(new FakePassageIndex([]));
        var server = services.GetRequiredService<WebServer>();
        bool? second = null;

        var first = await server.ExecuteAsync(
            AnyFreePort,
            async address =>
            {
                second = await server.ExecuteAsync(address, _ => Task.CompletedTask, stop.Token);
                await stop.CancelAsync();
            },
            stop.Token);

        Assert.True(first);
        Assert.False(second);
    }

    private ServiceProvider Services(IPassageIndex index)
    {
        var options = new StBotOptions { Data = new DataOptions { Folder = Path.Combine(root.FullName, "data") }, Knowledge = new KnowledgeOptions { Folder = root.FullName } };
        var surroundings = new Surroundings(
            TextReader.Null, TextWriter.Null, TextWriter.Null, false, false, root.FullName, root.FullName, root.FullName, new Dictionary<string, string>(), TimeProvider.System);
        return new ServiceCollection().AddStBot(options, LibraryLocation.Find(options, surroundings), surroundings).AddSingleton(index).BuildServiceProvider();
    }

    private async Task<(HttpStatusCode Status, string Body)> AskAsync(FakePassageIndex index)
    {
        using var stop = new CancellationTokenSource();
        using var client = new HttpClient();
        await using var services = Services(index);
        var (status, body) = (default(HttpStatusCode), "");

        var served = await services.GetRequiredService<WebServer>().ExecuteAsync(
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
