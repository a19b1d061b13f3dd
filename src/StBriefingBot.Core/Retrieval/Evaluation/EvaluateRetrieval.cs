using System.Runtime.CompilerServices;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Retrieval.Evaluation;

/// <summary>Indexes a judged collection and asks all its queries.</summary>
/// <param name="writer">Builds in a folder of its own; nothing is made live.</param>
/// <param name="time">Measures.</param>
public sealed class EvaluateRetrieval(IPassageIndexWriter writer, TimeProvider time)
{
    private const int Depth = 100;
    private const int TopDepth = 10;

    /// <summary>A query's text as it stands, as one term: the index divides it as it divides a person's words.</summary>
    public static SearchQuery PlainQuery(CollectionQuery query) => new([new QueryTerm(query.Text)], LanguageOf(query.Text), Depth, []) { Text = query.Text };

    /// <param name="collection">What to index and ask.</param>
    /// <param name="toSearch">How a query's text becomes a search for 100 documents, such as <see cref="PlainQuery"/>.</param>
    /// <param name="run">Where the rankings go; nowhere when null.</param>
    /// <param name="documentsWritten">Hears how many documents are indexed.</param>
    public async Task<EvaluationOutcome> ExecuteAsync(
        IRetrievalBenchmark collection,
        Func<CollectionQuery, SearchQuery> toSearch,
        IRunWriter? run,
        IProgress<int>? documentsWritten,
        CancellationToken cancellationToken)
    {
        try
        {
            var judgments = await collection.ReadJudgmentsAsync(cancellationToken);
            var started = time.GetTimestamp();
            var generation = await writer.BuildAsync(ToPassages(collection, cancellationToken), "evaluation", documentsWritten, cancellationToken);
            var building = time.GetElapsedTime(started);
            var index = writer.Open(generation.Number);
            try
            {
                var asked = await AskAsync(collection, toSearch, index, judgments, run, cancellationToken);
                return asked.Count == 0
                    ? new EvaluationOutcome.Unusable("No query has a relevant document: the ids in the judgments and in the queries do not match.")
                    : new EvaluationOutcome.Evaluated(ToReport(generation.Passages, building, asked));
            }
            finally
            {
                (index as IDisposable)?.Dispose();
            }
        }
        catch (Exception exception) when (exception is CollectionFormatException or PassageIndexException)
        {
            return new EvaluationOutcome.Unusable(exception.Message);
        }
    }

    private static async IAsyncEnumerable<Passage> ToPassages(
        IRetrievalBenchmark collection, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var document in collection.ReadDocumentsAsync(cancellationToken))
        {
            var language = LanguageOf(document.Title + document.Text);
            yield return new Passage(document.Id, "collection", language, PassageKind.FullText, document.Title, [], "", document.Text, []);
        }
    }

    private async Task<List<Asked>> AskAsync(
        IRetrievalBenchmark collection,
        Func<CollectionQuery, SearchQuery> toSearch,
        IPassageIndex index,
        IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> judgments,
        IRunWriter? run,
        CancellationToken cancellationToken)
    {
        var asked = new List<Asked>();
        await foreach (var query in collection.ReadQueriesAsync(cancellationToken))
        {
            if (!judgments.TryGetValue(query.Id, out var grades) || !grades.Values.Any(grade => grade > 0))
            {
                continue;
            }

            var started = time.GetTimestamp();
            var found = await index.SearchAsync(toSearch(query), cancellationToken);
            var elapsed = time.GetElapsedTime(started);
            var ranking = found.Passages.Select(passage => passage.Passage.Id).ToArray();
            asked.Add(new Asked(
                RetrievalMetrics.Ndcg(ranking, grades, TopDepth),
                RetrievalMetrics.Recall(ranking, grades, Depth),
                RetrievalMetrics.ReciprocalRank(ranking, grades, TopDepth),
                elapsed));
            if (run is not null)
            {
                await run.WriteAsync(query.Id, found.Passages, cancellationToken);
            }
        }

        return asked;
    }

    private static RetrievalReport ToReport(int documents, TimeSpan building, List<Asked> asked)
    {
        var times = asked.Select(query => query.Elapsed).Order().ToArray();
        return new RetrievalReport(
            documents,
            asked.Count,
            asked.Average(query => query.Ndcg),
            asked.Average(query => query.Recall),
            asked.Average(query => query.ReciprocalRank),
            documents / Math.Max(building.TotalSeconds, 1e-6),
            Percentile(times, 0.50),
            Percentile(times, 0.95),
            Percentile(times, 0.99));
    }

    /// <summary>The nearest-rank percentile.</summary>
    private static TimeSpan Percentile(TimeSpan[] ordered, double share) => ordered[(int)Math.Ceiling(share * ordered.Length) - 1];

    /// <summary>Japanese when any kana stands in it; a collection in English quotes none.</summary>
    private static LanguageCode LanguageOf(string text) =>
        text.AsSpan().ContainsAnyInRange('ぁ', 'ヿ') ? LanguageCode.Japanese : LanguageCode.English;

    private sealed record Asked(double Ndcg, double Recall, double ReciprocalRank, TimeSpan Elapsed);
}
