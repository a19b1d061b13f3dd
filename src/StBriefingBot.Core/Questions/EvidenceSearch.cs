using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language.Meaning;
using StBriefingBot.Core.Questions.Reading;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Questions;

/// <summary>What a search for a question brought: ranked evidence and the weight of each of its concepts.</summary>
/// <param name="Expansions">Per concept, the first words looked for in its place.</param>
internal sealed record EvidenceFound(
    IReadOnlyList<Evidence> Ranked, IReadOnlyList<double> Weights, IReadOnlyList<RankedPassage> Passages, IReadOnlyList<IReadOnlyList<string>> Expansions)
{
    /// <summary>What searching by meaning did for it; null where the index finds by words alone.</summary>
    public MeaningSearch? ByMeaning { get; init; }
}

/// <summary>Finds the evidence for a question in what the library held on a day. Remembers the passages it has read; whoever asks of the same library shares one.</summary>
public sealed class EvidenceSearch
{
    private const int PassagesRead = 40;
    private const int ExpansionsKept = 6;

    private readonly IPassageIndex index;
    private readonly Catalogue catalogue;
    private readonly QueryBuilder queries;
    private readonly EvidenceFinder finder;

    public EvidenceSearch(IPassageIndex index, Library library, Thesaurus thesaurus)
    {
        (this.index, catalogue) = (index, library.Catalogue);
        Reader = new QuestionReader(thesaurus);
        queries = new QueryBuilder(thesaurus);
        finder = new EvidenceFinder(new PassageProfiles(thesaurus, asked => Reader.Read(asked, language: null)));
    }

    internal QuestionReader Reader { get; }

    internal async Task<EvidenceFound> FindAsync(Question question, DateOnly? asOf, IReadOnlyList<string> sourceIds, CancellationToken cancellationToken)
    {
        var query = queries.Build(question, sourceIds, PassagesRead);
        var found = await index.SearchAsync(query, cancellationToken);
        var passages = found.Passages.Where(ranked => WasPublished(ranked.Passage, asOf)).ToList();
        var weights = queries.Weights(question, found.Rarity);
        return new EvidenceFound(finder.Find(question, found with { Passages = passages }, weights, asOf), weights, passages, Expansions(question, query)) { ByMeaning = found.ByMeaning };
    }

    /// <summary>Of every concept the terms that are not its own words.</summary>
    private static List<IReadOnlyList<string>> Expansions(Question question, SearchQuery query)
    {
        var expansions = question.Concepts.Select(_ => new List<string>(ExpansionsKept)).ToList();
        foreach (var term in query.Terms)
        {
            if (expansions[term.Concept].Count < ExpansionsKept && !string.Equals(term.Text, question.Concepts[term.Concept].Text, StringComparison.OrdinalIgnoreCase))
            {
                expansions[term.Concept].Add(term.Text);
            }
        }

        return [.. expansions];
    }

    /// <summary>Works that appeared later than the day asked about were not in the library then; our own notes carry dates statement by statement.</summary>
    private bool WasPublished(Passage passage, DateOnly? asOf) =>
        asOf is null || catalogue.Find(passage.SourceId) is not { Kind: SourceKind.Article or SourceKind.Cited or SourceKind.Document, Date: { } date } || date.Earliest <= asOf;
}
