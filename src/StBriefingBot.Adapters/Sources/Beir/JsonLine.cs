using System.Text.Json;
using StBriefingBot.Core.Retrieval.Evaluation;

namespace StBriefingBot.Adapters.Sources.Beir;

/// <summary>An object on a line of a file.</summary>
internal readonly record struct JsonLine(string File, int Number, JsonElement Value)
{
    /// <summary>A text or number member as text; null when it is missing or null.</summary>
    public string? Text(string member) => !Value.TryGetProperty(member, out var value)
        ? null
        : value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            JsonValueKind.Null => null,
            _ => throw Error($"has a \"{member}\" that is neither text nor a number"),
        };

    public CollectionFormatException Error(string what) => new($"{File}, line {Number} {what}.");
}
