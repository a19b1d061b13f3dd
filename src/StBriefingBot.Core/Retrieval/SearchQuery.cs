using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Retrieval;

/// <summary>A word or phrase to look for, as a person writes it; the index analyses it as it analysed its passages.</summary>
/// <param name="Text">One word or a phrase, in either language.</param>
/// <param name="Weight">How much a match counts, above 0 and up to 1: 1 for the question's own words, less for expansions.</param>
/// <param name="Concept">Terms that say the same thing share a concept number: only the best match of a concept counts.</param>
public sealed record QueryTerm(string Text, double Weight = 1, int Concept = -1);

/// <summary>What to look for, in no engine's syntax.</summary>
/// <param name="Terms">May be empty: nothing is found then.</param>
/// <param name="Language">The asker's language: its passages win ties.</param>
/// <param name="Top">At most so many passages, 1 to 1000.</param>
/// <param name="SourceIds">Only these sources; all when empty.</param>
public sealed record SearchQuery(IReadOnlyList<QueryTerm> Terms, LanguageCode Language, int Top, IReadOnlyList<string> SourceIds)
{
    /// <summary>The question in its asker's words, for an index that also finds by meaning; null looks for the terms alone.</summary>
    public string? Text { get; init; }
}

/// <summary>A found passage; scores lie in 0 to 1 and compare across languages and queries of one generation.</summary>
public sealed record RankedPassage(Passage Passage, double Score);

/// <summary>What a search found, best first, and how rare each term is.</summary>
/// <param name="Passages">Best first.</param>
/// <param name="Rarity">
/// Inverse document frequency per query term text, ln(1 + (N − n + 0.5) / (n + 0.5)) as in BM25 (Robertson and Zaragoza 2009); the highest value for unknown terms.
/// </param>
public sealed record SearchResult(IReadOnlyList<RankedPassage> Passages, IReadOnlyDictionary<string, double> Rarity)
{
    /// <summary>What searching by meaning did for it; null where the index finds by words alone.</summary>
    public MeaningSearch? ByMeaning { get; init; }
}
