namespace DiscordSimulator.People;

/// <summary>An embed as a person sees it.</summary>
public sealed record SeenEmbed(string Title, string Description, string? Url, string Author, string Footer, IReadOnlyList<SeenField> Fields, IReadOnlyList<string> Images)
{
    public string Text => string.Join('\n', new[] { Author, Title, Description }.Concat(Fields.SelectMany(each => new[] { each.Name, each.Value })).Append(Footer).Where(part => part.Length > 0));
}
