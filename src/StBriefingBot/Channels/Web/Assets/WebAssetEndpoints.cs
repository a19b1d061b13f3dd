using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace StBriefingBot.Channels.Web.Assets;

/// <summary>Where browsers fetch style sheet, scripts and icon.</summary>
internal static class WebAssetEndpoints
{
    private const string Forever = "public, max-age=31536000, immutable";
    private const string Revalidated = "no-cache";

    public static void MapWebAssets(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/assets/{name}", (HttpContext context, WebAssets assets, string name, string? v) => Serve(context, assets.Find(name), v));
        routes.MapGet("/favicon.ico", (HttpContext context, WebAssets assets) => Serve(context, assets.Find("icon.svg"), version: null));
    }

    private static IResult Serve(HttpContext context, WebAsset? asset, string? version)
    {
        if (asset is null)
        {
            return Results.NotFound();
        }

        context.Response.Headers.CacheControl = version == asset.Version ? Forever : Revalidated;
        return Results.Bytes(asset.Bytes, asset.Type, entityTag: new EntityTagHeaderValue($"\"{asset.Version}\""));
    }
}
