namespace DiscordSimulator.People;

/// <summary>Something to pick from a menu.</summary>
public sealed record SeenOption(string Label, string Value, string? Description);
