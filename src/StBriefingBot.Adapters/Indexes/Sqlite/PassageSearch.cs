using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Adapters.Indexes.Sqlite;

/// <summary>A search in one generation.</summary>
internal static class PassageSearch
{
    private const int MostResults = 1000;

    private static readonly SearchResult Nothing = new([], new Dictionary<string, double>());

    public static SearchResult Run(SearchQuery query, GenerationReader reader, ReadingSession session, CancellationToken cancellationToken)
    {
        if (query.Terms.Count == 0 || reader.Sets.Count == 0)
        {
            return Nothing;
        }

        var plan = QueryPlan.Of(query, reader, session);
        if (plan.Concepts.Count == 0)
        {
            return Nothing with { Rarity = plan.Rarity };
        }

        var top = Math.Clamp(query.Top, 1, MostResults);
        var ranked = new PassageScorer(reader, session).Rank(plan, query.Language, top, reader.Sets.Numbers(query.SourceIds), cancellationToken);
        return new SearchResult([.. ranked.Select(found => new RankedPassage(reader.Passage(session, found.Passage), found.Score))], plan.Rarity);
    }
}
