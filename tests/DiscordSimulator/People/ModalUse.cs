using System.Text.Json.Nodes;
using DiscordSimulator.Validation;
using DiscordSimulator.Wire;

namespace DiscordSimulator.People;

/// <summary>Filling in a window: the values in the shape of its components, checked as the client does.</summary>
internal static class ModalUse
{
    private const int LongestInput = 4000;

    public static JsonObject Submit(JsonObject modal, IReadOnlyDictionary<string, string> values)
    {
        var used = new HashSet<string>();
        var components = (modal["components"] as JsonArray)!.OfType<JsonObject>().Select(component => (JsonNode?)Fill(component, values, used)).ToArray();
        var unknown = values.Keys.Except(used).ToList();

        return unknown.Count > 0
            ? throw new ImpossibleActionException($"The window has no field \"{unknown[0]}\".")
            : new JsonObject { ["custom_id"] = modal["custom_id"]!.ToString(), ["components"] = new JsonArray(components) };
    }

    /// <summary>The labels of the fields.</summary>
    public static IEnumerable<string> Fields(JsonObject modal) => MessageView.Flat(modal["components"] as JsonArray)
        .Where(component => MessageView.TypeOf(component) is ComponentType.Label or ComponentType.TextInput)
        .Select(component => MessageView.Text(component, "label")).Where(label => label.Length > 0);

    private static JsonObject Fill(JsonObject component, IReadOnlyDictionary<string, string> values, HashSet<string> used)
    {
        var type = MessageView.TypeOf(component);
        var filled = new JsonObject { ["type"] = (int)type, ["id"] = component["id"]?.DeepClone() ?? 1 };

        switch (type)
        {
            case ComponentType.ActionRow:
                var input = (JsonObject)component["components"]![0]!;
                filled["components"] = new JsonArray(Value(input, MessageView.Text(input, "label"), values, used));
                break;
            case ComponentType.Label:
                filled["component"] = Value((JsonObject)component["component"]!, MessageView.Text(component, "label"), values, used);
                break;
        }

        return filled;
    }

    private static JsonObject Value(JsonObject input, string label, IReadOnlyDictionary<string, string> values, HashSet<string> used)
    {
        var customId = input["custom_id"]!.ToString();
        var key = values.ContainsKey(customId) ? customId : label;
        used.Add(key);
        var type = MessageView.TypeOf(input);
        var given = values.GetValueOrDefault(key);
        var json = new JsonObject { ["type"] = (int)type, ["id"] = 2, ["custom_id"] = customId };

        if (type == ComponentType.TextInput)
        {
            json["value"] = CheckedText(input, label, given ?? MessageView.Text(input, "value"));
        }
        else
        {
            json["values"] = given is null && input["required"]?.GetValue<bool>() == false ? [] : ComponentUse.Values(MessageView.Select(input), given is null ? [] : [given]);
        }

        return json;
    }

    private static string CheckedText(JsonObject input, string label, string text)
    {
        var isRequired = input["required"]?.GetValue<bool>() ?? true;
        var least = input["min_length"]?.WholeNumber() ?? 0;
        var most = input["max_length"]?.WholeNumber() ?? LongestInput;

        if (text.Length == 0 && !isRequired)
        {
            return text;
        }

        return text.Length >= Math.Max(least, 1) && text.Length <= most
            ? text
            : throw new ImpossibleActionException($"The field \"{label}\" takes {Math.Max(least, 1)} to {most} characters, not {text.Length}.");
    }
}
