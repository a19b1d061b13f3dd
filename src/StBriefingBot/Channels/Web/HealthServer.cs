using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Channels.Web;

/// <summary>The web host: tells a supervisor whether the bot can answer.</summary>
internal sealed class HealthServer(IPassageIndex index)
{
    /// <summary>Serves until the token is cancelled, then finishes what it is at.</summary>
    /// <param name="url">A loopback address; port 0 takes a free one.</param>
    /// <param name="listening">Told the address once it is open.</param>
    /// <param name="cancellationToken">Stops the host gracefully.</param>
    /// <returns>False when the port is taken by another program.</returns>
    public async Task<bool> ExecuteAsync(string url, Func<string, Task> listening, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(url);
        await using var app = builder.Build();
        app.MapGet("/healthz", HealthAsync);
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (IOException exception) when (exception.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException or SocketException)
        {
            return false;
        }

        await listening(app.Urls.First());
        await app.WaitForShutdownAsync(cancellationToken);
        return true;
    }

    private async Task<IResult> HealthAsync(CancellationToken cancellationToken)
    {
        var generation = await index.CurrentAsync(cancellationToken);
        var health = new Health(generation is null ? "no index" : "ok", generation?.Number, generation?.Passages ?? 0);
        return Results.Json(health, HealthJson.Default.Health, statusCode: generation is null ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK);
    }
}
