namespace DiscordSimulator.State;

/// <summary>A role of a guild. The one with the guild's own id is everyone's.</summary>
public sealed record Role(ulong Id, string Name, Permissions Permissions);
