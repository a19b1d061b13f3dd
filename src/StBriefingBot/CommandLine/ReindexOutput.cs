using System.Diagnostics;
using System.Text.Json;
using StBriefingBot.Core.Commands.Following;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Knowledge.Quarantine;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.CommandLine;

/// <summary>What came of a reindex, as other programs read it.</summary>
/// <param name="Outcome"><c>activated</c>, <c>nothingChanged</c>, <c>dryRun</c> or <c>refused</c>.</param>
/// <param name="Sentence">The same for a person.</param>
/// <param name="Generation">The generation that answers afterwards; null for a dry run or a refusal.</param>
/// <param name="ChangedSources">Ids of sources with added or changed passages.</param>
/// <param name="Objections">Why checks refuse the new index, or would; empty when they let it pass.</param>
/// <param name="Notes">Golden questions that would change, stored answers that would lose their support.</param>
/// <param name="Differences">The first few hundred.</param>
internal sealed record ReindexOutput(
    string Outcome,
    string Sentence,
    int? Generation,
    int? Passages,
    int? Sources,
    int Added,
    int Changed,
    int Removed,
    IReadOnlyList<string> ChangedSources,
    IReadOnlyList<ProblemOutput> Unreadable,
    IReadOnlyList<string> Objections,
    IReadOnlyList<string> Notes,
    IReadOnlyList<DifferenceOutput> Differences)
{
    /// <summary>What of the documents is kept out of the new index; at most a hundred of each file.</summary>
    public IReadOnlyList<SetAsideOutput> SetAside { get; init; } = [];

    /// <summary>Ids of stored answers that lost their support with it; those who were given them are told.</summary>
    public IReadOnlyList<string> Drifted { get; init; } = [];

    /// <summary>How many questions that had no answer are answered now.</summary>
    public int GapsClosed { get; init; }

    public ReindexOutput Followed(SwapReport report) => this with
    {
        Drifted = report.Drifted,
        GapsClosed = report.GapsClosed,
        Notes =
        [
            .. Notes,
            .. report.Drifted.Count > 0 ? [$"Stored answers that lost their support: {string.Join(", ", report.Drifted)}."] : Array.Empty<string>(),
            .. report.GapsClosed > 0 ? [$"Questions that had no answer and have one now: {report.GapsClosed}."] : Array.Empty<string>(),
        ],
    };

    private const int MostOfAFile = 100;

    public const string PreviewOutcome = "dryRun";
    public const string RefusedOutcome = "refused";

    public static ReindexOutput Of(ReindexOutcome outcome) => outcome switch
    {
        ReindexOutcome.Activated { Plan: { Candidate: var live } plan } => Of(
            "activated", $"Generation {live.Number} answers: {live.Passages} passages of {live.Sources} sources; {Told(plan.Changes)}.", live, plan),
        ReindexOutcome.NothingChanged { Generation: var same } => new ReindexOutput(
            "nothingChanged", $"Nothing has changed since generation {same.Number} was built; it goes on answering. `stbot reindex --force` builds anyway.",
            same.Number, same.Passages, same.Sources, 0, 0, 0, [], [], [], [], []),
        ReindexOutcome.Refused refused => Of(RefusedOutcome, $"The new index was not made live: {refused.Sentence.English}{Accept(refused.Plan)}", null, refused.Plan),
        _ => throw new UnreachableException(),
    };

    public static ReindexOutput Previewed(ReindexPlan plan) => Of(
        PreviewOutcome,
        $"A reindex would hold {plan.Candidate.Passages} passages of {plan.Candidate.Sources} sources; {Told(plan.Changes)}."
            + string.Concat(plan.Objections.Select(objection => $" It would be refused: {objection.English}")) + Accept(plan),
        null,
        plan) with { Passages = plan.Candidate.Passages, Sources = plan.Candidate.Sources };

    private static ReindexOutput Of(string outcome, string sentence, Generation? live, ReindexPlan plan) => new(
        outcome,
        sentence,
        live?.Number,
        live?.Passages,
        live?.Sources,
        plan.Changes.Added,
        plan.Changes.Changed,
        plan.Changes.Removed,
        plan.Changes.Sources,
        [.. plan.Unreadable.Select(ProblemOutput.Of)],
        [.. plan.Objections.Select(objection => objection.English)],
        [.. plan.Verdicts.SelectMany(verdict => verdict.Notes).Select(note => note.English)],
        [.. plan.Differences.Select(DifferenceOutput.Of)])
    {
        SetAside = [.. plan.SetAside.GroupBy(part => part.File).SelectMany(file => file.Take(MostOfAFile)).Select(SetAsideOutput.Of)],
    };

    private static string Accept(ReindexPlan plan) => plan.Objections.Count > 0 ? " `stbot reindex --accept` makes it live all the same." : "";

    private static string Told(ReindexChanges changes) => $"{changes.Added} added, {changes.Changed} changed, {changes.Removed} removed";
}

internal sealed record ProblemOutput(string File, int? Line, string Reason)
{
    public static ProblemOutput Of(ReadOutcome.Unreadable problem) => new(problem.File, problem.Line, problem.Reason);
}

/// <param name="Kind"><c>hiddenText</c>, <c>unseenCharacters</c>, <c>turnedText</c>, <c>order</c>, <c>picture</c>, <c>referenceLink</c> or <c>encodedText</c>.</param>
/// <param name="Excerpt">How it begins, with unseen characters written out.</param>
internal sealed record SetAsideOutput(string Kind, string SourceId, string File, int? Line, string? Place, string Excerpt)
{
    public static SetAsideOutput Of(SetAside part) => new(JsonNamingPolicy.CamelCase.ConvertName(part.Kind.ToString()), part.SourceId, part.File, part.Line, part.Place, part.Excerpt);
}

/// <param name="Change"><c>added</c>, <c>changed</c> or <c>removed</c>.</param>
/// <param name="Before">Statements that are no more.</param>
/// <param name="After">Statements that are new.</param>
internal sealed record DifferenceOutput(
    string Change, string PassageId, string SourceId, string Title, string Locator, IReadOnlyList<string> Before, IReadOnlyList<string> After)
{
    [System.Text.Json.Serialization.JsonIgnore]
    public string Sign => Change switch { "added" => "+", "removed" => "-", _ => "~" };

    public static DifferenceOutput Of(PassageDifference difference) => new(
        difference.Change.ToString().ToLowerInvariant(), difference.PassageId, difference.SourceId, difference.Title, difference.Locator, difference.Before, difference.After);
}
