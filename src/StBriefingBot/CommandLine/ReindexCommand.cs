using System.CommandLine;
using System.Diagnostics;
using StBriefingBot.Channels.Terminal;
using StBriefingBot.Composition;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.CommandLine;

/// <summary><c>stbot reindex</c>: builds a new generation beside the live one and makes it live.</summary>
internal static class ReindexCommand
{
    public static Command Create(CommandRunner runner)
    {
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would change; build nothing." };
        var force = new Option<bool>("--force") { Description = "Build although nothing has changed." };
        var json = new Option<bool>("--json") { Description = "Print one JSON object." };
        var command = new Command("reindex", "Build the index anew from the library.") { dryRun, force, json };
        runner.On(command, async (scope, cancellationToken) =>
        {
            var request = new ReindexRequest(scope.Arguments.GetValue(dryRun), scope.Arguments.GetValue(force));
            await using var turn = await scope.Service<BuildTurn>().TakeAsync(scope.Error, cancellationToken);
            var before = await scope.Service<IPassageIndex>().CurrentAsync(cancellationToken);
            var reindex = scope.Service<ReindexKnowledge>();
            var outcome = await ProgressBar.ShowAsync(
                scope.Surroundings, "indexing", before?.Passages, progress => reindex.ExecuteAsync(request, PassageCount.Of(progress), cancellationToken));
            await ShowAsync(scope, ReindexOutput.Of(outcome), scope.Arguments.GetValue(json));
            return outcome is ReindexOutcome.Refused ? ExitCode.Failed : ExitCode.Done;
        });
        return command;
    }

    private static async Task ShowAsync(CommandScope scope, ReindexOutput output, bool json)
    {
        if (json)
        {
            await scope.Out.WriteLineAsync(OutputJson.Line(output, OutputJson.Default.ReindexOutput));
            return;
        }

        foreach (var problem in output.Unreadable)
        {
            await scope.TellAsync($"{problem.File}{(problem.Line is { } line ? $":{line}" : "")}: {problem.Reason}");
        }

        scope.Service<ITerminal>().Write([StyledLine.Of(output.Sentence)]);
    }
}

/// <summary>What came of a reindex, as other programs read it.</summary>
/// <param name="Outcome"><c>activated</c>, <c>nothingChanged</c>, <c>dryRun</c> or <c>refused</c>.</param>
/// <param name="Sentence">The same for a person.</param>
/// <param name="Generation">The generation that answers afterwards; null for a dry run or a refusal.</param>
/// <param name="ChangedSources">Ids of sources with added or changed passages.</param>
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
    IReadOnlyList<ProblemOutput> Unreadable)
{
    private static readonly ReindexChanges None = new(0, 0, 0, []);

    public static ReindexOutput Of(ReindexOutcome outcome) => outcome switch
    {
        ReindexOutcome.Activated done => Of(
            "activated", $"Generation {done.Generation.Number} answers: {done.Generation.Passages} passages of {done.Generation.Sources} sources; {Told(done.Changes)}.",
            done.Generation.Number, done.Generation.Passages, done.Generation.Sources, done.Changes, done.Unreadable),
        ReindexOutcome.NothingChanged same => Of(
            "nothingChanged", $"Nothing has changed since generation {same.Generation.Number} was built; it goes on answering. `stbot reindex --force` builds anyway.",
            same.Generation.Number, same.Generation.Passages, same.Generation.Sources, None, []),
        ReindexOutcome.DryRun would => Of(
            "dryRun", $"A reindex would hold {would.Passages} passages of {would.Sources} sources; {Told(would.Changes)}.",
            null, would.Passages, would.Sources, would.Changes, would.Unreadable),
        ReindexOutcome.Refused refused => Of(
            "refused", $"The new index was not made live: {refused.Sentence}", null, null, null, refused.Changes, refused.Unreadable),
        _ => throw new UnreachableException(),
    };

    private static ReindexOutput Of(
        string outcome, string sentence, int? generation, int? passages, int? sources, ReindexChanges changes, IReadOnlyList<ReadOutcome.Unreadable> unreadable) => new(
            outcome, sentence, generation, passages, sources, changes.Added, changes.Changed, changes.Removed, changes.Sources, [.. unreadable.Select(ProblemOutput.Of)]);

    private static string Told(ReindexChanges changes) => $"{changes.Added} added, {changes.Changed} changed, {changes.Removed} removed";
}

internal sealed record ProblemOutput(string File, int? Line, string Reason)
{
    public static ProblemOutput Of(ReadOutcome.Unreadable problem) => new(problem.File, problem.Line, problem.Reason);
}
