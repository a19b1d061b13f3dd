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

        var searched = new SearchedGeneration(reader, session);
        var plan = QueryPlan.Of(query, searched);
        if (plan.Concepts.Count == 0)
        {
            return Nothing with { Rarity = plan.Rarity };
        }

        var top = Math.Clamp(query.Top, 1, MostResults);
        var ranked = new PassageScorer(searched, session.Board).Rank(plan, query.Language, top, IsWanted(reader.Sets, query.SourceIds), cancellationToken);
        return new SearchResult([.. ranked.Select(found => new RankedPassage(reader.Passage(session, found.Passage), found.Score))], plan.Rarity);
    }

    private static Func<int, bool>? IsWanted(PassageSets sets, IReadOnlyList<string> sourceIds) =>
        sets.Numbers(sourceIds) is { } sources ? passage => sources.Contains(sets.SourceOf(passage)) : null;
}
