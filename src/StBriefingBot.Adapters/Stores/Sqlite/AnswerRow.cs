using StBriefingBot.Core.Commands.Stores;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;

namespace StBriefingBot.Adapters.Stores.Sqlite;

/// <summary>A row of the table <c>answer</c>.</summary>
internal sealed class AnswerRow
{
    public required string Id { get; init; }

    public required byte[] Fingerprint { get; init; }

    public required string At { get; init; }

    public required string Language { get; init; }

    public required string Composer { get; init; }

    public bool Abstained { get; init; }

    public int? Generation { get; init; }

    public required string Text { get; init; }

    public string? ShortAnswer { get; init; }

    public required string Sentences { get; init; }

    public required string Notes { get; init; }

    public required string Nearest { get; init; }

    public string? Trace { get; init; }

    public static AnswerRow Of(string id, byte[] fingerprint, Answer answer, DateTimeOffset at) => new()
    {
        Id = id,
        Fingerprint = fingerprint,
        At = Times.Write(at),
        Language = answer.Language.Tag(),
        Composer = answer.Composer,
        Abstained = answer.Abstained,
        Generation = answer.Generation,
        Text = answer.Text,
        ShortAnswer = answer.ShortAnswer,
        Sentences = StateJson.Write([.. answer.Sentences], StateJson.Default.ListAnswerSentence),
        Notes = StateJson.Write([.. answer.Notes], StateJson.Default.ListString),
        Nearest = StateJson.Write([.. answer.Nearest.Select(ranked => new NearPassage(ranked.Passage.Id, ranked.Score))], StateJson.Default.ListNearPassage),
        Trace = answer.Trace is { } trace ? StateJson.Write(trace, StateJson.Default.AnswerTrace) : null,
    };

    public StoredAnswer ToStored(IEnumerable<CitationRow> citations) => new(
        Id,
        Times.Read(At),
        new Answer(
            Text,
            ShortAnswer,
            Abstained,
            LanguageCodes.FromTag(Language) ?? LanguageCode.English,
            Composer,
            StateJson.Read(Sentences, StateJson.Default.ListAnswerSentence),
            [.. citations.Select(row => row.ToCitation())],
            StateJson.Read(Notes, StateJson.Default.ListString),
            [],
            Generation,
            Trace is null ? null : StateJson.Read(Trace, StateJson.Default.AnswerTrace)),
        StateJson.Read(Nearest, StateJson.Default.ListNearPassage));
}
