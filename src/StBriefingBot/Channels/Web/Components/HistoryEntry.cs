namespace StBriefingBot.Channels.Web.Components;

/// <summary>A question as the browser itself remembers it; this server keeps no list.</summary>
/// <param name="Id">The answer's id.</param>
/// <param name="Question">As it was asked.</param>
public sealed record HistoryEntry(string Id, string Question);
