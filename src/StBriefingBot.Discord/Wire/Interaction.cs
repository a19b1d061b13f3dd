using System.Text.Json;

namespace StBriefingBot.Discord.Wire;

internal static class InteractionType
{
    public const int Command = 2;
    public const int Component = 3;
    public const int Autocomplete = 4;
    public const int ModalSubmit = 5;
}

/// <summary>A command, a press, a completion or a filled-in form.</summary>
/// <param name="Member">Who, in a server; <paramref name="User"/> in a direct conversation.</param>
/// <param name="Token">Lets us respond, for fifteen minutes. Secret for as long.</param>
/// <param name="Message">The message whose component was pressed.</param>
/// <param name="Locale">The language of the person's client.</param>
/// <param name="GuildLocale">The language of the server.</param>
internal sealed record Interaction(
    string Id,
    string ApplicationId,
    int Type,
    string Token,
    InteractionData? Data = null,
    string? GuildId = null,
    string? ChannelId = null,
    DiscordPlace? Channel = null,
    DiscordMember? Member = null,
    DiscordUser? User = null,
    DiscordMessage? Message = null,
    string? Locale = null,
    string? GuildLocale = null)
{
    public DiscordUser? Person => Member?.User ?? User;
}

/// <summary>What was chosen, pressed or filled in; which fields are there depends on the kind.</summary>
/// <param name="Type">For a command: 1 typed, 3 chosen on a message.</param>
/// <param name="TargetId">The message a command was chosen on.</param>
/// <param name="Values">What was picked from a select.</param>
internal sealed record InteractionData(
    string? Name = null,
    int Type = 0,
    IReadOnlyList<InteractionOption>? Options = null,
    string? TargetId = null,
    ResolvedData? Resolved = null,
    string? CustomId = null,
    int ComponentType = 0,
    IReadOnlyList<string>? Values = null,
    IReadOnlyList<Component>? Components = null);

/// <param name="Value">Text, number or truth value, as the option's type has it.</param>
/// <param name="Focused">The one a person is typing, in a completion.</param>
internal sealed record InteractionOption(string Name, int Type, JsonElement? Value = null, IReadOnlyList<InteractionOption>? Options = null, bool Focused = false)
{
    /// <summary>The value as text: <c>true</c>, <c>12</c>, or the text itself.</summary>
    public string Text => Value switch
    {
        null => "",
        { ValueKind: JsonValueKind.String } text => text.GetString() ?? "",
        { } other => other.GetRawText(),
    };
}

/// <param name="Messages">The messages a command was chosen on, by id; their content is there without any intent.</param>
internal sealed record ResolvedData(IReadOnlyDictionary<string, DiscordMessage>? Messages = null);
