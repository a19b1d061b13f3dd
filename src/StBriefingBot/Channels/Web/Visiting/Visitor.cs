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

    /// <summary>Its number; null for a place that is none of the visitor's conversations.</summary>
    public static int? ConversationOf(string placeId, Speaker speaker) =>
        placeId.StartsWith(speaker.Id + ":", StringComparison.Ordinal) && int.TryParse(placeId.AsSpan(speaker.Id.Length + 1), out var number) && number > 0 ? number : null;
}
