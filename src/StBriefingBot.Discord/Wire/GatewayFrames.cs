using System.Text.Json;
using System.Text.Json.Serialization;

namespace StBriefingBot.Discord.Wire;

internal static class GatewayOp
{
    public const int Dispatch = 0;
    public const int Heartbeat = 1;
    public const int Identify = 2;
    public const int Resume = 6;
    public const int Reconnect = 7;
    public const int InvalidSession = 9;
    public const int Hello = 10;
    public const int HeartbeatAck = 11;
}

/// <summary>A frame of the gateway.</summary>
/// <param name="Op">One of <see cref="GatewayOp"/>.</param>
/// <param name="D">What it carries.</param>
/// <param name="S">The number of an event, to resume after.</param>
/// <param name="T">The name of an event.</param>
internal sealed record GatewayFrame(int Op, JsonElement D, int? S = null, string? T = null);

/// <param name="HeartbeatInterval">In milliseconds.</param>
internal sealed record Hello(int HeartbeatInterval);

internal sealed record Ready(string SessionId, string ResumeGatewayUrl, DiscordUser User, ReadyApplication Application);

internal sealed record ReadyApplication(string Id);

/// <param name="D">The number of the last event; written even when there was none.</param>
internal sealed record HeartbeatFrame(int Op, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? D);

internal sealed record IdentifyFrame(int Op, Identify D);

internal sealed record Identify(string Token, int Intents, IdentifyProperties Properties, IReadOnlyList<int> Shard);

internal sealed record IdentifyProperties(string Os, string Browser, string Device);

internal sealed record ResumeFrame(int Op, Resume D);

internal sealed record Resume(string Token, string SessionId, int Seq);
