using Microsoft.AspNetCore.Http;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Channels.Web.Visiting;

/// <summary>The language of the pages: the one chosen here, else the first of the browser's that the bot knows, else English.</summary>
internal static class WebLanguage
{
    public const string CookieName = "stbot_language";

    public static LanguageCode Of(HttpContext context) =>
        LanguageCodes.FromTag(context.Request.Cookies[CookieName])
        ?? context.Request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => LanguageCodes.FromTag(language.Value.Value))
            .FirstOrDefault(language => language is not null)
        ?? LanguageCode.English;
}
