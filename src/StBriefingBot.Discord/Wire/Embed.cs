namespace StBriefingBot.Discord.Wire;

/// <summary>A framed part of a message.</summary>
/// <param name="Url">Where its title leads.</param>
/// <param name="Color">Of its left edge, as 0xRRGGBB.</param>
internal sealed record Embed(
    string? Title = null, string? Description = null, string? Url = null, int? Color = null, IReadOnlyList<EmbedField>? Fields = null, EmbedFooter? Footer = null)
{
    /// <summary>The characters that count against the limit of a message.</summary>
    public int Length => (Title?.Length ?? 0) + (Description?.Length ?? 0) + (Footer?.Text.Length ?? 0) + (Fields?.Sum(entry => entry.Name.Length + entry.Value.Length) ?? 0);
}

internal sealed record EmbedField(string Name, string Value, bool Inline = false);

internal sealed record EmbedFooter(string Text);
