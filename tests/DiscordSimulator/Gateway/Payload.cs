using System.Text.Json.Nodes;
using DiscordSimulator.Wire;

namespace DiscordSimulator.Gateway;

/// <summary>The envelope of everything that goes over a gateway connection.</summary>
internal static class Payload
{
    public static string Of(Opcode code, JsonNode? data = null) => new JsonObject { ["t"] = null, ["s"] = null, ["op"] = (int)code, ["d"] = data }.Text();

    public static string Dispatch(string name, long sequence, JsonNode? data) =>
        new JsonObject { ["t"] = name, ["s"] = sequence, ["op"] = (int)Opcode.Dispatch, ["d"] = data }.Text();
}
