using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace StBriefingBot.Tests.Models;

/// <summary>A server on loopback that speaks OpenAI's protocol as the test says, call by call; the last reply is given to all further calls.</summary>
internal sealed class ScriptedModelServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<ModelReply> script;
    private readonly ConcurrentQueue<JsonElement> requests = new();
    private readonly TaskCompletionSource stopped = new();
    private ModelReply last;

    private ScriptedModelServer(ModelReply[] replies)
    {
        last = replies[^1];
        script = new ConcurrentQueue<ModelReply>(replies);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.Run(AnswerAsync);
    }

    /// <summary>The bodies that arrived, in order.</summary>
    public IReadOnlyList<JsonElement> Requests => [.. requests];

    public IReadOnlyList<string> Keys { get; private set; } = [];

    public Uri Endpoint { get; private set; } = new("http://127.0.0.1");

    public static async Task<ScriptedModelServer> StartAsync(params ModelReply[] replies)
    {
        var server = new ScriptedModelServer(replies);
        await server.app.StartAsync();
        var address = server.app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        server.Endpoint = new Uri($"{address}/v1");
        return server;
    }

    /// <summary>What the model was told in a call, all of it.</summary>
    public string Prompt(int call) => string.Join('\n', Requests[call].GetProperty("messages").EnumerateArray().Select(message => message.GetProperty("content").GetString()));

    public async ValueTask DisposeAsync()
    {
        stopped.TrySetResult();
        await app.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        using var document = await JsonDocument.ParseAsync(context.Request.Body);
        requests.Enqueue(document.RootElement.Clone());
        Keys = [.. Keys, context.Request.Headers.Authorization.ToString()];
        var reply = script.TryDequeue(out var next) ? last = next : last;
        await reply.WriteAsync(context, stopped.Task);
    }
}
