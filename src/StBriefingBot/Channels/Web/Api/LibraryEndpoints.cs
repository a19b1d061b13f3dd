using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using StBriefingBot.Channels.Web.Visiting;
using StBriefingBot.CommandLine;
using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Channels.Web.Api;

/// <summary>Search, passages and sources for programs, and whether the bot is ready.</summary>
internal static class LibraryEndpoints
{
    private const int UsualTop = 10;
    private const int MostTop = 100;

    public static void MapLibrary(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/search", SearchAsync);
        routes.MapGet("/api/passages/{id}", PassageAsync);
        routes.MapGet("/api/sources", SourcesAsync);
        routes.MapGet("/api/sources/{id}", SourceAsync);
        routes.MapGet("/readyz", ReadyAsync);
        routes.Map("/api/{**rest}", () => ApiReplies.Problem(StatusCodes.Status404NotFound, "Not found", "There is nothing at this address; /api/openapi.json says what there is."));
    }

    private static async Task<IResult> SearchAsync(HttpContext context, WebParts parts, string? q, int? top)
    {
        if (string.IsNullOrWhiteSpace(q) || q.Length > 2000)
        {
            return ApiReplies.Problem(StatusCodes.Status400BadRequest, "Bad request", "The parameter q must hold what to look for, 2000 characters at most.");
        }

        if (top is < 1 or > MostTop)
        {
            return ApiReplies.Problem(StatusCodes.Status400BadRequest, "Bad request", $"The parameter top must lie between 1 and {MostTop}.");
        }

        var speaker = Caller.Of(context);
        if (parts.Access.RoleOf(speaker) != Role.Admin && parts.Limiter.Take(speaker, new Place($"{speaker.Id}:api", IsPrivate: true)) is { } wait)
        {
            return ApiReplies.Problem(StatusCodes.Status429TooManyRequests, "Too many requests", $"Please wait {Math.Ceiling(wait.TotalSeconds)} seconds.");
        }

        var found = await (await parts.Answering.GetAsync(context.RequestAborted)).Search.ExecuteAsync(q, top ?? UsualTop, context.RequestAborted);
        return ApiReplies.Json(new SearchOutput(q, [.. found.Select(FoundPassage.Of)]), ApiJson.Readable.SearchOutput);
    }

    private static async Task<IResult> PassageAsync(HttpContext context, WebParts parts, string id) => await parts.Index.FindAsync(id, context.RequestAborted) is { } passage
        ? ApiReplies.Json(FoundPassage.Of(new RankedPassage(passage, 1)), ApiJson.Readable.FoundPassage)
        : ApiReplies.Problem(StatusCodes.Status404NotFound, "Not found", "There is no passage of this id; ids are those that /api/search and citations give, with # written as %23.");

    private static async Task<IResult> SourcesAsync(HttpContext context, WebParts parts)
    {
        var catalogue = (await parts.Library.GetAsync(context.RequestAborted)).Catalogue;
        return ApiReplies.Json(new SourcesOutput([.. catalogue.Entries.Select(SourceOutput.Of)]), ApiJson.Readable.SourcesOutput);
    }

    private static async Task<IResult> SourceAsync(HttpContext context, WebParts parts, string id) => (await parts.Library.GetAsync(context.RequestAborted)).Catalogue.Find(id) is { } entry
        ? ApiReplies.Json(SourceOutput.Of(entry), ApiJson.Readable.SourceOutput)
        : ApiReplies.Problem(StatusCodes.Status404NotFound, "Not found", "There is no source of this id; /api/sources lists them.");

    /// <summary>Ready when there is an index and what answers from it was made.</summary>
    private static async Task<IResult> ReadyAsync(HttpContext context, WebParts parts)
    {
        if (await parts.Index.CurrentAsync(context.RequestAborted) is null)
        {
            return Results.Json(new ApiReadiness(false, "There is no index yet; `stbot reindex` builds it."), ApiJson.Readable.ApiReadiness, statusCode: StatusCodes.Status503ServiceUnavailable);
        }

        await parts.Chat.GetAsync(context.RequestAborted);
        return Results.Json(new ApiReadiness(true, null), ApiJson.Readable.ApiReadiness);
    }
}
