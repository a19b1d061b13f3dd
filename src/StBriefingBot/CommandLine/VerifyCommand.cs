using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;
using StBriefingBot.Composition;
using StBriefingBot.Core.Citations;

namespace StBriefingBot.CommandLine;

/// <summary><c>stbot verify</c>: judges claims against passages.</summary>
internal static class VerifyCommand
{
    public static Command Create(CommandRunner runner)
    {
        var lines = new Option<bool>("--jsonl") { Description = "Read {\"id\",\"claim\",\"passages\":[\"…\"]} per line from standard input; print {\"id\",\"verdict\",\"reasons\"} per line." };
        var command = new Command("verify", "Judge claims against the passages they cite: supported, contradicted or unsupported.") { lines };
        runner.On(command, async (scope, cancellationToken) =>
        {
            if (!scope.Arguments.GetValue(lines))
            {
                throw new CommandException("Claims come from standard input, one JSON object per line. Write `stbot verify --jsonl`.", ExitCode.Usage);
            }

            var verifier = (await scope.Service<Once<Answering>>().GetAsync(cancellationToken)).Verifier;
            await OrderedLines.RunAsync(
                scope.Surroundings.In, scope.Out, scope.Options.Ask.Parallel, (line, number, _) => Task.FromResult(Judge(line, number, verifier)), cancellationToken);
            return ExitCode.Done;
        });
        return command;
    }

    private static string Judge(string line, int number, IClaimVerifier verifier)
    {
        var output = ClaimLine.Parse(line) switch
        {
            ClaimLine.Claim claim => VerdictOutput.Of(claim.Id, verifier.Verify(claim.Text, claim.Passages)),
            ClaimLine.Unusable bad => VerdictOutput.Failed(bad.Id, $"Line {number}: {bad.Reason}"),
            _ => throw new UnreachableException(),
        };
        return OutputJson.Line(output, OutputJson.Default.VerdictOutput);
    }
}

/// <summary>A verdict as other programs read it; the names of its fields are a contract.</summary>
/// <param name="Verdict"><c>supported</c>, <c>contradicted</c> or <c>unsupported</c>.</param>
/// <param name="Error">Why the line could not be judged; left out when it was.</param>
internal sealed record VerdictOutput(
    JsonElement? Id,
    string Verdict,
    IReadOnlyList<string> Reasons,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Error = null)
{
    public static VerdictOutput Of(JsonElement? id, Verdict verdict) => new(
        id,
        verdict.Kind switch
        {
            VerdictKind.Supported => "supported",
            VerdictKind.Contradicted => "contradicted",
            VerdictKind.Unsupported => "unsupported",
            _ => throw new UnreachableException(),
        },
        verdict.Reasons);

    /// <summary>What cannot be read is not supported by anything.</summary>
    public static VerdictOutput Failed(JsonElement? id, string error) => new(id, "unsupported", [error], error);
}
