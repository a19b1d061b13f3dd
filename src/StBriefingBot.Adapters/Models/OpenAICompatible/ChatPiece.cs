using System.Text.Json;
using Microsoft.Extensions.AI;

namespace StBriefingBot.Adapters.Models.OpenAICompatible;

/// <summary>What one object of a server's reply says, whole or a part of a stream. Fields that are missing, or of another kind than usual, say nothing.</summary>
/// <param name="Text">What was written.</param>
/// <param name="Refusal">The server's own field for a refusal.</param>
/// <param name="Finish">Why writing ended; null where it goes on.</param>
/// <param name="Usage">Tokens so far; null where they are not told.</param>
/// <param name="Error">What the server says went wrong in the middle of it.</param>
internal sealed record ChatPiece(string Text, string? Refusal, string? Finish, UsageDetails? Usage, string? Error)
{
    /// <summary>Null when the text is no such object.</summary>
    public static ChatPiece? Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Object ? Of(document.RootElement) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ChatPiece Of(JsonElement root)
    {
        var choice = Member(root, "choices") is { ValueKind: JsonValueKind.Array } choices && choices.GetArrayLength() > 0 ? choices[0] : default(JsonElement?);
        var message = Member(choice, "delta") is { ValueKind: JsonValueKind.Object } delta ? delta : Member(choice, "message");
        var text = TextOf(Member(message, "content")) ?? TextOf(Member(choice, "text")) ?? "";
        var error = Member(root, "error") is { ValueKind: not (JsonValueKind.Null or JsonValueKind.False) } found ? found.ToString() : null;
        return new ChatPiece(text, String(Member(message, "refusal")), String(Member(choice, "finish_reason")), UsageOf(Member(root, "usage")), error);
    }

    /// <summary>A string, or a list of parts of which those of text count.</summary>
    private static string? TextOf(JsonElement? content) => content switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        { ValueKind: JsonValueKind.Array } parts => string.Concat(parts.EnumerateArray().Select(part => String(Member(part, "text")) ?? "")),
        _ => null,
    };

    private static UsageDetails? UsageOf(JsonElement? usage)
    {
        var (input, output) = (Number(usage, "prompt_tokens") ?? Number(usage, "input_tokens"), Number(usage, "completion_tokens") ?? Number(usage, "output_tokens"));
        return input is null && output is null ? null : new UsageDetails { InputTokenCount = input ?? 0, OutputTokenCount = output ?? 0 };
    }

    private static long? Number(JsonElement? parent, string name) =>
        Member(parent, name) is { ValueKind: JsonValueKind.Number } number && number.TryGetDouble(out var value) && value is >= 0 and < 1e12 ? (long)value : null;

    private static string? String(JsonElement? element) => element is { ValueKind: JsonValueKind.String } text && text.GetString() is { Length: > 0 } value ? value : null;

    private static JsonElement? Member(JsonElement? parent, string name) =>
        parent is { ValueKind: JsonValueKind.Object } there && there.TryGetProperty(name, out var member) ? member : null;
}
