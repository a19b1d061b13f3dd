using System.Text.Json.Nodes;

namespace DiscordSimulator.Validation;

/// <summary>The embeds of a message, one by one and all together.</summary>
internal static class EmbedsForm
{
    private const int Most = 10;
    private const int MostCharacters = 6000;
    private const int MostFields = 25;
    private static readonly string[] Shown = ["title", "description", "fields", "author", "footer", "image", "thumbnail", "url", "timestamp"];

    public static void Check(Form message)
    {
        var embeds = message.Objects("embeds", max: Most);

        foreach (var embed in embeds)
        {
            CheckEmbed(embed);
        }

        if (embeds.Sum(Characters) > MostCharacters)
        {
            message.Refuse("embeds", "MAX_EMBED_SIZE_EXCEEDED", $"Embed size exceeds maximum size of {MostCharacters}");
        }
    }

    /// <summary>An embed of which nothing would be seen does not make a message.</summary>
    public static bool ShowsNothing(JsonNode? embed) =>
        embed is not JsonObject fields || !Shown.Any(name => fields[name] is JsonArray { Count: > 0 } or JsonObject || !string.IsNullOrWhiteSpace((fields[name] as JsonValue)?.ToString()));

    private static void CheckEmbed(Form embed)
    {
        embed.Text("title", max: 256);
        embed.Text("description", max: 4096);
        embed.Integer("color", 0, 0xFFFFFF);
        WebAddress.Check(embed, "url");
        CheckTime(embed);

        if (embed.Object("footer") is { } footer)
        {
            footer.Text("text", max: 2048, required: true);
            WebAddress.Check(footer, "icon_url", files: true);
        }

        if (embed.Object("author") is { } author)
        {
            author.Text("name", max: 256, required: true);
            WebAddress.Check(author, "url");
            WebAddress.Check(author, "icon_url", files: true);
        }

        CheckPicture(embed, "image");
        CheckPicture(embed, "thumbnail");

        foreach (var field in embed.Objects("fields", max: MostFields))
        {
            field.Text("name", max: 256, required: true);
            field.Text("value", max: 1024, required: true);
            field.Flag("inline");
        }
    }

    private static void CheckPicture(Form embed, string name)
    {
        if (embed.Object(name) is { } picture)
        {
            WebAddress.Check(picture, "url", required: true, files: true);
        }
    }

    private static void CheckTime(Form embed)
    {
        if (embed.Text("timestamp") is { } text && !DateTimeOffset.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out _))
        {
            embed.Refuse("timestamp", "DATETIME_TYPE_PARSE", $"Could not parse {text}. Should be ISO8601.");
        }
    }

    private static int Characters(Form embed) =>
        Length(embed.Fields["title"]) + Length(embed.Fields["description"]) + Length((embed.Fields["footer"] as JsonObject)?["text"])
        + Length((embed.Fields["author"] as JsonObject)?["name"])
        + ((embed.Fields["fields"] as JsonArray)?.OfType<JsonObject>().Sum(field => Length(field["name"]) + Length(field["value"])) ?? 0);

    private static int Length(JsonNode? node) => (node as JsonValue)?.ToString().Trim().Length ?? 0;
}
