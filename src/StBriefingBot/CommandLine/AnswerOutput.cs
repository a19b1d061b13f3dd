using System.Text.Json;
using System.Text.Json.Serialization;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;

namespace StBriefingBot.CommandLine;

/// <summary>An answer as other programs read it; the names of its fields are a contract.</summary>
/// <param name="Id">What the input line named, or the answer's own id.</param>
/// <param name="Answer">The whole answer with its markers.</param>
/// <param name="Short">The span that answers; null where none does.</param>
/// <param name="ElapsedMs">Milliseconds spent on this question.</param>
/// <param name="Error">Why the line could not be answered; left out when it was.</param>
internal sealed record AnswerOutput(
    JsonElement? Id,
    string Answer,
    string? Short,
    bool Abstained,
    string Language,
    string Composer,
    IReadOnlyList<CitationOutput> Citations,
    IReadOnlyList<string> Notes,
    double ElapsedMs,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Error = null)
{
    public static AnswerOutput Of(JsonElement id, Answer answer, TimeSpan elapsed) => new(
        id,
        answer.Text,
        answer.ShortAnswer,
        answer.Abstained,
        answer.Language.Tag(),
        answer.Composer,
        [.. answer.Citations.Select(CitationOutput.Of)],
        answer.Notes,
        Math.Round(elapsed.TotalMilliseconds, 2));

    /// <summary>The answer to a line that holds no question.</summary>
    public static AnswerOutput Failed(JsonElement? id, LanguageCode language, string error) =>
        new(id, "", null, Abstained: true, language.Tag(), "none", [], [], 0, error);
}

internal sealed record CitationOutput(int Marker, string SourceId, string PassageId, string Locator, string Title, string? Url, string Quote)
{
    public static CitationOutput Of(Citation citation) =>
        new(citation.Marker, citation.SourceId, citation.PassageId, citation.Locator, citation.Title, citation.Url, citation.Quote);
}
