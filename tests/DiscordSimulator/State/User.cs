namespace DiscordSimulator.State;

/// <summary>An account: a person's or the bot's.</summary>
public sealed record User(ulong Id, string Name, string Locale, bool IsBot = false);
