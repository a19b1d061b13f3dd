using System.Text.Json;
using Microsoft.Extensions.AI;

namespace StBriefingBot.Adapters.Models.OpenAICompatible;

/// <summary>A request for vectors and the reply to it, in what every such server knows: numbers as numbers.</summary>
internal static class EmbeddingBody
{
    /// <summary>A thousand vectors of four thousand numbers have less.</summary>
    private const int LongestReply = 128 << 20;

    public static BinaryData Write(string model, IReadOnlyList<string> texts, int? dimensions)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("model", model);
            json.WriteStartArray("input");
            foreach (var text in texts)
            {
                json.WriteStringValue(text);
            }

            json.WriteEndArray();
            json.WriteString("encoding_format", "float");
            if (dimensions is { } asked)
            {
                json.WriteNumber("dimensions", asked);
            }

            json.WriteEndObject();
        }

        return new BinaryData(buffer.ToArray());
    }

    /// <summary>The vectors in the order of their texts, whatever the order in which they came; null where the reply holds something else.</summary>
    public static async Task<GeneratedEmbeddings<Embedding<float>>?> ReadAsync(Stream reply, int texts, CancellationToken cancellationToken)
    {
        using var held = new MemoryStream();
        var buffer = new byte[81_920];
        int read;
        while ((read = await reply.ReadAsync(buffer, cancellationToken)) > 0)
        {
            held.Write(buffer, 0, read);
            if (held.Length > LongestReply)
            {
                return null;
            }
        }

        held.Position = 0;
        try
        {
            using var document = await JsonDocument.ParseAsync(held, cancellationToken: cancellationToken);
            return Vectors(document.RootElement, texts);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException or KeyNotFoundException)
        {
            return null;
        }
    }

    private static GeneratedEmbeddings<Embedding<float>>? Vectors(JsonElement reply, int texts)
    {
        var vectors = new float[texts][];
        var position = 0;
        foreach (var item in reply.GetProperty("data").EnumerateArray())
        {
            var at = item.TryGetProperty("index", out var index) ? index.GetInt32() : position;
            position++;
            if (at < 0 || at >= texts || vectors[at] is not null)
            {
                return null;
            }

            vectors[at] = [.. item.GetProperty("embedding").EnumerateArray().Select(number => number.GetSingle())];
        }

        return position == texts ? new GeneratedEmbeddings<Embedding<float>>(vectors.Select(vector => new Embedding<float>(vector))) : null;
    }
}
