using Microsoft.AspNetCore.Components.Authorization;
using StBriefingBot.Channels.Web.SigningIn;
using StBriefingBot.Core.Commands;

namespace StBriefingBot.Channels.Web.Visiting;

/// <summary>Who looks at a page, also while it stays open.</summary>
internal sealed class Visitor(AuthenticationStateProvider authentication, SignIns signIns)
{
    public async Task<Speaker> SpeakerAsync() => Caller.Of((await authentication.GetAuthenticationStateAsync()).User, signIns);

    /// <summary>A conversation of the visitor's own.</summary>
    /// <param name="speaker">The visitor.</param>
    /// <param name="conversation">Its number; 0 for what belongs to none.</param>
    public static Place PlaceOf(Speaker speaker, int conversation) => new($"{speaker.Id}:{conversation}", IsPrivate: true);

    /// <summary>Its number; null for a place that is none of the visitor's conversations.</summary>
    public static int? ConversationOf(string placeId, Speaker speaker) =>
        placeId.StartsWith(speaker.Id + ":", StringComparison.Ordinal) && int.TryParse(placeId.AsSpan(speaker.Id.Length + 1), out var number) && number > 0 ? number : null;
}
