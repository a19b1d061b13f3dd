namespace StBriefingBot.Core.Retrieval;

/// <summary>
/// Joins rankings whose scores do not compare, by rank alone (Cormack, Clarke and Büttcher, "Reciprocal Rank Fusion outperforms Condorcet and individual
/// Rank Learning Methods", 2009): a passage earns 1 / (60 + rank) in each ranking that has it.
/// </summary>
public static class ReciprocalRanks
{
    /// <summary>From the paper: keeps a single first rank from outweighing agreement further down.</summary>
    private const int Damping = 60;

    /// <summary>Best first; equal ones in the order of the first ranking that has them.</summary>
    /// <param name="rankings">Ids, best first, none twice in one ranking.</param>
    /// <returns>Ids with their share of what the first rank in every ranking would earn: above 0 and up to 1.</returns>
    public static IReadOnlyList<(string Id, double Score)> Join(params IReadOnlyList<IReadOnlyList<string>> rankings)
    {
        var earned = new Dictionary<string, double>(StringComparer.Ordinal);
        var order = new List<string>();
        foreach (var ranking in rankings)
        {
            for (var at = 0; at < ranking.Count; at++)
            {
                if (earned.TryAdd(ranking[at], 0))
                {
                    order.Add(ranking[at]);
                }

                earned[ranking[at]] += 1.0 / (Damping + at + 1);
            }
        }

        var most = rankings.Count / (Damping + 1.0);
        return [.. order.OrderByDescending(id => earned[id]).Select(id => (id, earned[id] / most))];
    }
}
