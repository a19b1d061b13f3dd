namespace DiscordSimulator.Validation;

/// <summary>The options of a command, of a group or of a subcommand.</summary>
internal static class OptionsForm
{
    public const int TopLevel = 0;
    private const int Most = 25;
    private static readonly long[] Types = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

    /// <param name="depth">0 in a command, 1 in a group, 2 in a subcommand: groups hold subcommands, subcommands hold values, and nothing nests deeper.</param>
    public static void Check(Form parent, int depth)
    {
        var options = parent.Objects("options", max: Most);

        foreach (var option in options)
        {
            CheckOption(option, depth);
        }

        CheckNames(parent, options);
        CheckOrder(parent, options);
        CheckMixture(parent, options);
    }

    private static void CheckOption(Form option, int depth)
    {
        CommandNames.Check(option, "name", required: true, free: false);
        Localisations.CheckNames(option, free: false);
        option.Text("description", min: 1, max: 100, required: true);
        Localisations.CheckDescriptions(option);
        option.Flag("required");

        switch (TypeOf(option))
        {
            case OptionType.SubCommandGroup when depth == TopLevel:
                option.Objects("options", min: 1, max: Most, required: true);
                Check(option, depth: 1);
                RefuseOtherThan(option, OptionType.SubCommand);
                break;
            case OptionType.SubCommand when depth <= 1:
                Check(option, depth: 2);
                break;
            case OptionType.SubCommandGroup or OptionType.SubCommand:
                option.Refuse("type", "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "Sub-commands and sub-command groups cannot be nested here");
                break;
            default:
                OptionValuesForm.Check(option, TypeOf(option));
                break;
        }
    }

    private static OptionType TypeOf(Form option) => (OptionType)(option.Fields["type"] is null ? 0 : new Form(option.Fields, FieldPath.Root, new FormErrors()).Integer("type") ?? 0);

    private static void RefuseOtherThan(Form group, OptionType wanted)
    {
        if (group.Objects("options").Any(option => TypeOf(option) != wanted))
        {
            group.Refuse("options", "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "A sub-command group holds sub-commands only");
        }
    }

    private static void CheckNames(Form parent, IReadOnlyList<Form> options)
    {
        foreach (var option in options)
        {
            option.Choice("type", Types, required: true);
        }

        if (options.Select(option => option.Fields["name"]?.ToString()).Distinct().Count() != options.Count)
        {
            parent.Refuse("options", "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS", "Option name already exists");
        }
    }

    private static void CheckOrder(Form parent, IReadOnlyList<Form> options)
    {
        var required = options.Select(option => option.Fields["required"]?.ToString() == "true").ToList();

        if (required.LastIndexOf(true) > required.IndexOf(false) && required.Contains(false))
        {
            parent.Refuse("options", "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", "Required options must be placed before non-required options");
        }
    }

    private static void CheckMixture(Form parent, IReadOnlyList<Form> options)
    {
        var nested = options.Count(option => TypeOf(option) is OptionType.SubCommand or OptionType.SubCommandGroup);

        if (nested > 0 && nested < options.Count)
        {
            parent.Refuse(
                "options",
                "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
                "Sub-command and sub-command group option types are mutually exclusive to all other types");
        }
    }
}
