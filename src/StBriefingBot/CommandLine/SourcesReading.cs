using System.CommandLine;
using Spectre.Console;
using StBriefingBot.Channels.Terminal;
using StBriefingBot.Composition;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Quizzes.Bank;

namespace StBriefingBot.CommandLine;

/// <summary><c>stbot sources list | show | check</c>.</summary>
internal static class SourcesReading
{
    public static Command List(CommandRunner runner, Option<bool> json)
    {
        var command = new Command("list", "List every source.");
        runner.On(command, (scope, cancellationToken) => ListAsync(scope, scope.Arguments.GetValue(json), cancellationToken));
        return command;
    }

    public static void MakeDefault(Command command, CommandRunner runner, Option<bool> json) =>
        runner.On(command, (scope, cancellationToken) => ListAsync(scope, scope.Arguments.GetValue(json), cancellationToken));

    public static Command Show(CommandRunner runner, Option<bool> json)
    {
        var id = new Argument<string>("id") { Description = "The source's id." };
        var command = new Command("show", "Show one source.") { id };
        runner.On(command, async (scope, cancellationToken) =>
        {
            var catalogue = (await scope.Service<Once<Library>>().GetAsync(cancellationToken)).Catalogue;
            var named = scope.Arguments.GetRequiredValue(id);
            var entry = catalogue.Find(named)
                ?? throw new CommandException($"There is no source \"{named}\".{DidYouMean.Sentence(named, catalogue.Entries.Select(known => known.Id))} `stbot sources` lists them all.", ExitCode.Usage);
            if (scope.Arguments.GetValue(json))
            {
                await scope.Out.WriteLineAsync(OutputJson.Line(SourceOutput.Of(entry), OutputJson.Default.SourceOutput));
            }
            else
            {
                scope.Service<ITerminal>().Write(SourceLines.Whole(entry, LanguageCode.English));
            }

            return ExitCode.Done;
        });
        return command;
    }

    public static Command Check(CommandRunner runner, Option<bool> json)
    {
        var links = new Option<bool>("--links") { Description = "Look at every address too: which pages are gone or have moved." };
        var command = new Command("check", "Check every file of the library; exit code 1 when something is wrong.") { links };
        runner.On(command, async (scope, cancellationToken) =>
        {
            var library = await scope.Service<CheckLibrary>().ExecuteAsync(cancellationToken);
            var quizzes = await scope.Service<CheckQuizBank>().ExecuteAsync(cancellationToken);
            var report = library with { Findings = [.. library.Findings, .. quizzes.Findings] };
            var looked = scope.Arguments.GetValue(links) ? await SourcesFetching.LinksAsync(scope, cancellationToken) : null;
            if (scope.Arguments.GetValue(json))
            {
                await scope.Out.WriteLineAsync(OutputJson.Line(SourcesCheckOutput.Of(report, quizzes.Items) with { Links = looked }, OutputJson.Default.SourcesCheckOutput));
            }
            else
            {
                scope.Service<ITerminal>().Write([.. report.Findings.Select(Line), StyledLine.Of(Summary(report, quizzes.Items) + LinkSummary(looked), TextStyle.Strong)]);
            }

            return report.HasErrors ? ExitCode.Failed : ExitCode.Done;
        });
        return command;
    }

    private static async Task<ExitCode> ListAsync(CommandScope scope, bool json, CancellationToken cancellationToken)
    {
        var entries = (await scope.Service<Once<Library>>().GetAsync(cancellationToken)).Catalogue.Entries;
        if (json)
        {
            await scope.Out.WriteLineAsync(OutputJson.Line(new SourcesOutput([.. entries.Select(SourceOutput.Of)]), OutputJson.Default.SourcesOutput));
            return ExitCode.Done;
        }

        var table = new Table().AddColumns("id", "kind", "notes", "date", "title");
        foreach (var entry in entries)
        {
            table.AddRow(
                new Text(SafeText.Of(entry.Id)),
                new Text(entry.Kind.ToString().ToLowerInvariant()),
                new Text(string.Join(", ", entry.Notes)),
                new Text(entry.Date?.ToString() ?? ""),
                new Text(SafeText.Of(entry.Title)));
        }

        ConsoleFor.Writer(scope.Out, scope.Surroundings.OutIsTerminal).Write(table);
        return ExitCode.Done;
    }

    private static StyledLine Line(Core.Knowledge.Finding finding) => new(
        [
            new StyledSpan($"{finding.File}{(finding.Line is { } line ? $":{line}" : "")}: ", TextStyle.Marker),
            new StyledSpan(finding.Severity == FindingSeverity.Error ? "error: " : "warning: ", TextStyle.Caution),
            new StyledSpan(finding.Sentence),
        ]);

    private static string LinkSummary(IReadOnlyList<LinkOutput>? looked) => looked is null ? "" : $" {looked.Count} addresses: {string.Join(", ", looked.GroupBy(link => link.State).Select(group => $"{group.Count()} {group.Key}"))}.";

    private static string Summary(CheckReport report, int items)
    {
        var errors = report.Findings.Count(finding => finding.Severity == FindingSeverity.Error);
        return $"{report.Sources} sources, {report.Texts} texts, {report.Statements} statements, {items} quiz items: {errors} errors, {report.Findings.Count - errors} warnings.";
    }
}
