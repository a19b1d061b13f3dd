using System.Collections.Concurrent;
using System.Text;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using StBriefingBot.Discord;

namespace StBriefingBot.Tests.Discord;

/// <summary>A stand-in on loopback that says exactly what a test tells it to, right or wrong.</summary>
internal sealed class ScriptedDiscord : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly Channel<ScriptedSocket> sockets = Channel.CreateUnbounded<ScriptedSocket>();
    private readonly ConcurrentDictionary<string, ConcurrentQueue<ScriptedReply>> scripts = new();
    private readonly ConcurrentDictionary<string, ScriptedReply> usual = new();

    private ScriptedDiscord(WebApplication app) => this.app = app;

    public static TimeSpan Patience => TimeSpan.FromSeconds(15);

    /// <summary>The requests that came, in order.</summary>
    public ConcurrentQueue<ScriptedRequest> Requests { get; } = new();

    public string Address => app.Urls.First();

    public string GatewayAddress => Address.Replace("http://", "ws://", StringComparison.Ordinal) + "/gateway";

    public DiscordApi Api => DiscordApi.At(Address + "/api/v10");

    public static async Task<ScriptedDiscord> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new ScriptedDiscord(builder.Build());
        server.app.UseWebSockets();
        server.app.Run(server.HandleAsync);
        await server.app.StartAsync();
        server.Usually("GET gateway/bot", Gateway(server.GatewayAddress));
        server.Usually("GET applications/@me", """{"id":"901","name":"Briefing","flags":0}""");
        server.Usually("GET users/@me/guilds", "[]");
        return server;
    }

    public static string Gateway(string address, int shards = 1, int remaining = 1000, int resetAfter = 1, int concurrency = 1) =>
        $$$"""{"url":"{{{address}}}","shards":{{{shards}}},"session_start_limit":{"total":1000,"remaining":{{{remaining}}},"reset_after":{{{resetAfter}}},"max_concurrency":{{{concurrency}}}}}""";

    /// <summary>Answers the next request so; several calls make a queue.</summary>
    public void Next(string request, int status, string body, params (string Name, string Value)[] headers) =>
        scripts.GetOrAdd(request, _ => new ConcurrentQueue<ScriptedReply>()).Enqueue(new ScriptedReply(status, body, headers));

    /// <summary>Answers so whenever nothing else is scripted.</summary>
    public void Usually(string request, string body) => usual[request] = new ScriptedReply(200, body, []);

    public async Task<ScriptedSocket> NextSocketAsync() => await sockets.Reader.ReadAsync().AsTask().WaitAsync(Patience);

    /// <summary>The bot connects, says who it is and is welcomed.</summary>
    public async Task<ScriptedSocket> WelcomeAsync(int heartbeatMilliseconds = 60_000)
    {
        var socket = await NextSocketAsync();
        await socket.HelloAsync(heartbeatMilliseconds);
        await socket.NextAsync(op: 2);
        await socket.ReadyAsync(GatewayAddress);
        return socket;
    }

    /// <summary>The bot begins a new session, on the same connection or on a new one: Discord takes both.</summary>
    public async Task<ScriptedSocket> ReplacedAsync(ScriptedSocket socket)
    {
        if (await socket.IdentifiesAgainAsync())
        {
            return socket;
        }

        var next = await NextSocketAsync();
        await next.HelloAsync();
        await next.NextAsync(op: 2);
        return next;
    }

    public IReadOnlyList<ScriptedRequest> To(string request) => [.. Requests.Where(seen => seen.What == request)];

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        await app.StopAsync(now.Token);
        await app.DisposeAsync();
    }

    private async Task HandleAsync(HttpContext context)
    {
        if (context.WebSockets.IsWebSocketRequest)
        {
            using var socket = new ScriptedSocket(await context.WebSockets.AcceptWebSocketAsync(), context.Request.QueryString.Value ?? "");
            sockets.Writer.TryWrite(socket);
            await socket.Done;
            return;
        }

        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        var what = $"{context.Request.Method} {context.Request.Path.Value!["/api/v10/".Length..]}";
        Requests.Enqueue(new ScriptedRequest(what, await reader.ReadToEndAsync(), context.Request.Headers.Authorization.ToString(), context.Request.Headers.UserAgent.ToString()));
        var reply = scripts.TryGetValue(what, out var queue) && queue.TryDequeue(out var next) ? next : usual.GetValueOrDefault(what) ?? new ScriptedReply(204, "", []);
        context.Response.StatusCode = reply.Status;
        foreach (var (name, value) in reply.Headers)
        {
            context.Response.Headers[name] = value;
        }

        if (reply.Body.Length > 0)
        {
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(reply.Body);
        }
    }

    private sealed record ScriptedReply(int Status, string Body, (string Name, string Value)[] Headers);
}

internal sealed record ScriptedRequest(string What, string Body, string Authorization, string UserAgent);
