namespace DiscordSimulator.Validation;

/// <summary>A window with fields to fill in.</summary>
internal static class ModalForm
{
    private const int LongestTitle = 45;
    private const int MostComponents = 5;
    private const int LongestInput = 4000;
    private static readonly long[] TopLevel = [1, 10, 18];
    private static readonly long[] InputOnly = [4];
    private static readonly long[] InLabel = [3, 4, 5, 6, 7, 8];
    private static readonly long[] Styles = [1, 2];

    public static void Check(Form modal)
    {
        var ids = new CustomIds();

        modal.Text("custom_id", min: 1, max: 100, required: true);
        modal.Text("title", min: 1, max: LongestTitle, required: true);

        foreach (var component in modal.Objects("components", min: 1, max: MostComponents, required: true))
        {
            CheckComponent(component, ids);
        }
    }

    private static void CheckComponent(Form component, CustomIds ids)
    {
        switch ((ComponentType)(component.Choice("type", TopLevel, required: true) ?? 0))
        {
            case ComponentType.ActionRow:
                CheckRow(component, ids);
                break;
            case ComponentType.Label:
                CheckLabel(component, ids);
                break;
            case ComponentType.TextDisplay:
                component.Text("content", min: 1, max: LongestInput, required: true);
                break;
        }
    }

    private static void CheckRow(Form row, CustomIds ids)
    {
        foreach (var input in row.Objects("components", min: 1, max: 1, required: true))
        {
            if (input.Choice("type", InputOnly, required: true) == (long)ComponentType.TextInput)
            {
                input.Text("label", min: 1, max: LongestTitle, required: true);
                CheckInput(input, ids);
            }
        }
    }

    private static void CheckLabel(Form label, CustomIds ids)
    {
        label.Text("label", min: 1, max: LongestTitle, required: true);
        label.Text("description", min: 1, max: 100);

        if (label.Object("component", required: true) is not { } child)
        {
            return;
        }

        var type = (ComponentType)(child.Choice("type", InLabel, required: true) ?? 0);

        if (type == ComponentType.TextInput)
        {
            CheckInput(child, ids);
        }
        else if (InLabel.Contains((long)type))
        {
            SelectForm.Check(child, type, ids, inModal: true);
        }
    }

    private static void CheckInput(Form input, CustomIds ids)
    {
        ids.Check(input);
        input.Choice("style", Styles, required: true);
        var least = input.Integer("min_length", 0, LongestInput) ?? 0;
        var most = input.Integer("max_length", 1, LongestInput) ?? LongestInput;
        input.Flag("required");
        input.Text("placeholder", max: 100);
        input.Text("value", max: LongestInput);

        if (least > most)
        {
            input.Refuse("min_length", "NUMBER_TYPE_MAX", $"int value should be less than or equal to {most}.");
        }
    }
}
