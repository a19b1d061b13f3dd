using System.CommandLine;
using Spectre.Console;
using StBriefingBot.Channels.Terminal;
using StBriefingBot.Core.Administration;
using StBriefingBot.Core.Commands.Following;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.CommandLine;

/// <summary><c>stbot generations</c>: the kept index builds, and the way back to one.</summary>
internal static class GenerationsCommand
{
    public static Command Create(CommandRunner runner)
    {
        var json = new Option<bool>("--json") { Description = "Print one JSON object.", Recursive = true };
        var list = new Command("list", "List the kept generations, newest first.");
        runner.On(list, (scope, cancellationToken) => ListAsync(scope, scope.Arguments.GetValue(json), cancellationToken));

        var number = new Argument<int>("number") { Description = "The generation to answer from." };
        var rollback = new Command("rollback", "Answer from an earlier generation again.") { number };
        runner.On(rollback, async (scope, cancellationToken) =>
        {
            var wanted = scope.Arguments.GetValue(number);
            var outcome = await scope.Service<RollBack>().ExecuteAsync(wanted, cancellationToken);
            if (outcome is RollBackOutcome.NotKept { Kept: var kept })
            {
                var choices = kept.Count == 0 ? "none is kept; `stbot reindex` builds one" : "kept are " + string.Join(", ", kept.Select(generation => generation.Number));
                throw new CommandException($"There is no generation {wanted}: {choices}.", ExitCode.Usage);
            }

            await scope.RecordAsync("rollback", $"generation {wanted}", "");
            var done = (RollBackOutcome.Done)outcome;
            var report = await scope.Service<FollowSwap>().ExecuteAsync(done.Before, done.Generation, cancellationToken);
            if (report.Drifted.Count > 0)
            {
                await scope.TellAsync($"Stored answers that lost their support: {string.Join(", ", report.Drifted)}.");
            }

            await scope.TellAsync($"Generation {wanted} answers now. `stbot reindex` builds a new one from the library as it stands.");
            return await ListAsync(scope, scope.Arguments.GetValue(json), cancellationToken);
        });

        var command = new Command("generations", "Show the kept index generations, or go back to one.") { list, rollback, json };
        runner.On(command, (scope, cancellationToken) => ListAsync(scope, scope.Arguments.GetValue(json), cancellationToken));
        return command;
    }

    private static async Task<ExitCode> ListAsync(CommandScope scope, bool json, CancellationToken cancellationToken)
    {
        var kept = await scope.Service<RollBack>().KeptAsync(cancellationToken);
        if (json)
        {
            await scope.Out.WriteLineAsync(OutputJson.Line(new GenerationsOutput([.. kept.Select(GenerationOutput.Of)]), OutputJson.Default.GenerationsOutput));
            return ExitCode.Done;
        }

        if (kept.Count == 0)
        {
            await scope.TellAsync("No index has been built yet. `stbot reindex` builds one.");
            return ExitCode.Done;
        }

        var table = new Table().AddColumns("generation", "built", "passages", "sources", "answers");
        foreach (var generation in kept)
        {
            table.AddRow($"{generation.Number}", $"{generation.BuiltAt:yyyy-MM-dd HH:mm:ss} UTC", $"{generation.Passages}", $"{generation.Sources}", generation.IsLive ? "yes" : "");
        }

        ConsoleFor.Writer(scope.Out, scope.Surroundings.OutIsTerminal).Write(table);
        return ExitCode.Done;
    }
}

/// <summary>The kept generations as other programs read them, newest first.</summary>
internal sealed record GenerationsOutput(IReadOnlyList<GenerationOutput> Generations);

internal sealed record GenerationOutput(int Number, DateTimeOffset BuiltAt, int Passages, int Sources, string Fingerprint, bool IsLive)
{
    public static GenerationOutput Of(Generation generation) =>
        new(generation.Number, generation.BuiltAt, generation.Passages, generation.Sources, generation.Fingerprint, generation.IsLive);
}
