using System.Text.Json;

namespace StBriefingBot.CommandLine;

/// <summary>Reads a list of texts from a line somebody else wrote.</summary>
internal static class JsonTexts
{
    /// <summary>The texts; null when the element is anything but a list of texts.</summary>
    /// <exception cref="InvalidOperationException">A text holds half of a surrogate pair.</exception>
    public static IReadOnlyList<string>? Read(JsonElement list)
    {
        if (list.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        var texts = new List<string>(list.GetArrayLength());
        foreach (var item in list.EnumerateArray())
        {
            if (item.ValueKind != JsonValueKind.String)
            {
                return null;
            }

            texts.Add(item.GetString()!);
        }

        return texts;
    }

    /// <summary>The line's id, a text or a number, as it was written; null when there is none.</summary>
    public static JsonElement? Id(JsonElement line) =>
        line.TryGetProperty("id", out var id) && id.ValueKind is JsonValueKind.String or JsonValueKind.Number ? id.Clone() : null;
}
