using System.Text.Json;
using Microsoft.Extensions.AI;

namespace StBriefingBot.Adapters.Models.OpenAICompatible;

/// <summary>A chat request as the server reads it: only what every such server knows.</summary>
internal static class ChatRequestBody
{
    public static BinaryData Of(string model, IEnumerable<ChatMessage> messages, ChatOptions? options, bool stream, ServerHabits habits)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("model", model);
            json.WriteStartArray("messages");
            foreach (var message in messages)
            {
                json.WriteStartObject();
                json.WriteString("role", message.Role.Value);
                json.WriteString("content", message.Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            WriteOptions(json, options, habits);
            if (stream)
            {
                json.WriteBoolean("stream", true);
                if (habits.TakesStreamOptions)
                {
                    json.WriteStartObject("stream_options");
                    json.WriteBoolean("include_usage", true);
                    json.WriteEndObject();
                }
            }

            json.WriteEndObject();
        }

        return new BinaryData(buffer.ToArray());
    }

    private static void WriteOptions(Utf8JsonWriter json, ChatOptions? options, ServerHabits habits)
    {
        if (options?.MaxOutputTokens is { } most)
        {
            json.WriteNumber(habits.TokenLimit, most);
        }

        if (options?.Temperature is { } temperature && habits.TakesTemperature)
        {
            json.WriteNumber("temperature", temperature);
        }

        if (options?.ResponseFormat is not ChatResponseFormatJson format || habits.Format == FormatRequest.None)
        {
            return;
        }

        json.WriteStartObject("response_format");
        if (habits.Format == FormatRequest.Schema && format.Schema is { } schema)
        {
            json.WriteString("type", "json_schema");
            json.WriteStartObject("json_schema");
            json.WriteString("name", format.SchemaName ?? "reply");
            json.WriteBoolean("strict", true);
            json.WritePropertyName("schema");
            schema.WriteTo(json);
            json.WriteEndObject();
        }
        else
        {
            json.WriteString("type", "json_object");
        }

        json.WriteEndObject();
    }
}
