using System.CommandLine;
using StBriefingBot.Channels.Terminal;
using StBriefingBot.Core.Administration.Stores;

namespace StBriefingBot.CommandLine;

/// <summary><c>stbot audit</c>: who did what to the library and the index, whole, for people and programs.</summary>
internal static class AuditCommand
{
    public static Command Create(CommandRunner runner)
    {
        var json = new Option<bool>("--json") { Description = "Print one JSON object." };
        var csv = new Option<bool>("--csv") { Description = "Print comma-separated values." };
        var command = new Command("audit", "Show who did what to the library and the index; exit code 1 when the record was tampered with.") { json, csv };
        runner.On(command, async (scope, cancellationToken) =>
        {
            var entries = await scope.Service<IAuditTrail>().AllAsync(cancellationToken);
            var broken = AuditEntry.FirstBroken(entries);
            if (scope.Arguments.GetValue(json))
            {
                await scope.Out.WriteLineAsync(OutputJson.Line(new AuditOutput(broken is null, broken, entries), OutputJson.Default.AuditOutput));
            }
            else if (scope.Arguments.GetValue(csv))
            {
                await scope.Out.WriteLineAsync("number,at,actor,action,subject,detail,hash");
                foreach (var entry in entries)
                {
                    await scope.Out.WriteLineAsync(string.Join(',', new[] { $"{entry.Number}", $"{entry.At:O}", entry.Actor, entry.Action, entry.Subject, entry.Detail, entry.Hash }.Select(Field)));
                }
            }
            else
            {
                scope.Service<ITerminal>().Write([.. entries.Select(entry => StyledLine.Of(
                    $"{entry.Number}. {entry.At:yyyy-MM-dd HH:mm:ss} {entry.Actor}: {entry.Action} {entry.Subject}{(entry.Detail.Length > 0 ? $" ({entry.Detail})" : "")}"))]);
            }

            await scope.TellAsync(broken is { } number
                ? $"The record was tampered with: entry {number} is changed or missing. Compare it with an earlier export."
                : $"{entries.Count} entries; none was changed or taken out.");
            return broken is null ? ExitCode.Done : ExitCode.Failed;
        });
        return command;
    }

    /// <summary>Quoted where it must be; what a spreadsheet would take for a formula is text.</summary>
    private static string Field(string text)
    {
        var harmless = text is ['=' or '+' or '-' or '@', ..] ? "'" + text : text;
        return harmless.AsSpan().IndexOfAny(",\"\n\r") >= 0 ? $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : harmless;
    }
}

/// <param name="Intact">Whether no entry was changed or taken out.</param>
/// <param name="FirstBroken">The first entry that was; null when none was.</param>
/// <param name="Entries">Oldest first.</param>
internal sealed record AuditOutput(bool Intact, long? FirstBroken, IReadOnlyList<AuditEntry> Entries);
