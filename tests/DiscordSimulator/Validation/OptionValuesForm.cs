using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DiscordSimulator.Validation;

/// <summary>What an option says about its values: choices, bounds, autocomplete.</summary>
internal static class OptionValuesForm
{
    private const int MostChoices = 25;
    private const int LongestText = 6000;
    private static readonly string[] Bounds = ["min_value", "max_value"];
    private static readonly string[] Lengths = ["min_length", "max_length"];

    public static void Check(Form option, OptionType type)
    {
        var isNumber = type is OptionType.Integer or OptionType.Number;
        var hasChoices = type == OptionType.String || isNumber;
        var choices = option.Objects("choices", max: MostChoices);

        if (!hasChoices && (choices.Count > 0 || option.Flag("autocomplete") == true))
        {
            option.Refuse("choices", "APPLICATION_COMMAND_OPTIONS_CHOICES_INVALID", "Only string, integer and number options have choices and autocomplete");
        }

        if (choices.Count > 0 && option.Flag("autocomplete") == true)
        {
            option.Refuse("autocomplete", "APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID", "Autocomplete cannot be set together with choices");
        }

        foreach (var choice in choices)
        {
            ChoiceForm.Check(choice, type);
        }

        ChoiceForm.CheckNames(option, "choices", choices);
        RefuseUnless(option, Bounds, isNumber);
        RefuseUnless(option, Lengths, type == OptionType.String);
        CheckOrder(option, "min_value", "max_value");
        CheckLengths(option);
        RefuseUnless(option, ["channel_types"], type == OptionType.Channel);
    }

    private static void CheckLengths(Form option)
    {
        option.Integer("min_length", 0, LongestText);
        option.Integer("max_length", 1, LongestText);
        CheckOrder(option, "min_length", "max_length");
    }

    private static void CheckOrder(Form option, string least, string most)
    {
        if (Number(option.Fields[least]) > Number(option.Fields[most]))
        {
            option.Refuse(least, "NUMBER_TYPE_MAX", $"{least} must not be greater than {most}.");
        }
    }

    private static double? Number(JsonNode? node) =>
        node?.GetValueKind() == JsonValueKind.Number && double.TryParse(node.ToString(), CultureInfo.InvariantCulture, out var number) ? number : null;

    private static void RefuseUnless(Form option, IEnumerable<string> names, bool allowed)
    {
        foreach (var name in names.Where(name => !allowed && option.Has(name)))
        {
            option.Refuse(name, "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", $"{name} is not valid for this type of option");
        }
    }
}
