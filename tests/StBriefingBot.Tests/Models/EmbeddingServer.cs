using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace StBriefingBot.Tests.Models;

/// <summary>A server on loopback that gives vectors as OpenAI's protocol has it, in the meaning of <see cref="Meanings"/>, or what the test has it give instead.</summary>
internal sealed class EmbeddingServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<JsonElement> requests = new();
    private readonly TaskCompletionSource stopped = new();

    private EmbeddingServer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.Run(AnswerAsync);
    }

    /// <summary>What it gives to every call as long as it is set.</summary>
    public ModelReply? Instead { get; set; }

    public Uri Endpoint { get; private set; } = new("http://127.0.0.1");

    public string? Key { get; private set; }

    /// <summary>The texts of each call, in order.</summary>
    public IReadOnlyList<string[]> Calls => [.. requests.Select(request => request.GetProperty("input").EnumerateArray().Select(text => text.GetString()!).ToArray())];

    public IReadOnlyList<JsonElement> Requests => [.. requests];

    public static async Task<EmbeddingServer> StartAsync(ModelReply? instead = null)
    {
        var server = new EmbeddingServer { Instead = instead };
        await server.app.StartAsync();
        var address = server.app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        server.Endpoint = new Uri($"{address}/v1");
        return server;
    }

    /// <summary>A reply with these vectors, each with its index.</summary>
    public static string Json(params (int Index, float[] Vector)[] vectors)
    {
        var items = vectors.Select(each => $"{{\"object\":\"embedding\",\"index\":{each.Index},\"embedding\":[{string.Join(',', each.Vector.Select(number => number.ToString("R", CultureInfo.InvariantCulture)))}]}}");
        return $"{{\"object\":\"list\",\"data\":[{string.Join(',', items)}],\"usage\":{{\"prompt_tokens\":5,\"total_tokens\":5}}}}";
    }

    public async ValueTask DisposeAsync()
    {
        stopped.TrySetResult();
        await app.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        using var document = await JsonDocument.ParseAsync(context.Request.Body);
        requests.Enqueue(document.RootElement.Clone());
        Key = context.Request.Headers.Authorization.ToString();
        if (Instead is { } reply)
        {
            await reply.WriteAsync(context, stopped.Task);
            return;
        }

        var texts = document.RootElement.GetProperty("input").EnumerateArray().Select(text => text.GetString()!);
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(Json([.. texts.Select((text, at) => (at, Meanings.Of(text)))]), context.RequestAborted);
    }
}
