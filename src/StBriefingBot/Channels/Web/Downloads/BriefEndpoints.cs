using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using StBriefingBot.Channels.Web.Visiting;
using StBriefingBot.Core.Briefs;

namespace StBriefingBot.Channels.Web.Downloads;

/// <summary>Where a brief is downloaded.</summary>
internal static class BriefEndpoints
{
    public static void MapBriefs(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/brief.md", (HttpContext context, WebParts parts, string? topic) =>
            ServeAsync(context, parts, topic, brief => Results.File(Encoding.UTF8.GetBytes(BriefMarkdown.Of(brief)), "text/markdown; charset=utf-8", "brief.md")));
        routes.MapGet("/brief.docx", (HttpContext context, WebParts parts, string? topic) =>
            ServeAsync(context, parts, topic, brief => Results.File(BriefDocument.Of(brief), BriefDocument.MediaType, "brief.docx")));
    }

    private static async Task<IResult> ServeAsync(HttpContext context, WebParts parts, string? topic, Func<Brief, IResult> file) =>
        string.IsNullOrWhiteSpace(topic) || topic.Length > 500 || await (await parts.BriefsAsync(context.RequestAborted)).ExecuteAsync(topic, WebLanguage.Of(context), context.RequestAborted) is not { } brief
            ? Results.NotFound()
            : file(brief);
}
