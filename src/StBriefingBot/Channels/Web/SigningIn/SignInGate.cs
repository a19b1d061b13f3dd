using Microsoft.AspNetCore.Http;
using StBriefingBot.Channels.Web.Api;
using StBriefingBot.Channels.Web.Visiting;

namespace StBriefingBot.Channels.Web.SigningIn;

/// <summary>Where the bot listens beyond this machine, nothing but signing in is open to whoever has not.</summary>
internal sealed class SignInGate(RequestDelegate next, SignIns signIns)
{
    private static readonly PathString[] Open = ["/sign-in", "/assets", "/favicon.ico", "/healthz", "/readyz"];

    public Task InvokeAsync(HttpContext context)
    {
        if (Open.Any(path => context.Request.Path.StartsWithSegments(path)) || context.User.Identity?.Name is not null || signIns.Find(context.User.FindFirst(Caller.SessionClaim)?.Value) is not null)
        {
            return next(context);
        }

        if (HttpMethods.IsGet(context.Request.Method) && context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase))
        {
            context.Response.Redirect("/sign-in");
            return Task.CompletedTask;
        }

        context.Response.Headers.WWWAuthenticate = "Bearer";
        return ApiReplies.Problem(StatusCodes.Status401Unauthorized, "Not authorised", "Sign in at /sign-in, or send a token of the file that Serve:TokensFile names: Authorization: Bearer SECRET.").ExecuteAsync(context);
    }
}
