namespace StBriefingBot.Discord.Wire;

internal static class ComponentType
{
    public const int Row = 1;
    public const int Button = 2;
    public const int Select = 3;
    public const int TextInput = 4;
    public const int Label = 18;
}

internal static class ButtonStyle
{
    public const int Primary = 1;
    public const int Secondary = 2;
}

/// <summary>A part of a message or form that a person can use. One record for all kinds, as on the wire; the factories make the kinds we use.</summary>
internal sealed record Component(
    int Type,
    string? CustomId = null,
    int? Style = null,
    string? Label = null,
    string? Description = null,
    string? Placeholder = null,
    IReadOnlyList<SelectOption>? Options = null,
    IReadOnlyList<Component>? Components = null,
    [property: System.Text.Json.Serialization.JsonPropertyName("component")] Component? Inner = null,
    int? MinLength = null,
    int? MaxLength = null,
    bool? Required = null,
    string? Value = null)
{
    public static Component Row(params IReadOnlyList<Component> components) => new(ComponentType.Row, Components: components);

    public static Component Button(string customId, string label, int style = ButtonStyle.Secondary) => new(ComponentType.Button, customId, style, label);

    public static Component Select(string customId, string placeholder, IReadOnlyList<SelectOption> options) =>
        new(ComponentType.Select, customId, Placeholder: placeholder, Options: options);

    /// <summary>A box of several lines in a form, with its label.</summary>
    public static Component TextBox(string customId, string label, bool required, int maxLength) =>
        new(ComponentType.Label, Label: label, Inner: new Component(ComponentType.TextInput, customId, Style: 2, MaxLength: maxLength, Required: required));
}

internal sealed record SelectOption(string Label, string Value, string? Description = null);
