namespace StBriefingBot.Core.Retrieval.Evaluation;

/// <summary>
/// Measures of one ranking, 0 to 1. A grade above 0 is relevant. Over several queries they are averaged, queries without any relevant document left out
/// (as trec_eval and BEIR do).
/// </summary>
public static class RetrievalMetrics
{
    /// <summary>
    /// Normalized discounted cumulative gain of the first <paramref name="depth"/> documents: the sum of grade / log2(rank + 1) over that of the ideal
    /// ranking (Järvelin and Kekäläinen, "Cumulated gain-based evaluation of IR techniques", 2002, in the form of trec_eval's ndcg_cut).
    /// </summary>
    public static double Ndcg(IReadOnlyList<string> ranking, IReadOnlyDictionary<string, int> grades, int depth)
    {
        var gained = ranking.Take(depth).Select((document, index) => Discounted(grades.GetValueOrDefault(document), index)).Sum();
        var ideal = grades.Values.OrderDescending().Take(depth).Select(Discounted).Sum();
        return ideal == 0 ? 0 : gained / ideal;
    }

    /// <summary>The share of the relevant documents that are among the first <paramref name="depth"/> (Manning, Raghavan and Schütze 2008, section 8.3).</summary>
    public static double Recall(IReadOnlyList<string> ranking, IReadOnlyDictionary<string, int> grades, int depth)
    {
        var relevant = grades.Values.Count(grade => grade > 0);
        return relevant == 0 ? 0 : (double)ranking.Take(depth).Distinct().Count(document => grades.GetValueOrDefault(document) > 0) / relevant;
    }

    /// <summary>1 / rank of the first relevant document among the first <paramref name="depth"/>, else 0 (Voorhees, "The TREC-8 Question Answering Track Report", 1999).</summary>
    public static double ReciprocalRank(IReadOnlyList<string> ranking, IReadOnlyDictionary<string, int> grades, int depth)
    {
        for (var index = 0; index < Math.Min(depth, ranking.Count); index++)
        {
            if (grades.GetValueOrDefault(ranking[index]) > 0)
            {
                return 1.0 / (index + 1);
            }
        }

        return 0;
    }

    private static double Discounted(int grade, int index) => Math.Max(0, grade) / Math.Log2(index + 2);
}
