namespace DiscordSimulator.Validation;

/// <summary>A message made of components altogether (flag 1 &lt;&lt; 15): texts, sections, containers and rows.</summary>
internal static class LayoutForm
{
    private const int MostComponents = 40;
    private const int MostCharacters = 4000;
    private static readonly long[] TopLevel = [1, 9, 10, 12, 13, 14, 17];
    private static readonly long[] Accessories = [2, 11];
    private static readonly long[] TextOnly = [10];

    public static void Check(Form message, CustomIds ids)
    {
        var count = new Count();
        CheckChildren(message, ids, count, TopLevel);

        if (count.Components > MostComponents)
        {
            message.Refuse("components", "BASE_TYPE_BAD_LENGTH", $"Must be between 1 and {MostComponents} in length.");
        }

        if (count.Characters > MostCharacters)
        {
            message.Refuse("components", "COMPONENT_TEXT_SIZE_EXCEEDED", $"Displayable text exceeds the maximum size of {MostCharacters}");
        }
    }

    private static void CheckChildren(Form parent, CustomIds ids, Count count, IReadOnlyList<long> allowed)
    {
        foreach (var child in parent.Objects("components", min: 1, required: true))
        {
            var type = (ComponentType)(child.Choice("type", allowed, required: true) ?? 0);
            count.Components++;
            CheckChild(child, type, ids, count);
        }
    }

    private static void CheckChild(Form child, ComponentType type, CustomIds ids, Count count)
    {
        switch (type)
        {
            case ComponentType.ActionRow:
                ActionRowForm.Check(child, ids);
                count.Components += child.Objects("components").Count;
                break;
            case ComponentType.TextDisplay:
                count.Characters += child.Text("content", min: 1, max: MostCharacters, required: true)?.Length ?? 0;
                break;
            case ComponentType.Container:
                child.Integer("accent_color", 0, 0xFFFFFF);
                CheckChildren(child, ids, count, [.. TopLevel.Where(each => each != (long)ComponentType.Container)]);
                break;
            case ComponentType.Section:
                child.Objects("components", min: 1, max: 3, required: true);
                CheckChildren(child, ids, count, TextOnly);
                CheckAccessory(child, ids, count);
                break;
            case ComponentType.MediaGallery:
                child.Objects("items", min: 1, max: 10, required: true);
                break;
            case ComponentType.File:
                child.Object("file", required: true);
                break;
        }
    }

    private static void CheckAccessory(Form section, CustomIds ids, Count count)
    {
        if (section.Object("accessory", required: true) is not { } accessory)
        {
            return;
        }

        count.Components++;

        if (accessory.Choice("type", Accessories, required: true) == (long)ComponentType.Button)
        {
            ButtonForm.Check(accessory, ids);
        }
    }

    private sealed class Count
    {
        public int Components { get; set; }

        public int Characters { get; set; }
    }
}
