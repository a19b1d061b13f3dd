using System.CommandLine;
using StBriefingBot.Channels.Terminal;
using StBriefingBot.Composition;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.CommandLine;

/// <summary><c>stbot search</c>: passages about something, best first.</summary>
internal static class SearchCommand
{
    public static Command Create(CommandRunner runner)
    {
        var query = FreeText.Argument("query", "What to look for, in English or Japanese.");
        var json = new Option<bool>("--json") { Description = "Print the passages as one JSON object." };
        var top = new Option<int?>("--top") { Description = "How many passages, 1 to 1000. Default: the setting Search:Top.", HelpName = "N" };
        var command = new Command("search", "Find passages.") { query, json, top };
        runner.On(command, async (scope, cancellationToken) =>
        {
            var text = FreeText.Of(scope.Arguments, query);
            if (text.Length == 0)
            {
                throw new CommandException("There is nothing to look for. Write words after `stbot search`, for example: stbot search quantum cooperation", ExitCode.Usage);
            }

            var count = scope.Arguments.GetValue(top) ?? scope.Options.Search.Top;
            if (count is < 1 or > 1000)
            {
                throw new CommandException($"--top is {count}; it must lie between 1 and 1000.", ExitCode.Usage);
            }

            var readiness = scope.Service<IndexReadiness>();
            await readiness.EnsureAsync(scope.Error, cancellationToken);
            var isStale = readiness.BeginStaleCheck(cancellationToken);
            var answering = await scope.Service<Once<Answering>>().GetAsync(cancellationToken);
            var found = await answering.Search.ExecuteAsync(text, count, cancellationToken);
            if (scope.Arguments.GetValue(json))
            {
                await scope.Out.WriteLineAsync(OutputJson.Line(new SearchOutput(text, [.. found.Select(FoundPassage.Of)]), OutputJson.Default.SearchOutput));
            }
            else
            {
                Show(scope.Service<ITerminal>(), text, found);
            }

            await IndexReadiness.TellWhenStaleAsync(isStale, scope.Error);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Show(ITerminal terminal, string text, IReadOnlyList<RankedPassage> found)
    {
        if (found.Count == 0)
        {
            terminal.Write([StyledLine.Of(Labels.In(LanguageDetector.Detect(text)).NothingFound)]);
            return;
        }

        foreach (var (ranked, rank) in found.Select((ranked, position) => (ranked, position + 1)))
        {
            terminal.Write([
                new StyledLine([new StyledSpan($"{rank}. "), new StyledSpan(ranked.Passage.Title, TextStyle.Strong), new StyledSpan($"  {ranked.Score:F3}", TextStyle.Faint)]),
                StyledLine.Of($"{ranked.Passage.Locator}  ({ranked.Passage.Id})", TextStyle.Faint, indent: 3),
                StyledLine.Of(PassageLines.Beginning(ranked.Passage.Text), indent: 3),
                StyledLine.Blank,
            ]);
        }
    }
}

/// <summary>Found passages as other programs read them.</summary>
internal sealed record SearchOutput(string Query, IReadOnlyList<FoundPassage> Passages);

/// <param name="Kind"><c>digest</c> or <c>fullText</c>.</param>
/// <param name="Score">0 to 1, comparable within this index.</param>
internal sealed record FoundPassage(
    string PassageId, string SourceId, string Language, string Kind, string Title, IReadOnlyList<string> HeadingPath, string Locator, string Text, double Score)
{
    public static FoundPassage Of(RankedPassage ranked)
    {
        var passage = ranked.Passage;
        return new FoundPassage(
            passage.Id,
            passage.SourceId,
            passage.Language.Tag(),
            passage.Kind == PassageKind.Digest ? "digest" : "fullText",
            passage.Title,
            passage.HeadingPath,
            passage.Locator,
            passage.Text,
            ranked.Score);
    }
}
