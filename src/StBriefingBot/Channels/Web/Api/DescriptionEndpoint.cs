using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace StBriefingBot.Channels.Web.Api;

/// <summary><c>/api/openapi.json</c>: what programs can ask for, in the form of OpenAPI 3.1.</summary>
internal static class DescriptionEndpoint
{
    private const string Resource = "api/openapi.json";

    public static void MapDescription(this IEndpointRouteBuilder routes) => routes.MapGet("/api/openapi.json", () => Results.Stream(Open(), "application/json"));

    private static Stream Open() => Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)!;
}
