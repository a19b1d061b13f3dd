using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace StBriefingBot.CommandLine;

/// <summary>Writes what other programs read: camelCase names, one line, Japanese as it is.</summary>
[JsonSerializable(typeof(AnswerOutput))]
[JsonSerializable(typeof(SearchOutput))]
[JsonSerializable(typeof(VerdictOutput))]
[JsonSerializable(typeof(GenerationsOutput))]
[JsonSerializable(typeof(ReindexOutput))]
[JsonSerializable(typeof(SourcesOutput))]
[JsonSerializable(typeof(SourceOutput))]
[JsonSerializable(typeof(FetchOutput))]
[JsonSerializable(typeof(AuditOutput))]
[JsonSerializable(typeof(SourceChangeOutput))]
[JsonSerializable(typeof(SourcesCheckOutput))]
[JsonSerializable(typeof(RetrievalEvaluationOutput))]
[JsonSerializable(typeof(AnswersEvaluationOutput))]
[JsonSerializable(typeof(DoctorOutput))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class OutputJson : JsonSerializerContext
{
    // The output goes to a program or a terminal, never into a web page: only what JSON itself demands is escaped.
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The value as one line of JSON.</summary>
    public static string Line<T>(T value, JsonTypeInfo<T> type)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Readable))
        {
            JsonSerializer.Serialize(writer, value, type);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    public static JsonElement Text(string text) => JsonSerializer.SerializeToElement(text, Default.String);
}
