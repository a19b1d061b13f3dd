using System.Globalization;
using System.Numerics;

namespace DiscordSimulator.Validation;

/// <summary>An application command as its documentation describes it.</summary>
internal static class CommandForm
{
    public const int Slash = 1;
    public const int MessageMenu = 3;
    private static readonly long[] Types = [1, 2, 3];
    private static readonly long[] Contexts = [0, 1, 2];
    private static readonly long[] Installations = [0, 1];

    public static void Check(Form form)
    {
        var type = form.Choice("type", Types) ?? Slash;
        var isSlash = type == Slash;

        CommandNames.Check(form, "name", required: true, free: !isSlash);
        Localisations.CheckNames(form, free: !isSlash);
        CheckDescription(form, isSlash);
        CheckPermissions(form);
        form.Flag("dm_permission");
        form.Flag("nsfw");
        CheckSet(form, "contexts", Contexts);
        CheckSet(form, "integration_types", Installations);

        if (!isSlash && form.Has("options"))
        {
            form.Refuse("options", "APPLICATION_COMMAND_OPTIONS_UNEXPECTED", "Context menu commands cannot have options");
        }
        else
        {
            OptionsForm.Check(form, OptionsForm.TopLevel);
        }

        if (CommandSize.Of(form.Fields) > CommandSize.Largest)
        {
            form.Refuse("", "APPLICATION_COMMAND_TOO_LARGE", $"Command exceeds maximum size ({CommandSize.Largest})");
        }
    }

    private static void CheckDescription(Form form, bool isSlash)
    {
        if (isSlash)
        {
            form.Text("description", min: 1, max: 100, required: true);
            Localisations.CheckDescriptions(form);
        }
        else if (form.Text("description") is { Length: > 0 })
        {
            form.Refuse("description", "APPLICATION_COMMAND_DESCRIPTION_UNEXPECTED", "Context menu commands cannot have description");
        }
    }

    private static void CheckPermissions(Form form)
    {
        if (form.Has("default_member_permissions")
            && !BigInteger.TryParse(form.Fields["default_member_permissions"]!.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            form.Refuse("default_member_permissions", "NUMBER_TYPE_COERCE", "Value is not a set of permissions: a string of digits.");
        }
    }

    private static void CheckSet(Form form, string name, IReadOnlyList<long> allowed)
    {
        var items = form.Items(name, min: form.Has(name) ? 1 : 0, max: allowed.Count);

        if (items.Any(item => !long.TryParse(item?.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var value) || !allowed.Contains(value)))
        {
            form.Refuse(name, "BASE_TYPE_CHOICES", $"Value must be one of ({string.Join(", ", allowed)}).");
        }
        else if (items.Select(item => item!.ToString()).Distinct().Count() != items.Count)
        {
            form.Refuse(name, "SET_TYPE_CONTAINS_DUPLICATES", "The set contains duplicates.");
        }
    }
}
