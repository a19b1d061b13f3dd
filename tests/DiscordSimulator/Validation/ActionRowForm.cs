namespace DiscordSimulator.Validation;

/// <summary>A row: up to five buttons, or one select.</summary>
internal static class ActionRowForm
{
    private const int MostButtons = 5;
    private static readonly long[] Children = [2, 3, 5, 6, 7, 8];

    public static void Check(Form row, CustomIds ids)
    {
        var children = row.Objects("components", min: 1, max: MostButtons, required: true);
        var types = children.Select(child => (ComponentType)(child.Choice("type", Children, required: true) ?? 0)).ToList();

        if (types.Exists(type => type != ComponentType.Button) && types.Count > 1)
        {
            row.Refuse("components", "COMPONENT_LAYOUT_WIDTH_EXCEEDED", "The specified component exceeds the maximum width");
        }

        foreach (var (child, type) in children.Zip(types))
        {
            if (type == ComponentType.Button)
            {
                ButtonForm.Check(child, ids);
            }
            else if (Children.Contains((long)type))
            {
                SelectForm.Check(child, type, ids, inModal: false);
            }
        }
    }
}
