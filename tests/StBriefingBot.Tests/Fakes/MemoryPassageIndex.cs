using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Tests.Fakes;

/// <summary>Ranks passages held in memory by how rare the terms are that they share with a query.</summary>
internal sealed class MemoryPassageIndex(IReadOnlyList<Passage> passages) : IPassageIndex
{
    public IReadOnlyList<Passage> Passages => passages;

    private readonly List<(Passage Passage, HashSet<string> Terms)> analysed =
        [.. passages.Select(passage => (passage, TextAnalyzer.IndexTerms($"{passage.Title}\n{string.Join('\n', passage.HeadingPath)}\n{passage.Text}").ToHashSet(StringComparer.Ordinal)))];

    public Task<SearchResult> SearchAsync(SearchQuery query, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var rarity = query.Terms.DistinctBy(term => term.Text).ToDictionary(term => term.Text, term => Rarity(term.Text));
        var found = analysed
            .Where(item => query.SourceIds.Count == 0 || query.SourceIds.Contains(item.Passage.SourceId, StringComparer.OrdinalIgnoreCase))
            .Select(item => (item.Passage, Score: query.Terms.GroupBy(term => term.Concept)
                .Sum(concept => concept.Max(term => Holds(item.Terms, term.Text) ? term.Weight * rarity[term.Text] : 0))))
            .Where(item => item.Score > 0)
            .OrderByDescending(item => item.Score)
            .Take(query.Top).ToList();
        return Task.FromResult(new SearchResult([.. found.Select(item => new RankedPassage(item.Passage, item.Score / found[0].Score))], rarity));
    }

    public Task<Passage?> FindAsync(string passageId, CancellationToken cancellationToken) => Task.FromResult(passages.FirstOrDefault(passage => passage.Id == passageId));

    public Task<IReadOnlyList<Passage>> OfSourceAsync(string sourceId, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Passage>>([.. passages.Where(passage => string.Equals(passage.SourceId, sourceId, StringComparison.OrdinalIgnoreCase))]);

    public Task<Generation?> CurrentAsync(CancellationToken cancellationToken) =>
        Task.FromResult(passages.Count == 0 ? null : new Generation(1, DateTimeOffset.UnixEpoch, passages.Count, 1, "memory", IsLive: true));

    private static bool Holds(HashSet<string> terms, string text) => TextAnalyzer.QueryTerms(text) is { Count: > 0 } wanted && wanted.All(terms.Contains);

    private double Rarity(string text)
    {
        var holding = analysed.Count(item => Holds(item.Terms, text));
        return Math.Log(1 + ((analysed.Count - holding + 0.5) / (holding + 0.5)));
    }
}
