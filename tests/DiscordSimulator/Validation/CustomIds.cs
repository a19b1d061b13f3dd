namespace DiscordSimulator.Validation;

/// <summary>The ids of a message's components, each of which may stand there once.</summary>
internal sealed class CustomIds
{
    private const int Longest = 100;
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    public void Check(Form component)
    {
        if (component.Text("custom_id", min: 1, max: Longest, required: true) is { } id && !seen.Add(id))
        {
            component.Refuse("custom_id", "COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated");
        }
    }
}
