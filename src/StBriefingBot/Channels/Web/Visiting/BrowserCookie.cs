using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using StBriefingBot.Channels.Web.Api;
using StBriefingBot.Channels.Web.SigningIn;

namespace StBriefingBot.Channels.Web.Visiting;

/// <summary>
/// Says who sends a request: a browser, told from others by a cookie with a random value, and what it signed in as; or a program with a token. The cookie's value
/// is a key and is kept nowhere here; commands know the browser by a hash of it.
/// </summary>
internal sealed class BrowserCookie(RequestDelegate next, SignIns signIns)
{
    public const string CookieName = "stbot_browser";

    /// <summary>Holds the session's key while somebody is signed in.</summary>
    public const string SessionCookieName = "stbot_session";

    private const int Bytes = 16;
    private const int NameLength = 16;
    private const string Bearer = "Bearer ";

    /// <summary>Programs of this machine that show neither token nor cookie are one to the limits.</summary>
    private const string Program = "program";

    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    public Task InvokeAsync(HttpContext context)
    {
        var authorization = context.Request.Headers.Authorization.ToString();
        if (authorization.Length == 0)
        {
            context.User = Browser(context);
            return next(context);
        }

        if (!authorization.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) || signIns.OfToken(authorization[Bearer.Length..].Trim()) is not { } token)
        {
            context.Response.Headers.WWWAuthenticate = "Bearer";
            return ApiReplies.Problem(StatusCodes.Status401Unauthorized, "Not authorised", "The token is not one of those in the file that the setting Serve:TokensFile names.").ExecuteAsync(context);
        }

        context.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, token.Name), .. SignIns.GroupsOf(token.Role).Select(group => new Claim(ClaimTypes.Role, group))]));
        return next(context);
    }

    private static ClaimsPrincipal Browser(HttpContext context)
    {
        var value = context.Request.Cookies[CookieName];
        if (!IsValue(value) && context.Request.Path.StartsWithSegments("/api"))
        {
            return new ClaimsPrincipal(new ClaimsIdentity([new Claim(Caller.BrowserClaim, Program)]));
        }

        if (!IsValue(value))
        {
            value = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));

            // A visit by a link on another site does not carry the cookie (SameSite): a new one would take the place of the one the browser has.
            if (IsPage(context.Request) && context.Request.Headers["Sec-Fetch-Site"] != "cross-site")
            {
                context.Response.Cookies.Append(CookieName, value, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = context.Request.IsHttps, MaxAge = Kept, IsEssential = true });
            }
        }

        // Not an authentication: whoever has the browser has its conversation.
        var claims = new List<Claim> { new(Caller.BrowserClaim, NameOf(value)) };
        if (context.Request.Cookies[SessionCookieName] is { Length: > 0 } session)
        {
            claims.Add(new Claim(Caller.SessionClaim, SignIns.Name(session)));
        }

        return new ClaimsPrincipal(new ClaimsIdentity(claims));
    }

    private static bool IsValue([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? value) => value?.Length == 2 * Bytes && value.All(char.IsAsciiHexDigitLower);

    private static bool IsPage(HttpRequest request) => HttpMethods.IsGet(request.Method) && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);

    private static string NameOf(string value) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(value)))[..NameLength];
}
