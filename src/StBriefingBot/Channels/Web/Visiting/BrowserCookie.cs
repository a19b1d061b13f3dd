using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace StBriefingBot.Channels.Web.Visiting;

/// <summary>
/// Tells browsers apart by a cookie with a random value, so that each has its own conversation. The value itself is a key and is kept nowhere here; commands
/// know the browser by a hash of it.
/// </summary>
internal sealed class BrowserCookie(RequestDelegate next)
{
    public const string CookieName = "stbot_browser";

    /// <summary>The claim that names the browser.</summary>
    public const string Claim = "browser";

    private const int Bytes = 16;
    private const int NameLength = 16;

    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    public Task InvokeAsync(HttpContext context)
    {
        var value = context.Request.Cookies[CookieName];
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
        context.User = new ClaimsPrincipal(new ClaimsIdentity([new System.Security.Claims.Claim(Claim, NameOf(value))]));
        return next(context);
    }

    private static bool IsValue([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? value) => value?.Length == 2 * Bytes && value.All(char.IsAsciiHexDigitLower);

    private static bool IsPage(HttpRequest request) => HttpMethods.IsGet(request.Method) && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);

    private static string NameOf(string value) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(value)))[..NameLength];
}
