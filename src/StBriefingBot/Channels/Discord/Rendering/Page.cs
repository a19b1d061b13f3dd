using StBriefingBot.Discord.Wire;

namespace StBriefingBot.Channels.Discord.Rendering;

/// <summary>A reply before it is fitted into messages.</summary>
/// <param name="Title">Markdown on one line; null for none.</param>
/// <param name="Sections">In order.</param>
/// <param name="Color">Of the edge; what it says is said in words too.</param>
/// <param name="Footer">Plain text; null for none.</param>
/// <param name="Components">Rows, below the last message.</param>
internal sealed record Page(string? Title, IReadOnlyList<Section> Sections, int Color, string? Footer, IReadOnlyList<Component> Components);

/// <param name="Heading">Plain text, shown in bold; null for none.</param>
/// <param name="Lines">Markdown; each is kept in one piece if it can be.</param>
internal sealed record Section(string? Heading, IReadOnlyList<string> Lines)
{
    public static Section Of(params IEnumerable<string> lines) => new(null, [.. lines]);
}
