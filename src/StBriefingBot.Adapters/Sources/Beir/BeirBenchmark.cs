using System.Runtime.CompilerServices;
using StBriefingBot.Core.Retrieval.Evaluation;

namespace StBriefingBot.Adapters.Sources.Beir;

/// <summary>
/// A collection in the layout of the BEIR benchmark: <c>corpus.jsonl</c> (<c>_id</c> or <c>id</c>, <c>title</c>, <c>text</c>), <c>queries.jsonl</c>
/// (<c>_id</c> or <c>id</c>, <c>text</c>), and judgments either tab-separated with a header line (query, document, grade) or in TREC's four columns.
/// </summary>
public sealed class BeirBenchmark(string corpus, string queries, string judgments) : IRetrievalBenchmark
{
    public async IAsyncEnumerable<CollectionDocument> ReadDocumentsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var line in JsonLines.ReadAsync(corpus, cancellationToken))
        {
            var document = new CollectionDocument(Id(line), line.Text("title") ?? "", line.Text("text") ?? "");
            if (!seen.Add(document.Id))
            {
                throw line.Error($"repeats the id \"{document.Id}\"; give every document its own");
            }

            yield return document;
        }
    }

    public async IAsyncEnumerable<CollectionQuery> ReadQueriesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var line in JsonLines.ReadAsync(queries, cancellationToken))
        {
            yield return new CollectionQuery(Id(line), line.Text("text") ?? throw line.Error("has no \"text\""));
        }
    }

    public Task<IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>>> ReadJudgmentsAsync(CancellationToken cancellationToken) =>
        JudgmentFile.ReadAsync(judgments, cancellationToken);

    private static string Id(JsonLine line) => line.Text("_id") ?? line.Text("id") ?? throw line.Error("has no \"_id\"");
}
