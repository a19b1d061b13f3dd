using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using StBriefingBot.Core.Commands;

namespace StBriefingBot.Channels.Web.Api;

/// <summary>Values and problems as JSON.</summary>
internal static class ApiReplies
{
    public static IResult Json<T>(T value, JsonTypeInfo<T> type) => Results.Json(value, type);

    public static IResult Problem(int status, string title, string detail) =>
        Results.Json(new ApiProblem("about:blank", title, status, detail), ApiJson.Readable.ApiProblem, "application/problem+json", status);

    /// <summary>What a reply that is no answer means to a program.</summary>
    public static ApiProblem ProblemOf(Reply reply) => reply switch
    {
        Reply.Declined { Reason: DeclineReason.TooMany } declined => new ApiProblem("about:blank", "Too many requests", StatusCodes.Status429TooManyRequests, declined.Sentence),
        Reply.Declined { Reason: DeclineReason.NotAllowed } declined => new ApiProblem("about:blank", "Not allowed", StatusCodes.Status403Forbidden, declined.Sentence),
        Reply.Declined { Reason: DeclineReason.NotFound } declined => new ApiProblem("about:blank", "Not found", StatusCodes.Status404NotFound, declined.Sentence),
        Reply.Declined declined => new ApiProblem("about:blank", "Bad request", StatusCodes.Status400BadRequest, declined.Sentence),
        Reply.Failed failed => new ApiProblem("about:blank", "Internal error", StatusCodes.Status500InternalServerError, failed.Sentence),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>One event of a stream of server-sent events.</summary>
    public static async Task WriteEventAsync<T>(HttpResponse response, string name, T value, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        // JSON holds no line break of its own, so that one line of data is enough.
        await response.WriteAsync($"event: {name}\ndata: {JsonSerializer.Serialize(value, type)}\n\n", cancellationToken);
        await response.Body.FlushAsync(cancellationToken);
    }
}
