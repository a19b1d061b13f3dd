namespace DiscordSimulator.Rest;

/// <summary>A request that was answered.</summary>
/// <param name="Path">Behind <c>/api/v10</c>, without the query.</param>
/// <param name="Route">The route it matched, such as <c>/channels/{channel_id}/messages</c>; empty where it matched none.</param>
/// <param name="Status">0 where the line was cut instead of an answer.</param>
public sealed record RestRecord(DateTimeOffset At, string Method, string Path, string Route, string Body, int Status, string Answer);
