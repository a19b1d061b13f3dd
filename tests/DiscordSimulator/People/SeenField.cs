namespace DiscordSimulator.People;

/// <summary>A field of an embed.</summary>
public sealed record SeenField(string Name, string Value);
