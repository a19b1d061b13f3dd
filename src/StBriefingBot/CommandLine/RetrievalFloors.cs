using StBriefingBot.Core.Retrieval.Evaluation;

namespace StBriefingBot.CommandLine;

/// <summary>The quality of retrieval below which an evaluation fails; null where nothing is demanded.</summary>
internal sealed record RetrievalFloors(double? MinNdcg10 = null, double? MinRecall100 = null, double? MinMrr10 = null)
{
    public static readonly IReadOnlyList<string> Names = ["min_ndcg_10", "min_recall_100", "min_mrr_10"];

    public static RetrievalFloors From(IReadOnlyDictionary<string, double> named)
    {
        return new RetrievalFloors(Of("min_ndcg_10"), Of("min_recall_100"), Of("min_mrr_10"));

        double? Of(string name) => named.TryGetValue(name, out var floor) ? floor : null;
    }

    /// <summary>A sentence for each figure that misses its floor.</summary>
    public IReadOnlyList<string> Missed(RetrievalReport report)
    {
        string?[] sentences =
        [
            Below("nDCG@10", report.Ndcg10, MinNdcg10), Below("Recall@100", report.Recall100, MinRecall100), Below("MRR@10", report.ReciprocalRank10, MinMrr10),
        ];
        return [.. sentences.OfType<string>()];
    }

    private static string? Below(string figure, double value, double? floor) => value < floor ? $"{figure} is {value:F4}; the floor is {floor:F4}." : null;
}
