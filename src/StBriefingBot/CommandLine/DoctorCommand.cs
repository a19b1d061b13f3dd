using System.CommandLine;
using StBriefingBot.Channels.Terminal;
using StBriefingBot.Composition;

namespace StBriefingBot.CommandLine;

/// <summary><c>stbot doctor</c>: checks what the bot needs, and says what to do.</summary>
internal static class DoctorCommand
{
    public static Command Create(CommandRunner runner)
    {
        var json = new Option<bool>("--json") { Description = "Print the findings as one JSON object." };
        var command = new Command("doctor", "Check configuration, library, data folder, index, language models and Discord; say what to do.") { json };
        runner.On(command, async (scope, cancellationToken) =>
        {
            var findings = await scope.Service<Checkup>().ExecuteAsync(GlobalOptions.Read(scope.Arguments), cancellationToken);
            var broken = findings.Any(finding => finding.State == ConditionState.Broken);
            if (scope.Arguments.GetValue(json))
            {
                var output = new DoctorOutput(!broken, [.. findings.Select(finding => new FindingOutput(finding.What, Word(finding.State), finding.Sentence, finding.Remedy))]);
                await scope.Out.WriteLineAsync(OutputJson.Line(output, OutputJson.Default.DoctorOutput));
            }
            else
            {
                scope.Service<ITerminal>().Write(findings.SelectMany(Lines));
            }

            return broken ? ExitCode.Failed : ExitCode.Done;
        });
        return command;
    }

    private static IEnumerable<StyledLine> Lines(Condition finding)
    {
        var style = finding.State == ConditionState.Good ? TextStyle.Marker : TextStyle.Caution;
        yield return new StyledLine([new StyledSpan($"{Word(finding.State),-8}", style), new StyledSpan($"{finding.What}: ", TextStyle.Strong), new StyledSpan(finding.Sentence)]);
        if (finding.Remedy is { } remedy)
        {
            yield return StyledLine.Of("→ " + remedy, TextStyle.Plain, indent: 8);
        }
    }

    private static string Word(ConditionState state) => state switch
    {
        ConditionState.Good => "ok",
        ConditionState.Doubtful => "warning",
        ConditionState.Broken => "broken",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}

/// <summary>The findings as other programs read them.</summary>
/// <param name="Healthy">False when something is broken.</param>
internal sealed record DoctorOutput(bool Healthy, IReadOnlyList<FindingOutput> Findings);

/// <param name="State"><c>ok</c>, <c>warning</c> or <c>broken</c>.</param>
internal sealed record FindingOutput(string What, string State, string Sentence, string? Remedy);
