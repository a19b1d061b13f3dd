using System.Text.Json.Nodes;
using DiscordSimulator.Rest;

namespace DiscordSimulator.Validation;

/// <summary>What is wrong with a body, as the tree that Discord answers with code 50035.</summary>
internal sealed class FormErrors
{
    private readonly JsonObject tree = [];

    public bool Any => tree.Count > 0;

    public void Add(FieldPath path, string code, string message)
    {
        var at = tree;

        foreach (var name in path.Names)
        {
            at = Child(at, name);
        }

        if (at["_errors"] is not JsonArray errors)
        {
            at["_errors"] = errors = [];
        }

        errors.Add((JsonNode)new JsonObject { ["code"] = code, ["message"] = message });
    }

    public RestReply ToReply() => new(400, new JsonObject { ["message"] = "Invalid Form Body", ["code"] = 50035, ["errors"] = tree });

    private static JsonObject Child(JsonObject parent, string name)
    {
        if (parent[name] is not JsonObject child)
        {
            parent[name] = child = [];
        }

        return child;
    }
}
