namespace DiscordSimulator.Validation;

/// <summary>A menu to select from.</summary>
internal static class SelectForm
{
    private const int MostOptions = 25;
    private const int Longest = 100;

    public static void Check(Form select, ComponentType type, CustomIds ids, bool inModal)
    {
        ids.Check(select);
        select.Text("placeholder", max: 150);
        var least = select.Integer("min_values", 0, MostOptions) ?? 1;
        var most = select.Integer("max_values", 1, MostOptions) ?? 1;
        CheckState(select, inModal);

        if (least > most)
        {
            select.Refuse("min_values", "NUMBER_TYPE_MAX", $"int value should be less than or equal to {most}.");
        }

        if (type == ComponentType.StringSelect)
        {
            CheckOptions(select, least);
        }
    }

    private static void CheckState(Form select, bool inModal)
    {
        if (select.Flag("disabled") is not null && inModal)
        {
            select.Refuse("disabled", "MODAL_COMPONENT_DISABLED", "Components in a modal cannot be disabled");
        }
    }

    private static void CheckOptions(Form select, long least)
    {
        var options = select.Objects("options", min: 1, max: MostOptions, required: true);

        foreach (var option in options)
        {
            option.Text("label", min: 1, max: Longest, required: true);
            option.Text("value", min: 1, max: Longest, required: true);
            option.Text("description", max: Longest);
            option.Flag("default");
            EmojiForm.Check(option);
        }

        if (options.Select(option => option.Fields["value"]?.ToString()).Distinct().Count() != options.Count)
        {
            select.Refuse("options", "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", "The specified option value is already used");
        }

        if (least > options.Count)
        {
            select.Refuse("min_values", "SELECT_COMPONENT_TOO_FEW_OPTIONS", "There are fewer options than must be selected");
        }
    }
}
