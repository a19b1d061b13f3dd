namespace DiscordSimulator.Validation;

/// <summary>Buttons and selects under a message, in rows.</summary>
internal static class ComponentsForm
{
    private const int MostRows = 5;
    private static readonly long[] RowOnly = [(long)ComponentType.ActionRow];

    /// <param name="layout">Whether the message is made of components altogether, which allows more kinds.</param>
    public static void Check(Form message, bool layout)
    {
        var ids = new CustomIds();

        if (layout)
        {
            LayoutForm.Check(message, ids);
            return;
        }

        foreach (var row in message.Objects("components", max: MostRows))
        {
            if (row.Choice("type", RowOnly, required: true) == (long)ComponentType.ActionRow)
            {
                ActionRowForm.Check(row, ids);
            }
        }
    }
}
