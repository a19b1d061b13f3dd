using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace DiscordSimulator.Rest;

/// <summary>All routes under <c>/api/v10</c>.</summary>
internal static class RestEndpoints
{
    private static readonly IEnumerable<RestRoute> Routes =
        [.. AccountRoutes.All, .. CommandRoutes.All, .. InteractionRoutes.All, .. WebhookRoutes.All, .. MessageRoutes.All, .. ChannelRoutes.All, .. GuildRoutes.All];

    public static void Map(WebApplication application, Simulation simulation)
    {
        var pipeline = new RestPipeline(simulation);

        foreach (var route in Routes)
        {
            application.MapMethods("/api/v{version}" + route.Template, [route.Method], context => pipeline.RunAsync(context, route));
        }

        application.Map("/api/{**rest}", (HttpContext context) => pipeline.RefuseAsync(context));
    }
}
