using System.Text.Json.Nodes;

namespace DiscordSimulator.Interactions;

/// <summary>Gives components the number that Discord gives them where the bot gave none.</summary>
internal static class ComponentNumbers
{
    public static JsonArray Give(JsonArray components)
    {
        var numbered = (JsonArray)components.DeepClone();
        var next = 1;
        Give(numbered, ref next);
        return numbered;
    }

    private static void Give(JsonArray components, ref int next)
    {
        foreach (var component in components.OfType<JsonObject>())
        {
            component["id"] ??= next;
            next++;
            Give(component["components"] as JsonArray ?? [], ref next);
        }
    }
}
