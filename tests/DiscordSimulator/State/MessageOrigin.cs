namespace DiscordSimulator.State;

/// <summary>The interaction that made a message.</summary>
internal sealed record MessageOrigin(ulong InteractionId, int InteractionType, User User, string? CommandName);
