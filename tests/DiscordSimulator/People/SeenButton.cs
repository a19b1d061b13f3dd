namespace DiscordSimulator.People;

/// <summary>A button as a person sees it. One that leads to an address has no id.</summary>
public sealed record SeenButton(string Label, string? CustomId, string? Url, bool IsDisabled);
