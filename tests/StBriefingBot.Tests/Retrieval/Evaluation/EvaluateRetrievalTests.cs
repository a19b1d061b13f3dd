using StBriefingBot.Adapters.Indexes.Sqlite;
using StBriefingBot.Adapters.Sources.Beir;
using StBriefingBot.Core.Retrieval.Evaluation;

namespace StBriefingBot.Tests.Retrieval.Evaluation;

public sealed class EvaluateRetrievalTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("stbot-beir-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_collection_is_indexed_and_measured()
    {
        Write("corpus.jsonl", """
            {"_id": "d1", "title": "Space debris", "text": "Removing debris from low orbits."}
            {"_id": "d2", "title": "Fusion", "text": "Magnets for fusion energy."}

            {"id": 3, "text": "量子コンピュータの協力について。"}
            """);
        Write("queries.jsonl", """
            {"_id": "q1", "text": "How is space debris removed?", "metadata": {}}
            {"_id": "q2", "text": "量子コンピューター"}
            {"_id": "unjudged", "text": "fusion"}
            """);
        Write("qrels.tsv", "query-id\tcorpus-id\tscore\nq1\td1\t2\nq1\td2\t0\nq2\t3\t1\n");

        var run = Path.Combine(folder.FullName, "run.txt");
        EvaluationOutcome outcome;
        await using (var runFile = new TrecRunFile(run, "test"))
        {
            outcome = await EvaluateAsync(runFile);
        }

        var report = Assert.IsType<EvaluationOutcome.Evaluated>(outcome).Report;
        Assert.Equal((3, 2, 1.0, 1.0, 1.0), (report.Documents, report.Queries, report.Ndcg10, report.Recall100, report.ReciprocalRank10));
        Assert.True(report.QueryP50 <= report.QueryP95 && report.QueryP95 <= report.QueryP99);
        Assert.Matches(@"^q1 Q0 d1 1 0\.\d{6} test$", (await File.ReadAllLinesAsync(run))[0]);
    }

    [Fact]
    public async Task Judgments_may_have_the_four_columns_of_trec()
    {
        Write("corpus.jsonl", """{"_id": "d1", "text": "Space debris"}""");
        Write("queries.jsonl", """{"_id": "q1", "text": "debris"}""");
        Write("qrels.tsv", "q1 0 d1 1\nq1 0 d2 0\n");

        var report = Assert.IsType<EvaluationOutcome.Evaluated>(await EvaluateAsync()).Report;

        Assert.Equal(1, report.Ndcg10);
    }

    [Theory]
    [InlineData("{\"_id\": \"d1\", \"text\": \"x\"}\n{\"_id\": ", "corpus.jsonl, line 2 is not valid JSON")]
    [InlineData("{\"_id\": \"d1\", \"text\": \"x\"}\n\n[1]", "corpus.jsonl, line 3 holds no JSON object")]
    [InlineData("{\"text\": \"x\"}", "corpus.jsonl, line 1 has no \"_id\"")]
    [InlineData("{\"_id\": \"d\", \"text\": [1]}", "corpus.jsonl, line 1 has a \"text\" that is neither")]
    [InlineData("{\"_id\": \"d\"}\n{\"_id\": \"d\"}", "corpus.jsonl, line 2 repeats the id \"d\"")]
    public async Task A_line_that_cannot_be_used_is_named(string corpus, string sentence)
    {
        Write("corpus.jsonl", corpus);
        Write("queries.jsonl", """{"_id": "q1", "text": "debris"}""");
        Write("qrels.tsv", "q1\td1\t1\n");

        Assert.Contains(sentence, Assert.IsType<EvaluationOutcome.Unusable>(await EvaluateAsync()).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("query-id\tcorpus-id\tscore\nq1\td1\n", "qrels.tsv, line 2 should hold")]
    [InlineData("q1\td1\t1\nq1\td1\tmany\n", "qrels.tsv, line 2 should hold")]
    [InlineData("other\td1\t1\n", "No query has a relevant document")]
    public async Task Judgments_that_cannot_be_used_are_named(string judgments, string sentence)
    {
        Write("corpus.jsonl", """{"_id": "d1", "text": "Space debris"}""");
        Write("queries.jsonl", """{"_id": "q1", "text": "debris"}""");
        Write("qrels.tsv", judgments);

        Assert.Contains(sentence, Assert.IsType<EvaluationOutcome.Unusable>(await EvaluateAsync()).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_file_is_named() =>
        Assert.Contains("qrels.tsv cannot be read", Assert.IsType<EvaluationOutcome.Unusable>(await EvaluateAsync()).Reason, StringComparison.Ordinal);

    private Task<EvaluationOutcome> EvaluateAsync(IRunWriter? run = null) =>
        new EvaluateRetrieval(new SqlitePassageIndexWriter(Path.Combine(folder.FullName, "index"), TimeProvider.System), TimeProvider.System).ExecuteAsync(
            new BeirBenchmark(At("corpus.jsonl"), At("queries.jsonl"), At("qrels.tsv")), EvaluateRetrieval.PlainQuery, run, null, CancellationToken.None);

    private string At(string name) => Path.Combine(folder.FullName, name);

    private void Write(string name, string content) => File.WriteAllText(At(name), content);
}
