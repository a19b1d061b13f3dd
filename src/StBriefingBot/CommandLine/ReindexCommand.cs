using System.CommandLine;
using System.Diagnostics;
using StBriefingBot.Channels.Terminal;
using StBriefingBot.Composition;
using StBriefingBot.Core.Administration;
using StBriefingBot.Core.Commands.Following;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Knowledge.Quarantine;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.CommandLine;

/// <summary><c>stbot reindex</c>: builds a new generation beside the live one, checks it and makes it live.</summary>
internal static class ReindexCommand
{
    private const int MostShown = 20;

    public static Command Create(CommandRunner runner)
    {
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would change, and change nothing." };
        var force = new Option<bool>("--force") { Description = "Build although nothing has changed." };
        var accept = new Option<bool>("--accept") { Description = "Make the new index live although golden questions would be answered worse." };
        var json = new Option<bool>("--json") { Description = "Print one JSON object." };
        var command = new Command("reindex", "Build the index anew from the library.") { dryRun, force, accept, json };
        runner.On(command, async (scope, cancellationToken) =>
        {
            var before = await scope.Service<IPassageIndex>().CurrentAsync(cancellationToken);
            var outcome = await ProgressBar.ShowAsync(
                scope.Surroundings,
                "indexing",
                before?.Passages,
                progress => scope.Service<PrepareReindex>().ExecuteAsync(scope.Arguments.GetValue(force), PassageCount.Of(progress), cancellationToken));
            var output = outcome is ReindexOutcome.Held { Plan: var plan }
                ? await DecideAsync(scope, plan, scope.Arguments.GetValue(dryRun), scope.Arguments.GetValue(accept), cancellationToken)
                : ReindexOutput.Of(outcome);
            await ShowAsync(scope, output, SetAsideOf(outcome), scope.Arguments.GetValue(json));
            return output.Outcome == ReindexOutput.RefusedOutcome ? ExitCode.Failed : ExitCode.Done;
        });
        return command;
    }

    private static async Task<ReindexOutput> DecideAsync(CommandScope scope, ReindexPlan plan, bool dryRun, bool accept, CancellationToken cancellationToken)
    {
        var decide = scope.Service<DecideReindex>();
        if (dryRun || (plan.Objections.Count > 0 && !accept))
        {
            await decide.CancelAsync(plan.Candidate.Number, CancellationToken.None);
            return dryRun ? ReindexOutput.Previewed(plan) : ReindexOutput.Of(new ReindexOutcome.Refused(plan.Objections[0], plan));
        }

        switch (await decide.ApplyAsync(plan.Candidate.Number, accept, cancellationToken))
        {
            case DecisionOutcome.Applied applied:
                await scope.RecordAsync(plan.Objections.Count > 0 ? "reindex accept" : "reindex apply", $"generation {plan.Candidate.Number}", "");
                return ReindexOutput.Of(new ReindexOutcome.Activated(plan with { Candidate = applied.Generation }))
                    .Followed(await scope.Service<FollowSwap>().ExecuteAsync(applied.Before, applied.Generation, cancellationToken));
            case DecisionOutcome.Gone or DecisionOutcome.OutOfDate or DecisionOutcome.Refused:
                throw new CommandException("The library or the index changed while the new one was being checked, so it was not made live. Run `stbot reindex` again.", ExitCode.Failed);
            default:
                throw new UnreachableException();
        }
    }

    private static async Task ShowAsync(CommandScope scope, ReindexOutput output, IReadOnlyList<SetAside> setAside, bool json)
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

        var terminal = scope.Service<ITerminal>();
        terminal.Write([.. setAside.Take(MostShown).Select(part => StyledLine.Of(SafeText.Of("set aside: " + QuarantineWording.Line(part, LanguageCode.English)), TextStyle.Caution))]);
        if (setAside.Count > MostShown)
        {
            terminal.Write([StyledLine.Of($"… and {setAside.Count - MostShown} more set aside; `--json` lists them.")]);
        }

        if (output.Outcome is ReindexOutput.PreviewOutcome or ReindexOutput.RefusedOutcome)
        {
            terminal.Write([.. output.Differences.Take(MostShown).SelectMany(Lines)]);
            if (output.Differences.Count > MostShown)
            {
                terminal.Write([StyledLine.Of("… `--json` lists more.")]);
            }
        }

        terminal.Write([.. output.Notes.Select(note => StyledLine.Of(note)), StyledLine.Of(output.Sentence)]);
    }

    private static IReadOnlyList<SetAside> SetAsideOf(ReindexOutcome outcome) => outcome switch
    {
        ReindexOutcome.Held held => held.Plan.SetAside,
        ReindexOutcome.Refused refused => refused.Plan.SetAside,
        _ => [],
    };

    private static IEnumerable<StyledLine> Lines(DifferenceOutput difference)
    {
        yield return StyledLine.Of($"{difference.Sign} {difference.PassageId} ({difference.Locator})", TextStyle.Marker);
        foreach (var line in difference.Before.Select(text => $"    - {text}").Concat(difference.After.Select(text => $"    + {text}")))
        {
            yield return StyledLine.Of(line);
        }

        if (difference.Before.Count + difference.After.Count == 0)
        {
            yield return StyledLine.Of("    dates, basis, title or place only");
        }
    }
}
