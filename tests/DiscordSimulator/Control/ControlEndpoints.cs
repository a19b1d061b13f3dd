using Microsoft.AspNetCore.Builder;

namespace DiscordSimulator.Control;

internal static class ControlEndpoints
{
    public static void Map(WebApplication application, Func<SimulatedDiscord> discord) => application.MapGet("/control/state", () => discord().Address);
}
