using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace DiscordSimulator.Gateway;

/// <summary>Where bots open their sockets: one address to start at and another to resume at, so that tests can tell which was used.</summary>
internal static class GatewayEndpoint
{
    public const string ResumePath = "/resume";
    private const string StartPath = "/";

    public static void Map(WebApplication application, Simulation simulation)
    {
        foreach (var path in new[] { StartPath, ResumePath })
        {
            application.Map(path, context => AcceptAsync(context, simulation));
        }
    }

    private static async Task AcceptAsync(HttpContext context, Simulation simulation)
    {
        if (!context.WebSockets.IsWebSocketRequest)
        {
            await ExplainAsync(context, StatusCodes.Status400BadRequest, "This is the gateway; open a WebSocket here.");
            return;
        }

        if (context.Request.Query["encoding"] is var encoding && encoding != "json" && encoding.Count > 0)
        {
            await ExplainAsync(context, StatusCodes.Status400BadRequest, $"This gateway speaks encoding=json, not {encoding}.");
            return;
        }

        if (context.Request.Query["compress"] is var compress && compress.Count > 0 && compress != "zlib-stream")
        {
            await ExplainAsync(context, StatusCodes.Status400BadRequest, $"This gateway compresses with zlib-stream or not at all, not with {compress}.");
            return;
        }

        if (IsRefused(simulation))
        {
            await ExplainAsync(context, StatusCodes.Status503ServiceUnavailable, "The gateway takes no connections now.");
            return;
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        await Open(context, simulation, socket).RunAsync(context.RequestAborted);
    }

    private static GatewayConnection Open(HttpContext context, Simulation simulation, System.Net.WebSockets.WebSocket socket)
    {
        lock (simulation.Gate)
        {
            var connection = new GatewayConnection(simulation, socket, simulation.Gateway.NextConnection(), compresses: context.Request.Query["compress"] == "zlib-stream");
            simulation.Gateway.Add(connection);
            simulation.Gateway.Record(connection.Number, GatewayRecordKind.Opened, 0, context.Request.Path + context.Request.QueryString);

            if (context.Request.Query["v"] != "10")
            {
                connection.Close(CloseCode.InvalidApiVersion);
            }

            return connection;
        }
    }

    private static bool IsRefused(Simulation simulation)
    {
        lock (simulation.Gate)
        {
            if (simulation.Gateway.RefusedAttempts == 0)
            {
                return false;
            }

            simulation.Gateway.RefusedAttempts--;
            return true;
        }
    }

    private static Task ExplainAsync(HttpContext context, int status, string sentence)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsync(sentence, context.RequestAborted);
    }
}
