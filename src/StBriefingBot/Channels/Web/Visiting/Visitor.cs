using Microsoft.AspNetCore.Components.Authorization;
using StBriefingBot.Core.Commands;

namespace StBriefingBot.Channels.Web.Visiting;

/// <summary>Who looks at a page, in the form the commands know people by. Asked anew at every command: what a person may do can end while a page is open.</summary>
internal sealed class Visitor(AuthenticationStateProvider authentication)
{
    private const string Prefix = "web:";

    public async Task<Speaker> SpeakerAsync()
    {
        var state = await authentication.GetAuthenticationStateAsync();
        return new Speaker(Prefix + (state.User.FindFirst(BrowserCookie.Claim)?.Value ?? "unknown"), []);
    }

    /// <summary>A conversation of the visitor's own.</summary>
    /// <param name="speaker">The visitor.</param>
    /// <param name="conversation">Counts the conversations of one page.</param>
    public static Place PlaceOf(Speaker speaker, int conversation) => new($"{speaker.Id}:{conversation}", IsPrivate: true);
}
