namespace StBriefingBot.Core.Retrieval.Evaluation;

/// <summary>How well and how fast an index finds what a collection's judges found relevant.</summary>
/// <param name="Documents">Documents indexed.</param>
/// <param name="Queries">Queries with at least one relevant document; the means are taken over these.</param>
/// <param name="Ndcg10">Mean nDCG@10, 0 to 1.</param>
/// <param name="Recall100">Mean Recall@100, 0 to 1.</param>
/// <param name="ReciprocalRank10">MRR@10, 0 to 1.</param>
/// <param name="DocumentsPerSecond">Reading, analysing and writing together.</param>
/// <param name="QueryP50">The median time of a query for 100 documents.</param>
/// <param name="QueryP95">95 of 100 queries took no longer.</param>
/// <param name="QueryP99">99 of 100 queries took no longer.</param>
public sealed record RetrievalReport(
    int Documents,
    int Queries,
    double Ndcg10,
    double Recall100,
    double ReciprocalRank10,
    double DocumentsPerSecond,
    TimeSpan QueryP50,
    TimeSpan QueryP95,
    TimeSpan QueryP99);

/// <summary>What came of an evaluation.</summary>
public abstract record EvaluationOutcome
{
    private EvaluationOutcome()
    {
    }

    public sealed record Evaluated(RetrievalReport Report) : EvaluationOutcome;

    /// <param name="Reason">A sentence: what is wrong with the collection, where, and what to do.</param>
    public sealed record Unusable(string Reason) : EvaluationOutcome;
}
