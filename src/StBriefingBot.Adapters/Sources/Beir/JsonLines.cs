using System.Runtime.CompilerServices;
using System.Text.Json;
using StBriefingBot.Core.Retrieval.Evaluation;

namespace StBriefingBot.Adapters.Sources.Beir;

/// <summary>Files of one JSON object a line; empty lines are passed over.</summary>
internal static class JsonLines
{
    public static async IAsyncEnumerable<JsonLine> ReadAsync(string file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var number = 0;
        await foreach (var text in TextLines.ReadAsync(file, cancellationToken))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(text))
            {
                yield return Parse(file, number, text);
            }
        }
    }

    private static JsonLine Parse(string file, int number, string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var line = new JsonLine(file, number, document.RootElement.Clone());
            return line.Value.ValueKind == JsonValueKind.Object ? line : throw line.Error("holds no JSON object");
        }
        catch (JsonException exception)
        {
            throw new CollectionFormatException($"{file}, line {number} is not valid JSON: {exception.Message.TrimEnd('.')}.", exception);
        }
    }
}
