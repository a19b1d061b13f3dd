using System.Globalization;
using System.Text.Json;

namespace DiscordSimulator.Validation;

/// <summary>A choice of an option, fixed at registration or suggested while a person types.</summary>
internal static class ChoiceForm
{
    private const int Longest = 100;

    public static void Check(Form choice, OptionType type)
    {
        choice.Text("name", min: 1, max: Longest, required: true);
        Localisations.CheckChoiceNames(choice);

        if (!choice.Has("value"))
        {
            choice.Refuse("value", "BASE_TYPE_REQUIRED", "This field is required");
        }
        else if (type == OptionType.String)
        {
            CheckText(choice);
        }
        else if (type == OptionType.Integer)
        {
            choice.Integer("value", -9_007_199_254_740_991, 9_007_199_254_740_991);
        }
        else if (choice.Fields["value"]!.GetValueKind() != JsonValueKind.Number || !double.TryParse(choice.Fields["value"]!.ToString(), CultureInfo.InvariantCulture, out _))
        {
            choice.Refuse("value", "NUMBER_TYPE_COERCE", $"Value \"{choice.Fields["value"]}\" is not float.");
        }
    }

    public static void CheckNames(Form parent, string field, IReadOnlyList<Form> choices)
    {
        if (choices.Select(choice => choice.Fields["name"]?.ToString()).Distinct().Count() != choices.Count)
        {
            parent.Refuse(field, "APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS", "Choice name already exists");
        }
    }

    private static void CheckText(Form choice)
    {
        if (choice.Fields["value"]!.GetValueKind() != JsonValueKind.String)
        {
            choice.Refuse("value", "STRING_TYPE_CONVERT", $"Could not interpret \"{choice.Fields["value"]}\" as string.");
        }
        else if (choice.Fields["value"]!.ToString().Length is 0 or > Longest)
        {
            choice.Refuse("value", "BASE_TYPE_BAD_LENGTH", $"Must be between 1 and {Longest} in length.");
        }
    }
}
