using System.CommandLine;
using System.Diagnostics;
using StBriefingBot.Channels.Terminal;
using StBriefingBot.Core.Knowledge.Fetching;

namespace StBriefingBot.CommandLine;

/// <summary><c>stbot sources fetch</c> and the links of <c>stbot sources check</c>.</summary>
internal static class SourcesFetching
{
    public static Command Fetch(CommandRunner runner, Option<bool> json)
    {
        var id = new Argument<string?>("id") { Description = "The source to fetch. Default: the article, the works it cites and the pages that were added.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("fetch", "Bring sources' texts from their addresses.") { id };
        runner.On(command, async (scope, cancellationToken) =>
        {
            var fetched = new List<FetchedSourceOutput>();
            await foreach (var fetch in scope.Service<FetchSources>().ExecuteAsync(scope.Arguments.GetValue(id), cancellationToken))
            {
                var output = FetchedSourceOutput.Of(fetch);
                fetched.Add(output);
                if (output.Outcome == FetchedSourceOutput.Kept)
                {
                    await scope.RecordAsync("source refresh", output.SourceId, output.Sha256!);
                }

                await scope.TellAsync(SafeText.Of($"{output.SourceId}: {output.Sentence}"));
            }

            var summary = new FetchOutput(fetched, fetched.Count(one => one.Outcome == FetchedSourceOutput.Kept), fetched.Count(one => one.Outcome == FetchedSourceOutput.Failed));
            await ShowAsync(scope, scope.Arguments.GetValue(json), summary);
            return fetched.Count == summary.Failed && fetched.Count > 0 ? ExitCode.Failed : ExitCode.Done;
        });
        return command;
    }

    /// <summary>Every address once; whether all of them could be told to be alive or moved.</summary>
    public static async Task<IReadOnlyList<LinkOutput>> LinksAsync(CommandScope scope, CancellationToken cancellationToken)
    {
        var links = new List<LinkOutput>();
        await foreach (var link in scope.Service<CheckLinks>().ExecuteAsync(cancellationToken))
        {
            var output = LinkOutput.Of(link);
            links.Add(output);
            if (output.State != LinkOutput.Alive)
            {
                await scope.TellAsync(SafeText.Of($"{output.Url} ({string.Join(", ", output.SourceIds)}): {output.Sentence}"));
            }
        }

        return links;
    }

    private static async Task ShowAsync(CommandScope scope, bool json, FetchOutput output)
    {
        if (json)
        {
            await scope.Out.WriteLineAsync(OutputJson.Line(output, OutputJson.Default.FetchOutput));
            return;
        }

        var takeUp = output.Kept > 0 ? " `stbot reindex` takes them up." : "";
        scope.Service<ITerminal>().Write([StyledLine.Of($"{output.Kept} fetched, {output.Sources.Count - output.Kept - output.Failed} unchanged, {output.Failed} failed.{takeUp}")]);
    }
}

/// <param name="Sources">In the order in which they were fetched.</param>
internal sealed record FetchOutput(IReadOnlyList<FetchedSourceOutput> Sources, int Kept, int Failed);

/// <param name="Outcome"><c>kept</c>, <c>unchanged</c> or <c>failed</c>.</param>
internal sealed record FetchedSourceOutput(string SourceId, string Url, string Outcome, string Sentence, string? File, string? Sha256)
{
    public const string Kept = "kept";
    public const string Failed = "failed";

    public static FetchedSourceOutput Of(SourceFetch fetch) => fetch.Result switch
    {
        SourceFetchResult.Kept kept => new(fetch.SourceId, fetch.Address, Kept, $"fetched, {kept.Passages} passages.", kept.Text.File, kept.Text.Sha256),
        SourceFetchResult.Unchanged => new(fetch.SourceId, fetch.Address, "unchanged", "unchanged since it was last fetched.", null, null),
        SourceFetchResult.Failed failed => new(fetch.SourceId, fetch.Address, Failed, failed.Sentence.English, null, null),
        _ => throw new UnreachableException(),
    };
}

/// <param name="State"><c>alive</c>, <c>moved</c>, <c>dead</c> or <c>untold</c>.</param>
/// <param name="MovedTo">Where the server says the page lives.</param>
internal sealed record LinkOutput(string Url, IReadOnlyList<string> SourceIds, string State, string Sentence, string? MovedTo)
{
    public const string Alive = "alive";

    public static LinkOutput Of(CheckedLink link) => link.State switch
    {
        LinkState.Alive => new(link.Address, link.SourceIds, Alive, "there.", null),
        LinkState.Moved moved => new(link.Address, link.SourceIds, "moved", $"has moved to {moved.To}; correct the catalogue.", moved.To),
        LinkState.Dead dead => new(link.Address, link.SourceIds, "dead", $"is gone ({dead.Status}); answers that cite it say so.", null),
        LinkState.Untold untold => new(link.Address, link.SourceIds, "untold", untold.Sentence.English, null),
        _ => throw new UnreachableException(),
    };
}
