using System.Text.Json.Nodes;

namespace DiscordSimulator.Rest;

/// <summary>What a request is answered with.</summary>
internal sealed record RestReply(int Status, JsonNode? Body = null)
{
    public static RestReply NoContent { get; } = new(204);

    public static RestReply Unauthorized => Error(401, 0, "401: Unauthorized");

    public static RestReply MissingAccess => Error(403, 50001, "Missing Access");

    public static RestReply MissingPermissions => Error(403, 50013, "Missing Permissions");

    public static RestReply UnknownChannel => Error(404, 10003, "Unknown Channel");

    public static RestReply UnknownMessage => Error(404, 10008, "Unknown Message");

    public static RestReply Ok(JsonNode body) => new(200, body);

    public static RestReply Error(int status, int code, string message) => new(status, new JsonObject { ["message"] = message, ["code"] = code });
}
