using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Adapters.Indexes;

/// <summary>A word of a planned term: what is known of it in each language that has it, and how often the term says it.</summary>
internal sealed record PlannedWord(string Text, IReadOnlyList<WordStatistics> Found, int Count)
{
    /// <summary>The highest rarity among the languages; that of an unknown word where no passage holds it.</summary>
    public double Rarity { get; } = Found.Count == 0 ? 1 : Found.Max(found => found.Rarity);
}

/// <summary>A query term as the index sees it.</summary>
/// <param name="Weight">Above 0 and up to 1.</param>
/// <param name="Words">At least one.</param>
/// <param name="Phrase">Its words in order where standing together counts; empty for a single word and for whole sentences.</param>
internal sealed record PlannedTerm(double Weight, IReadOnlyList<PlannedWord> Words, IReadOnlyList<string> Phrase)
{
    /// <summary>The most a passage could earn from it, before its weight.</summary>
    public double Potential { get; } = Words.Sum(word => word.Count * word.Rarity);
}

/// <summary>Terms that say the same thing; the asker's own (of the highest weight, the first of several) decides how much the concept counts.</summary>
internal sealed record PlannedConcept(IReadOnlyList<PlannedTerm> Terms)
{
    private readonly PlannedTerm leading = Terms.MaxBy(term => term.Weight)!;

    public double Importance => leading.Potential;

    /// <summary>The most a passage could earn from it.</summary>
    public double Potential => leading.Potential * leading.Weight;
}

/// <summary>A query with its terms looked up.</summary>
internal sealed record QueryPlan(IReadOnlyList<PlannedConcept> Concepts, IReadOnlyDictionary<string, double> Rarity)
{
    // Above this many words a term is a sentence, and no passage repeats it.
    private const int LongestPhrase = 8;

    // Looking a phrase up takes time with every passage that holds one of its words, grammar included; above this it is not worth its milliseconds.
    private const int MostPhrasePostings = 60_000;

    /// <summary>The most a passage could earn.</summary>
    public double Potential { get; } = Concepts.Sum(concept => concept.Potential);

    public static QueryPlan Of(SearchQuery query, IKnownWords known)
    {
        var rarity = new Dictionary<string, double>();
        var concepts = new Dictionary<int, List<PlannedTerm>>();
        var single = -1;
        foreach (var term in query.Terms)
        {
            var weight = Math.Min(term.Weight, 1);
            var analyzed = known.Analyze(term.Text);
            var words = analyzed.Words.Select(word => new PlannedWord(word.Key, known.Find(word.Key), word.Value)).ToArray();
            rarity[term.Text] = RarityOf(words, known);
            if (words.Length == 0 || !(weight > 0))
            {
                continue;
            }

            var concept = term.Concept < 0 ? single-- : term.Concept;
            if (!concepts.TryGetValue(concept, out var terms))
            {
                concepts[concept] = terms = [];
            }

            terms.Add(new PlannedTerm(weight, words, PhraseOf(analyzed.Phrase, words, known)));
        }

        return new QueryPlan([.. concepts.Values.Select(terms => new PlannedConcept(terms))], rarity);
    }

    /// <summary>A phrase is looked up only where all its words are known.</summary>
    private static IReadOnlyList<string> PhraseOf(IReadOnlyList<string> phrase, PlannedWord[] words, IKnownWords known)
    {
        if (words.Length is < 2 or > LongestPhrase || words.Any(word => word.Found.Count == 0))
        {
            return [];
        }

        var postings = phrase.Distinct().Sum(word => known.Find(word).Sum(found => found.Passages));
        return phrase.Count > 1 && postings <= MostPhrasePostings ? phrase : [];
    }

    /// <summary>That of the rarest word, in the language in which it is least rare.</summary>
    private static double RarityOf(PlannedWord[] words, IKnownWords known)
    {
        var unknown = Bm25.Rarity(known.Passages, 0);
        return words.Length == 0
            ? unknown
            : words.Max(word => word.Found.Count == 0 ? unknown : word.Found.Min(found => found.IdfValue));
    }
}
