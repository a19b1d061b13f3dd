namespace DiscordSimulator.Rest;

/// <summary>A route of the REST API.</summary>
/// <param name="Template">The path behind <c>/api/v10</c>, such as <c>/channels/{channel_id}/messages</c>.</param>
/// <param name="Act">Called under the simulation's lock.</param>
internal sealed record RestRoute(string Method, string Template, RouteLimit Limit, Func<RestCall, RestReply> Act)
{
    public BodyKind Body { get; init; }

    /// <summary>Routes that carry an interaction's token need no other, and are not counted in the global limit.</summary>
    public bool IsInteraction { get; init; }

    /// <summary>The one route that anyone may ask.</summary>
    public bool IsPublic { get; init; }
}
