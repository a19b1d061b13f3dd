using System.Globalization;
using System.Text.Json.Nodes;
using DiscordSimulator.Validation;

namespace DiscordSimulator.Rest;

/// <summary>A request as a route sees it: let through, its body read.</summary>
internal sealed record RestCall(Simulation Simulation, IReadOnlyDictionary<string, string> Values, IReadOnlyDictionary<string, string> Query, JsonNode? Body, IReadOnlyList<JsonObject> Files)
{
    public JsonObject Fields => Body as JsonObject ?? [];

    public Form Form => Form.Of(Fields);

    public string Value(string name) => Values[name];

    /// <summary>An id in the path; null where it is none, which no object has.</summary>
    public ulong? Id(string name) => ulong.TryParse(Values.GetValueOrDefault(name), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    public bool Asks(string flag) => Query.TryGetValue(flag, out var value) && value.ToLowerInvariant() is "true" or "1";
}
