using System.Globalization;
using StBriefingBot.Core.Retrieval;
using StBriefingBot.Core.Retrieval.Evaluation;

namespace StBriefingBot.Adapters.Sources.Beir;

/// <summary>Rankings in TREC's six columns (query, Q0, document, rank, score, run), which trec_eval and its relatives read.</summary>
public sealed class TrecRunFile(string file, string runName) : IRunWriter, IAsyncDisposable
{
    private readonly StreamWriter writer = new(file);

    public async Task WriteAsync(string queryId, IReadOnlyList<RankedPassage> ranking, CancellationToken cancellationToken)
    {
        for (var index = 0; index < ranking.Count; index++)
        {
            var score = ranking[index].Score.ToString("F6", CultureInfo.InvariantCulture);
            await writer.WriteLineAsync($"{queryId} Q0 {ranking[index].Passage.Id} {index + 1} {score} {runName}".AsMemory(), cancellationToken);
        }
    }

    public ValueTask DisposeAsync() => writer.DisposeAsync();
}
