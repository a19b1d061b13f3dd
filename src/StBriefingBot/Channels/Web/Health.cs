using System.Text.Json.Serialization;

namespace StBriefingBot.Channels.Web;

/// <summary>What <c>/healthz</c> says.</summary>
/// <param name="Status"><c>ok</c>, or <c>no index</c> with HTTP status 503.</param>
/// <param name="Generation">The generation that answers.</param>
/// <param name="Passages">How many passages it holds.</param>
internal sealed record Health(string Status, int? Generation, int Passages);

[JsonSerializable(typeof(Health))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class HealthJson : JsonSerializerContext;
