using System.Globalization;
using System.Text.Json;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;

namespace StBriefingBot.CommandLine;

/// <summary>A line of <c>ask --jsonl</c>: <c>{"id","turns":["…"],"lang"?,"asOf"?,"sources"?}</c>.</summary>
internal abstract record QuestionLine
{
    private QuestionLine()
    {
    }

    public sealed record Question(JsonElement? Id, AskRequest Request) : QuestionLine;

    /// <param name="Id">The line's id where it could be read.</param>
    /// <param name="Reason">A sentence: what is wrong with the line.</param>
    public sealed record Unusable(JsonElement? Id, string Reason) : QuestionLine;

    /// <summary>Reads a line; what it does not say is taken from <paramref name="defaults"/>.</summary>
    public static QuestionLine Parse(string line, AskDefaults defaults)
    {
        JsonElement? id = null;
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
            {
                return new Unusable(null, "The line is not a JSON object; write {\"id\":\"…\",\"turns\":[\"…\"]}.");
            }

            id = JsonTexts.Id(root);
            return Read(root, id, defaults);
        }
        catch (JsonException exception)
        {
            return new Unusable(id, $"The line is not valid JSON (at byte {exception.BytePositionInLine}); write {{\"id\":\"…\",\"turns\":[\"…\"]}}.");
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, which JSON can spell and no text can hold.
            return new Unusable(id, "A text of the line is not valid Unicode; write characters beyond U+FFFF as a pair of escapes.");
        }
    }

    private static QuestionLine Read(JsonElement root, JsonElement? id, AskDefaults defaults)
    {
        if (!root.TryGetProperty("turns", out var turns) || JsonTexts.Read(turns) is not { Count: > 0 } texts)
        {
            return new Unusable(id, "\"turns\" must be a list of texts, oldest first, with the question last.");
        }

        if (string.IsNullOrWhiteSpace(texts[^1]))
        {
            return new Unusable(id, "The question, the last of \"turns\", is empty.");
        }

        var language = defaults.Language;
        if (root.TryGetProperty("lang", out var lang) && lang.ValueKind != JsonValueKind.Null)
        {
            language = lang.ValueKind == JsonValueKind.String ? LanguageCodes.FromTag(lang.GetString()) : null;
            if (language is null)
            {
                return new Unusable(id, "\"lang\" must be \"en\" or \"ja\".");
            }
        }

        var asOf = defaults.AsOf;
        if (root.TryGetProperty("asOf", out var day) && day.ValueKind != JsonValueKind.Null)
        {
            if (day.ValueKind != JsonValueKind.String || !DateOnly.TryParseExact(day.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                return new Unusable(id, "\"asOf\" must be a day such as \"2021-06-01\".");
            }

            asOf = date;
        }

        var sources = defaults.SourceIds;
        if (root.TryGetProperty("sources", out var given) && given.ValueKind != JsonValueKind.Null)
        {
            if (JsonTexts.Read(given) is not { } named)
            {
                return new Unusable(id, "\"sources\" must be a list of source ids.");
            }

            if (named.FirstOrDefault(source => !defaults.KnownSources.Contains(source)) is { } unknown)
            {
                return new Unusable(id, $"There is no source \"{unknown}\".{DidYouMean.Sentence(unknown, defaults.KnownSources)}");
            }

            sources = named;
        }

        return new Question(id, new AskRequest(texts, language, asOf, sources));
    }
}

/// <summary>What the options of <c>ask</c> say for every line that does not say otherwise.</summary>
internal sealed record AskDefaults(LanguageCode? Language, DateOnly? AsOf, IReadOnlyList<string> SourceIds, IReadOnlySet<string> KnownSources);
