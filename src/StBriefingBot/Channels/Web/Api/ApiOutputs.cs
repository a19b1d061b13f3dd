using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using StBriefingBot.CommandLine;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;

namespace StBriefingBot.Channels.Web.Api;

/// <summary>What <c>POST /api/ask</c> takes.</summary>
/// <param name="Question">At most 2000 characters.</param>
/// <param name="Language"><c>en</c> or <c>ja</c>; the question's own when left out.</param>
/// <param name="AsOf">A day, a month or a year: answer as the library stood then.</param>
/// <param name="Source">Answer from this source only.</param>
/// <param name="Conversation">The caller's name for a conversation; with the same name, a question may refer to those before it.</param>
internal sealed record ApiQuestion(string? Question, string? Language, string? AsOf, string? Source, string? Conversation);

internal sealed record ApiSentence(string Text, IReadOnlyList<int> Markers, string Origin)
{
    public static ApiSentence Of(AnswerSentence sentence) => new(sentence.Text, sentence.Markers, sentence.Origin.ToString().ToLowerInvariant());
}

/// <summary>An answer; fields that <c>stbot ask --json</c> has too mean the same.</summary>
internal sealed record ApiAnswer(
    string Id,
    string Answer,
    string? Short,
    bool Abstained,
    string Language,
    string Composer,
    IReadOnlyList<ApiSentence> Sentences,
    IReadOnlyList<CitationOutput> Citations,
    IReadOnlyList<string> Notes,
    IReadOnlyList<FoundPassage> Nearest,
    string Page)
{
    public static ApiAnswer Of(string id, Answer answer) => new(
        id,
        answer.Text,
        answer.ShortAnswer,
        answer.Abstained,
        answer.Language.Tag(),
        answer.Composer,
        [.. answer.Sentences.Select(ApiSentence.Of)],
        [.. answer.Citations.Select(CitationOutput.Of)],
        answer.Notes,
        [.. answer.Nearest.Select(FoundPassage.Of)],
        "/a/" + id);
}

/// <summary>What went wrong (RFC 9457).</summary>
internal sealed record ApiProblem(string Type, string Title, int Status, string Detail);

internal sealed record ApiProgress(string Text);

/// <summary>Whether the bot is ready.</summary>
internal sealed record ApiReadiness(bool Ready, string? Reason);

[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(ApiQuestion))]
[JsonSerializable(typeof(ApiAnswer))]
[JsonSerializable(typeof(ApiSentence))]
[JsonSerializable(typeof(ApiProblem))]
[JsonSerializable(typeof(ApiProgress))]
[JsonSerializable(typeof(ApiReadiness))]
[JsonSerializable(typeof(SearchOutput))]
[JsonSerializable(typeof(FoundPassage))]
[JsonSerializable(typeof(SourcesOutput))]
[JsonSerializable(typeof(SourceOutput))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class ApiJson : JsonSerializerContext
{
    /// <summary>Japanese stands as it is; what could end a script of a page is escaped all the same.</summary>
    public static readonly ApiJson Readable = new(new JsonSerializerOptions(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) });
}
