namespace StBriefingBot.Discord.Wire;

internal static class ApplicationCommandType
{
    public const int Typed = 1;
    public const int OnMessage = 3;
}

internal static class CommandOptionType
{
    public const int Text = 3;
    public const int Number = 4;
    public const int Flag = 5;
}

/// <summary>A command as it is registered.</summary>
/// <param name="Description">Empty for commands on messages.</param>
/// <param name="DefaultMemberPermissions">The permissions, as a number, without which a person does not see it; null for everybody.</param>
/// <param name="Contexts">Where it is offered: 0 servers, 1 direct conversations with the bot. Not for commands of one server.</param>
internal sealed record ApplicationCommand(
    string Name,
    string Description,
    int Type = ApplicationCommandType.Typed,
    IReadOnlyDictionary<string, string>? NameLocalizations = null,
    IReadOnlyDictionary<string, string>? DescriptionLocalizations = null,
    IReadOnlyList<ApplicationCommandOption>? Options = null,
    string? DefaultMemberPermissions = null,
    IReadOnlyList<int>? Contexts = null);

internal sealed record ApplicationCommandOption(
    int Type,
    string Name,
    string Description,
    IReadOnlyDictionary<string, string>? NameLocalizations = null,
    IReadOnlyDictionary<string, string>? DescriptionLocalizations = null,
    bool Required = false,
    IReadOnlyList<CommandChoice>? Choices = null,
    bool? Autocomplete = null,
    int? MinLength = null,
    int? MaxLength = null);

internal sealed record CommandChoice(string Name, string Value, IReadOnlyDictionary<string, string>? NameLocalizations = null);
