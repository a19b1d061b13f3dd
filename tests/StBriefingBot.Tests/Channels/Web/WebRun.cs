using System.Net;
using Microsoft.Extensions.DependencyInjection;
using StBriefingBot.Channels.Web;
using StBriefingBot.CommandLine;
using StBriefingBot.Composition;
using StBriefingBot.Configuration;
using StBriefingBot.Tests.Configuration;

namespace StBriefingBot.Tests.Channels.Web;

/// <summary>The web channel over the shipped library, served on loopback, as a browser meets it.</summary>
public sealed class WebRun : IAsyncLifetime, IAsyncDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("stbot-web-");
    private readonly CancellationTokenSource stop = new();
    private readonly TaskCompletionSource<string> listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private ServiceProvider? provider;
    private Task<bool>? serving;

    public string Address { get; private set; } = "";

    internal StringWriter Error { get; } = new() { NewLine = "\n" };

    internal StBotOptions Options { get; } = new();

    public async Task InitializeAsync()
    {
        Options.Knowledge.Folder = Path.Combine(ShippedSettings.Root, "knowledge");
        Options.Data.Folder = Path.Combine(root.FullName, "data");
        Options.Limits.PerPerson = Options.Limits.PerPlace = 1000;
        var surroundings = new Surroundings(
            TextReader.Null, TextWriter.Null, TextWriter.Synchronized(Error), false, false, root.FullName, Path.Combine(root.FullName, "program"), Path.Combine(root.FullName, "user"), new Dictionary<string, string>(), TimeProvider.System);
        provider = new ServiceCollection().AddStBot(Options, LibraryLocation.Find(Options, surroundings), surroundings).BuildServiceProvider();
        await provider.GetRequiredService<IndexReadiness>().EnsureAsync(Error, stop.Token);
        serving = provider.GetRequiredService<WebServer>().ExecuteAsync(
            "http://127.0.0.1:0",
            address =>
            {
                listening.SetResult(address);
                return Task.CompletedTask;
            },
            stop.Token);
        Address = await await Task.WhenAny(listening.Task, serving.ContinueWith(_ => "", TaskScheduler.Default));
        Assert.NotEqual("", Address);
    }

    public async Task DisposeAsync()
    {
        await stop.CancelAsync();
        await serving!;
        await provider!.DisposeAsync();
        stop.Dispose();
        await Error.DisposeAsync();
        root.Delete(recursive: true);
    }

    async ValueTask IAsyncDisposable.DisposeAsync() => await DisposeAsync();

    /// <summary>A browser of its own: it keeps cookies, asks for pages, and prefers a language.</summary>
    internal HttpClient Browser(string language = "en", bool followsRedirects = true)
    {
        var client = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = followsRedirects }) { BaseAddress = new Uri(Address) };
        client.DefaultRequestHeaders.Add("Accept", "text/html");
        client.DefaultRequestHeaders.Add("Accept-Language", language);
        return client;
    }

    internal T Service<T>()
        where T : notnull => provider!.GetRequiredService<T>();
}

[CollectionDefinition(Name)]
public sealed class WebRuns : ICollectionFixture<WebRun>
{
    public const string Name = "web";
}
