using System.Diagnostics;
using StBriefingBot.Channels.Terminal;
using StBriefingBot.CommandLine;
using StBriefingBot.Core.Knowledge;

namespace StBriefingBot.Composition;

/// <summary>Builds the first generation with the same use case as <c>stbot reindex</c>.</summary>
internal sealed class FirstBuild(ReindexKnowledge reindex, Surroundings surroundings) : IFirstBuild
{
    public async Task<string?> ExecuteAsync(CancellationToken cancellationToken)
    {
        var outcome = await ProgressBar.ShowAsync(
            surroundings,
            "indexing",
            total: null,
            progress => reindex.ExecuteAsync(new ReindexRequest(EvenIfUnchanged: false), PassageCount.Of(progress), cancellationToken));
        return outcome switch
        {
            ReindexOutcome.Activated activated => await ToldAsync(activated),
            ReindexOutcome.NothingChanged => null,
            ReindexOutcome.Refused refused => refused.Sentence.English,
            _ => throw new UnreachableException(),
        };
    }

    private async Task<string?> ToldAsync(ReindexOutcome.Activated activated)
    {
        var (generation, count) = (activated.Plan.Candidate, activated.Plan.Unreadable.Count);
        var unusable = count == 0 ? "" : $" {count} things in the library could not be used; `stbot sources check` lists them.";
        await surroundings.Error.WriteLineAsync($"Indexed {generation.Passages} passages of {generation.Sources} sources.{unusable}");
        return null;
    }
}
