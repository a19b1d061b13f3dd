using System.Text.Json;
using System.Text.Json.Nodes;
using DiscordSimulator.Validation;
using DiscordSimulator.Wire;
using Microsoft.AspNetCore.Http;

namespace DiscordSimulator.Rest;

/// <summary>A body as it came: its text, its files, or why it cannot be read.</summary>
internal sealed record RestBody(string Text, JsonNode? Node, IReadOnlyList<JsonObject> Files, RestReply? Refusal)
{
    private static readonly RestReply NotJson = RestReply.Error(400, 50109, "The request body contains invalid JSON.");

    public static async Task<RestBody> ReadAsync(HttpRequest request, BodyKind kind, CancellationToken cancellationToken)
    {
        if (request.HasFormContentType && request.ContentType!.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase))
        {
            var form = await request.ReadFormAsync(cancellationToken);
            return Read(form["payload_json"].ToString(), kind, [.. form.Files.Select(File)]);
        }

        using var reader = new StreamReader(request.Body);
        var text = await reader.ReadToEndAsync(cancellationToken);
        var isJson = request.ContentType?.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) == true;

        return kind == BodyKind.None || isJson
            ? Read(text, kind, [])
            : new RestBody(text, null, [], Invalid("CONTENT_TYPE_INVALID", "Expected \"Content-Type\" header to be one of {'application/json', 'multipart/form-data'}."));
    }

    private static RestBody Read(string text, BodyKind kind, IReadOnlyList<JsonObject> files)
    {
        if (kind == BodyKind.None)
        {
            return new RestBody(text, null, files, null);
        }

        try
        {
            var node = WireText.Parse(text);
            return new RestBody(text, node, files, Check(node, kind));
        }
        catch (JsonException)
        {
            return new RestBody(text, null, files, NotJson);
        }
    }

    private static RestReply? Check(JsonNode? node, BodyKind kind) => (kind, node) switch
    {
        (BodyKind.Fields, not JsonObject) => Invalid("DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType"),
        (BodyKind.List, not JsonArray) => Invalid("LIST_TYPE_CONVERT", "Only iterables may be used in a ListType"),
        _ => null,
    };

    private static RestReply Invalid(string code, string message)
    {
        var errors = new FormErrors();
        errors.Add(FieldPath.Root, code, message);
        return errors.ToReply();
    }

    private static JsonObject File(IFormFile file) => new() { ["filename"] = file.FileName, ["size"] = file.Length, ["content_type"] = file.ContentType };
}
