using Microsoft.AspNetCore.Http;
using StBriefingBot.Channels.Web.Visiting;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Channels.Web;

/// <summary>The outermost layer: whatever goes wrong in a request becomes a sentence with a reference, never a stack trace.</summary>
internal sealed class FaultPage(RequestDelegate next, WebParts parts)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The browser went away.
        }
        catch (BadHttpRequestException exception) when (!context.Response.HasStarted)
        {
            context.Response.StatusCode = exception.StatusCode;
        }
        catch (Exception exception) when (!context.Response.HasStarted)
        {
            var reference = parts.Faults.Record($"web page {context.GetEndpoint()?.DisplayName}", exception);
            context.Response.Clear();
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            context.Response.ContentType = "text/plain; charset=utf-8";
            await context.Response.WriteAsync(Sentence(WebLanguage.Of(context), reference), context.RequestAborted);
        }
    }

    private static string Sentence(LanguageCode language, string reference) => language == LanguageCode.Japanese
        ? $"こちらの不具合によりページを表示できませんでした。もう一度お試しください。繰り返す場合は、参照番号 {reference} をボットの管理者にお伝えください。"
        : $"Something went wrong on our side, and the page cannot be shown. Try again; if it happens again, give whoever runs this bot the reference {reference}.";
}
