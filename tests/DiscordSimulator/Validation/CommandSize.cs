using System.Text.Json.Nodes;

namespace DiscordSimulator.Validation;

/// <summary>The characters a command counts: names, descriptions and values all the way down, the longest localisation of each.</summary>
internal static class CommandSize
{
    public const int Largest = 8000;

    public static int Of(JsonObject command) =>
        Longest(command, "name", "name_localizations") + Longest(command, "description", "description_localizations") + Value(command)
        + Children(command, "options") + Children(command, "choices");

    private static int Children(JsonObject parent, string name) =>
        parent[name] is JsonArray children ? children.OfType<JsonObject>().Sum(Of) : 0;

    private static int Longest(JsonObject at, string field, string localised)
    {
        var others = at[localised] is JsonObject values ? values.Select(value => value.Value?.ToString().Length ?? 0) : [];
        return others.Append(at[field]?.ToString().Length ?? 0).Max();
    }

    private static int Value(JsonObject choice) => choice["value"] is JsonValue value ? value.ToString().Length : 0;
}
