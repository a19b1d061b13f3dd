namespace DiscordSimulator.People;

/// <summary>A menu to select from, as a person sees it.</summary>
public sealed record SeenSelect(string CustomId, string Placeholder, IReadOnlyList<SeenOption> Options, int Least, int Most, bool IsDisabled);
