using StBriefingBot.Core.Retrieval.Evaluation;

namespace StBriefingBot.Tests.Retrieval.Evaluation;

public sealed class RetrievalMetricsTests
{
    private static readonly Dictionary<string, int> Grades = new() { ["a"] = 2, ["b"] = 1, ["c"] = 0, ["d"] = 1 };

    [Fact]
    public void The_ideal_ranking_has_full_gain() => Assert.Equal(1, RetrievalMetrics.Ndcg(["a", "b", "d", "c"], Grades, 10), 12);

    [Fact]
    public void Gain_is_discounted_by_the_logarithm_of_the_rank()
    {
        // a at rank 2: 2 / log2(3); b at rank 3: 1 / log2(4). Ideal: 2 / 1 + 1 / log2(3) + 1 / log2(4).
        var expected = ((2 / Math.Log2(3)) + 0.5) / (2 + (1 / Math.Log2(3)) + 0.5);

        Assert.Equal(expected, RetrievalMetrics.Ndcg(["x", "a", "b"], Grades, 10), 12);
        Assert.Equal((2 / Math.Log2(3)) / (2 + (1 / Math.Log2(3))), RetrievalMetrics.Ndcg(["x", "a", "b"], Grades, 2), 12);
    }

    [Fact]
    public void Recall_is_the_share_of_relevant_documents_found()
    {
        Assert.Equal(2.0 / 3, RetrievalMetrics.Recall(["c", "a", "x", "d"], Grades, 100), 12);
        Assert.Equal(1.0 / 3, RetrievalMetrics.Recall(["c", "a", "x", "d"], Grades, 3), 12);
    }

    [Fact]
    public void The_first_relevant_document_decides_the_reciprocal_rank()
    {
        Assert.Equal(0.5, RetrievalMetrics.ReciprocalRank(["c", "b", "a"], Grades, 10));
        Assert.Equal(0, RetrievalMetrics.ReciprocalRank(["c", "x", "a"], Grades, 2));
    }

    [Fact]
    public void Nothing_relevant_measures_nothing()
    {
        var none = new Dictionary<string, int> { ["a"] = 0 };

        Assert.Equal(0, RetrievalMetrics.Ndcg(["a"], none, 10));
        Assert.Equal(0, RetrievalMetrics.Recall(["a"], none, 10));
        Assert.Equal(0, RetrievalMetrics.ReciprocalRank(["a"], none, 10));
    }
}
