using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DiscordSimulator.Wire;

/// <summary>How values look on Discord's wire: ids and permissions as strings, times in ISO 8601, text unescaped.</summary>
internal static class WireText
{
    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    public static string Text(this JsonNode node) => node.ToJsonString(Unescaped);

    /// <exception cref="JsonException">It is not JSON, or says a field twice.</exception>
    public static JsonNode? Parse(string text) => JsonNode.Parse(text, documentOptions: Strict);

    public static string Wire(this ulong id) => id.ToString(CultureInfo.InvariantCulture);

    public static string Wire(this DateTimeOffset time) => time.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ss.ffffff+00:00", CultureInfo.InvariantCulture);

    public static string? Wire(this DateTimeOffset? time) => time?.Wire();

    /// <summary>Ids come as strings; numbers are taken as well, as Discord does.</summary>
    public static ulong? Id(this JsonNode? node) =>
        ulong.TryParse(node is JsonValue ? node.ToString() : null, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    /// <summary>Numbers written as text are taken as numbers, as Discord does; what is none was refused before.</summary>
    public static int WholeNumber(this JsonNode node) => int.Parse(node.ToString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    public static JsonArray Array(this IEnumerable<JsonNode?> nodes) => new([.. nodes]);
}
