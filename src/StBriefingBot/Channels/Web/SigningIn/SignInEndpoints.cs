using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using StBriefingBot.Channels.Web.Visiting;

namespace StBriefingBot.Channels.Web.SigningIn;

/// <summary>What the forms for signing in and out send.</summary>
internal static class SignInEndpoints
{
    public static void MapSigningIn(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/sign-in", (HttpContext context, SignIns signIns, [FromForm] string? secret) =>
        {
            if (signIns.Try(secret ?? "") is not { } key)
            {
                return Results.Redirect(signIns.IsPaused ? "/sign-in?wrong=paused" : "/sign-in?wrong=secret");
            }

            // Without an end of its own: it goes with the browser's window.
            context.Response.Cookies.Append(BrowserCookie.SessionCookieName, key, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = context.Request.IsHttps, IsEssential = true });
            return Results.Redirect("/admin");
        });
        routes.MapPost("/sign-out", (HttpContext context, SignIns signIns, [FromForm] bool? everybody) =>
        {
            var session = context.User.FindFirst(Caller.SessionClaim)?.Value;
            if (everybody == true && signIns.Find(session)?.Role == Core.Commands.Role.Admin)
            {
                signIns.EndAll();
            }
            else if (session is not null)
            {
                signIns.End(session);
            }

            context.Response.Cookies.Delete(BrowserCookie.SessionCookieName);
            return Results.Redirect("/");
        });
    }
}
