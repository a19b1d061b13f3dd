namespace StBriefingBot.Discord.Wire;

/// <summary>A message as Discord tells it; one that we sent, or one that somebody else did.</summary>
/// <param name="Content">Empty where the application may not read it: then it is no mention of us, no direct message and none of our own.</param>
/// <param name="GuildId">Only in events; null in a direct conversation.</param>
/// <param name="Type">0 is a message, 19 a reply; the others are notices of Discord's own.</param>
/// <param name="WebhookId">Set when no person wrote it.</param>
internal sealed record DiscordMessage(
    string Id,
    string ChannelId,
    string? Content = null,
    DiscordUser? Author = null,
    string? GuildId = null,
    DiscordMember? Member = null,
    IReadOnlyList<DiscordUser>? Mentions = null,
    IReadOnlyList<Embed>? Embeds = null,
    IReadOnlyList<Component>? Components = null,
    int Type = 0,
    int Flags = 0,
    string? WebhookId = null);

/// <summary>A channel or thread.</summary>
/// <param name="Type">1 is a direct conversation; 10, 11 and 12 are threads.</param>
/// <param name="OwnerId">Who opened a thread.</param>
internal sealed record DiscordPlace(string Id, int Type, string? GuildId = null, string? ParentId = null, string? OwnerId = null)
{
    public bool IsThread => Type is 10 or 11 or 12;

    /// <summary>Whether a thread can be opened there: a text or announcement channel.</summary>
    public bool TakesThreads => Type is 0 or 5;
}
