using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using DiscordSimulator.Validation;
using DiscordSimulator.Wire;

namespace DiscordSimulator.People;

/// <summary>Whether Discord's client would let a value through.</summary>
internal static class OptionValueCheck
{
    private const int LongestText = 6000;

    public static void Check(JsonObject option, JsonNode value)
    {
        var type = (OptionType)option["type"]!.WholeNumber();
        var kind = value.GetValueKind();
        var fits = type switch
        {
            OptionType.Integer or OptionType.Number => kind == JsonValueKind.Number,
            OptionType.Boolean => kind is JsonValueKind.True or JsonValueKind.False,
            _ => kind == JsonValueKind.String,
        };

        if (!fits)
        {
            throw new ImpossibleActionException($"\"{value}\" does not fit the option \"{option["name"]}\" of type {type}.");
        }

        CheckBounds(option, value, type);

        if (option["choices"] is JsonArray { Count: > 0 } choices && !choices.Any(choice => choice!["value"]!.ToString() == value.ToString()))
        {
            throw new ImpossibleActionException($"\"{value}\" is no choice of the option \"{option["name"]}\".");
        }
    }

    private static void CheckBounds(JsonObject option, JsonNode value, OptionType type)
    {
        var (size, least, most) = type switch
        {
            OptionType.String => (value.ToString().Length, Bound(option, "min_length") ?? 0, Bound(option, "max_length") ?? LongestText),
            OptionType.Integer or OptionType.Number => (Number(value), Bound(option, "min_value") ?? double.MinValue, Bound(option, "max_value") ?? double.MaxValue),
            _ => (0d, 0d, 0d),
        };

        if (size < least || size > most)
        {
            throw new ImpossibleActionException($"The option \"{option["name"]}\" takes {least} to {most}, not {size}.");
        }
    }

    private static double? Bound(JsonObject option, string name) => option[name] is { } bound ? Number(bound) : null;

    private static double Number(JsonNode node) => double.Parse(node.ToString(), CultureInfo.InvariantCulture);
}
