using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using StBriefingBot.Channels.Web.Visiting;
using StBriefingBot.Core.Commands;

namespace StBriefingBot.Channels.Web;

/// <summary>Where the question box leads in a browser without script: the answer's own page.</summary>
internal static class AskWithoutScript
{
    public static void MapAskWithoutScript(this IEndpointRouteBuilder routes) => routes.MapGet("/ask", async (HttpContext context, WebParts parts, string? q) =>
    {
        var question = q?.Trim() ?? "";

        // A link on another site may fill the box in, but asks nothing by itself.
        if (question.Length == 0 || context.Request.Headers["Sec-Fetch-Site"] == "cross-site")
        {
            return Results.Redirect("/" + QueryString.Create("q", question));
        }

        var chat = await parts.Chat.GetAsync(context.RequestAborted);
        var speaker = Caller.Of(context);
        var request = new CommandRequest("ask", new Dictionary<string, string> { ["question"] = question }, speaker, Visitor.PlaceOf(speaker, 0), WebLanguage.Of(context));
        return await chat.Dispatcher.ExecuteAsync(request, context.RequestAborted) switch
        {
            Reply.Answered answered => Results.Redirect("/a/" + answered.AnswerId),
            Reply.Declined declined => Results.Text(declined.Sentence, statusCode: declined.Reason == DeclineReason.TooMany ? StatusCodes.Status429TooManyRequests : StatusCodes.Status400BadRequest),
            Reply.Failed failed => Results.Text(failed.Sentence, statusCode: StatusCodes.Status500InternalServerError),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    });
}
