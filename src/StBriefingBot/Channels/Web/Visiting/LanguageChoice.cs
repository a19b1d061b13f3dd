using Microsoft.AspNetCore.Http;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Channels.Web.Visiting;

/// <summary>Notes the language chosen by a link with <c>?lang=</c>, and shows the same page in it.</summary>
internal sealed class LanguageChoice(RequestDelegate next)
{
    private const string Parameter = "lang";

    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    public Task InvokeAsync(HttpContext context)
    {
        if (!HttpMethods.IsGet(context.Request.Method) || context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal) || LanguageCodes.FromTag(context.Request.Query[Parameter]) is not { } language)
        {
            return next(context);
        }

        context.Response.Cookies.Append(WebLanguage.CookieName, language.Tag(), new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, MaxAge = Kept, IsEssential = true });
        var others = QueryString.Create(context.Request.Query.Where(pair => pair.Key != Parameter));
        context.Response.Redirect($"{context.Request.PathBase}{context.Request.Path}{others}");
        return Task.CompletedTask;
    }
}
