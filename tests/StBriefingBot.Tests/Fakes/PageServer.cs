using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace StBriefingBot.Tests.Fakes;

/// <summary>A web server on loopback whose pages a test writes.</summary>
internal sealed class PageServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentDictionary<string, RequestDelegate> pages = new();

    private PageServer(WebApplication app) => this.app = app;

    public string Url => app.Urls.First();

    public string Host => new Uri(Url).Authority;

    /// <summary>The paths asked for, in order.</summary>
    public ConcurrentQueue<string> Asked { get; } = [];

    public static async Task<PageServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new PageServer(builder.Build());
        server.app.Run(server.AnswerAsync);
        await server.app.StartAsync();
        return server;
    }

    public string At(string path) => Url + path;

    public PageServer Page(string path, string content, string type = "text/html; charset=utf-8") =>
        Serve(path, context =>
        {
            context.Response.ContentType = type;
            return context.Response.WriteAsync(content, context.RequestAborted);
        });

    public PageServer Bytes(string path, byte[] content, string? type) =>
        Serve(path, async context =>
        {
            context.Response.ContentType = type;
            await context.Response.Body.WriteAsync(content, context.RequestAborted);
        });

    public PageServer Redirect(string path, string to, int status = 302) =>
        Serve(path, context =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers.Location = to;
            return Task.CompletedTask;
        });

    public PageServer Serve(string path, RequestDelegate answer)
    {
        pages[path] = answer;
        return this;
    }

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource(TimeSpan.Zero);
        await app.StopAsync(now.Token);
        await app.DisposeAsync();
    }

    private Task AnswerAsync(HttpContext context)
    {
        Asked.Enqueue(context.Request.Path + context.Request.QueryString);
        if (pages.TryGetValue(context.Request.Path, out var page))
        {
            return page(context);
        }

        context.Response.StatusCode = 404;
        return Task.CompletedTask;
    }
}
