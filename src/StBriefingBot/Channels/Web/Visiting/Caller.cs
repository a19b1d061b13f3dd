using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using StBriefingBot.Channels.Web.SigningIn;
using StBriefingBot.Core.Commands;

namespace StBriefingBot.Channels.Web.Visiting;

/// <summary>Who sends a request, in the form the commands know people by.</summary>
internal static class Caller
{
    /// <summary>The claim that names the browser.</summary>
    public const string BrowserClaim = "browser";

    /// <summary>The claim that names the session, where somebody signed in.</summary>
    public const string SessionClaim = "session";

    private const string Prefix = "web:";

    public static Speaker Of(HttpContext context) => Of(context.User, context.RequestServices.GetService(typeof(SignIns)) as SignIns);

    /// <summary>Asked anew at every command: what a person may do can end while a page is open.</summary>
    public static Speaker Of(ClaimsPrincipal user, SignIns? signIns)
    {
        var browser = user.FindFirst(BrowserClaim)?.Value ?? "unknown";
        return signIns?.Find(user.FindFirst(SessionClaim)?.Value) is { } signIn
            ? new Speaker(Prefix + (signIn.Name ?? browser), SignIns.GroupsOf(signIn.Role))
            : user.FindFirst(ClaimTypes.Name)?.Value is { } name ? new Speaker(Prefix + name, [.. user.FindAll(ClaimTypes.Role).Select(role => role.Value)])
            : new Speaker(Prefix + browser, []);
    }
}
