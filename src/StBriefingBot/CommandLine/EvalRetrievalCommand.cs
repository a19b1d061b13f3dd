using System.CommandLine;
using System.Diagnostics;
using StBriefingBot.Adapters.Sources.Beir;
using StBriefingBot.Adapters.Sources.Evaluation;
using StBriefingBot.Channels.Terminal;
using StBriefingBot.Composition;
using StBriefingBot.Core.Retrieval.Evaluation;

namespace StBriefingBot.CommandLine;

/// <summary><c>stbot eval retrieval</c>: how well and how fast the index finds what a collection's judges found relevant.</summary>
internal static class EvalRetrievalCommand
{
    public static Command Create(CommandRunner runner)
    {
        var corpus = new Option<string>("--corpus") { Description = "corpus.jsonl: {\"_id\",\"title\",\"text\"} per line.", HelpName = "FILE", Required = true };
        var queries = new Option<string>("--queries") { Description = "queries.jsonl: {\"_id\",\"text\"} per line.", HelpName = "FILE", Required = true };
        var qrels = new Option<string>("--qrels") { Description = "Judgments: query, document and grade, separated by tabs.", HelpName = "FILE", Required = true };
        var run = new Option<string?>("--run") { Description = "Write the rankings to this file in TREC's form.", HelpName = "OUT" };
        var floors = new Option<string?>("--floors") { Description = "A file of floors (min_ndcg_10, min_recall_100, min_mrr_10); exit code 1 when a figure misses one.", HelpName = "FILE" };
        var json = new Option<bool>("--json") { Description = "Print the figures as one JSON object." };
        var command = new Command("retrieval", "Index a collection in the BEIR layout and measure how well it is searched.") { corpus, queries, qrels, run, floors, json };
        runner.On(command, async (scope, cancellationToken) =>
        {
            string File(Option<string> option) => scope.Surroundings.Resolve(scope.Arguments.GetRequiredValue(option));
            var demanded = await FloorsAsync(scope, scope.Arguments.GetValue(floors), cancellationToken);
            var collection = new BeirBenchmark(File(corpus), File(queries), File(qrels));
            var report = await EvaluateAsync(scope, collection, scope.Arguments.GetValue(run), cancellationToken);
            var missed = demanded.Missed(report);
            if (scope.Arguments.GetValue(json))
            {
                await scope.Out.WriteLineAsync(OutputJson.Line(RetrievalEvaluationOutput.Of(report, missed), OutputJson.Default.RetrievalEvaluationOutput));
            }
            else
            {
                scope.Service<ITerminal>().Write(Lines(report));
            }

            foreach (var sentence in missed)
            {
                await scope.TellAsync(sentence);
            }

            return missed.Count == 0 ? ExitCode.Done : ExitCode.Failed;
        });
        return command;
    }

    private static async Task<RetrievalFloors> FloorsAsync(CommandScope scope, string? path, CancellationToken cancellationToken)
    {
        if (path is null)
        {
            return new RetrievalFloors();
        }

        var (read, problems) = await FloorsFile.ReadAsync(scope.Surroundings.Resolve(path), RetrievalFloors.Names, cancellationToken);
        return problems.Count == 0 ? RetrievalFloors.From(read) : throw new CommandException(string.Join('\n', problems), ExitCode.Usage);
    }

    private static async Task<RetrievalReport> EvaluateAsync(CommandScope scope, BeirBenchmark collection, string? run, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("stbot-eval-");
        try
        {
            await using var rankings = run is null ? null : new TrecRunFile(scope.Surroundings.Resolve(run), "stbot");
            var evaluate = new EvaluateRetrieval(scope.Service<IndexWriterIn>()(folder.FullName), scope.Surroundings.Time);
            var outcome = await ProgressBar.ShowAsync(
                scope.Surroundings,
                "indexing",
                total: null,
                progress => evaluate.ExecuteAsync(collection, EvaluateRetrieval.PlainQuery, rankings, progress, cancellationToken));
            return outcome switch
            {
                EvaluationOutcome.Evaluated done => done.Report,
                EvaluationOutcome.Unusable unusable => throw new CommandException(unusable.Reason, ExitCode.Failed),
                _ => throw new UnreachableException(),
            };
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<StyledLine> Lines(RetrievalReport report) =>
    [
        StyledLine.Of($"{report.Documents} documents, {report.Queries} queries"),
        StyledLine.Of($"nDCG@10    {report.Ndcg10:F4}", TextStyle.Strong),
        StyledLine.Of($"Recall@100 {report.Recall100:F4}"),
        StyledLine.Of($"MRR@10     {report.ReciprocalRank10:F4}"),
        StyledLine.Of($"indexing   {report.DocumentsPerSecond:F0} documents/s"),
        StyledLine.Of($"query      p50 {report.QueryP50.TotalMilliseconds:F2} ms, p95 {report.QueryP95.TotalMilliseconds:F2} ms, p99 {report.QueryP99.TotalMilliseconds:F2} ms"),
    ];
}

/// <summary>An evaluation of retrieval as other programs read it; measures from 0 to 1, times in milliseconds.</summary>
internal sealed record RetrievalEvaluationOutput(
    int Documents,
    int Queries,
    double Ndcg10,
    double Recall100,
    double Mrr10,
    double DocumentsPerSecond,
    double QueryP50Ms,
    double QueryP95Ms,
    double QueryP99Ms,
    IReadOnlyList<string> MissedFloors)
{
    public static RetrievalEvaluationOutput Of(RetrievalReport report, IReadOnlyList<string> missed) => new(
        report.Documents,
        report.Queries,
        report.Ndcg10,
        report.Recall100,
        report.ReciprocalRank10,
        report.DocumentsPerSecond,
        report.QueryP50.TotalMilliseconds,
        report.QueryP95.TotalMilliseconds,
        report.QueryP99.TotalMilliseconds,
        missed);
}
