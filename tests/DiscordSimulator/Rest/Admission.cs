using Microsoft.AspNetCore.Http;

namespace DiscordSimulator.Rest;

/// <summary>Who may ask at all: a bot that names itself properly, with its token, and has not been shut out.</summary>
internal static class Admission
{
    public static RestReply? Refusal(HttpRequest request, RestRoute route, Simulation simulation)
    {
        if (simulation.Log.InvalidSince(simulation.Now) >= simulation.Options.InvalidRequestLimit)
        {
            return RestReply.Error(StatusCodes.Status429TooManyRequests, 0, "This address made too many invalid requests and is shut out for a while.");
        }

        if (!request.Headers.UserAgent.ToString().StartsWith("DiscordBot (", StringComparison.Ordinal))
        {
            return RestReply.Error(StatusCodes.Status403Forbidden, 40333, "The User-Agent must begin with \"DiscordBot (address, version)\".");
        }

        var isAllowed = route.IsInteraction || route.IsPublic || IsBot(request, simulation);
        return isAllowed ? null : RestReply.Unauthorized;
    }

    private static bool IsBot(HttpRequest request, Simulation simulation) =>
        request.Headers.Authorization.ToString() is var header && header.StartsWith("Bot ", StringComparison.Ordinal) && simulation.IsToken(header["Bot ".Length..]);
}
