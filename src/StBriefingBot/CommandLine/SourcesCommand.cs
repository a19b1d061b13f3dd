using System.CommandLine;

namespace StBriefingBot.CommandLine;

/// <summary><c>stbot sources</c>: what the library rests on.</summary>
internal static class SourcesCommand
{
    public static Command Create(CommandRunner runner)
    {
        var json = new Option<bool>("--json") { Description = "Print one JSON object.", Recursive = true };
        var command = new Command("sources", "Show, check, import, fetch and remove sources.")
        {
            SourcesReading.List(runner, json),
            SourcesReading.Show(runner, json),
            SourcesReading.Check(runner, json),
            SourcesWriting.Import(runner, json),
            SourcesWriting.Add(runner, json),
            SourcesFetching.Fetch(runner, json),
            SourcesWriting.Remove(runner, json),
            json,
        };
        SourcesReading.MakeDefault(command, runner, json);
        return command;
    }
}
