using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace StBriefingBot.Channels.Web;

/// <summary><c>/healthz</c>: whether the bot can answer, and from which generation.</summary>
internal static class HealthEndpoint
{
    public static void MapHealth(this IEndpointRouteBuilder routes) => routes.MapGet("/healthz", async (HttpContext context, WebParts parts) =>
    {
        var generation = await parts.Index.CurrentAsync(context.RequestAborted);
        var health = new Health(generation is null ? "no index" : "ok", generation?.Number, generation?.Passages ?? 0);
        await Results.Json(health, HealthJson.Default.Health, statusCode: generation is null ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK).ExecuteAsync(context);
    });
}
