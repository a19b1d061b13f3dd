using StBriefingBot.Core.Language.Meaning;
using StBriefingBot.Core.Language.Values;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Answers;

/// <summary>Turns what a question speaks of into what an index looks for: its own words, and every known way to say them in either language.</summary>
internal sealed class QueryBuilder(Thesaurus thesaurus)
{
    private const double CarriedShare = 0.8;
    private const double CarriedWordShare = 0.35;
    private const double WordShare = 0.5;
    /// <summary>In a library of few passages rarity tells little: below this highest rarity (about fifty passages) all words count more alike.</summary>
    private const double TellingRarity = 4.6;
    private const double ExactEmphasis = 1.5;
    /// <summary>No form of the word occurs in the library: it may be a turn of phrase as well as a thing asked for.</summary>
    private const double UnknownWordWeight = 0.5;

    private const double LeastWeight = 0.06;
    private const int MostTermsPerConcept = 40;

    public SearchQuery Build(Question question, IReadOnlyList<string> sourceIds, int top)
    {
        var terms = new List<QueryTerm>();
        for (var i = 0; i < question.Concepts.Count; i++)
        {
            var concept = question.Concepts[i];
            var share = Share(concept);
            terms.AddRange(Forms(concept).Take(MostTermsPerConcept).Select(form => new QueryTerm(form.Text, form.Weight * share, i)));
        }

        return new SearchQuery(terms, question.Language, top, sourceIds) { Text = InWords(question) };
    }

    /// <summary>
    /// How much each concept counts: how rare it is in the library, by the commonest of the forms that mean exactly it, as a share of the rarest there can be.
    /// </summary>
    public IReadOnlyList<double> Weights(Question question, IReadOnlyDictionary<string, double> rarity)
    {
        var highest = rarity.Count > 0 ? rarity.Values.Max() : 1;
        return question.Concepts.Select(concept => Weight(concept, rarity, highest)).ToList();
    }

    /// <summary>A follow-up is not understood without what it follows.</summary>
    private static string InWords(Question question) =>
        string.Join(' ', question.Concepts.Where(concept => concept.Carried).Select(concept => concept.Text).Append(question.Text));

    /// <summary>What is carried over from an earlier turn counts less: its names and terms somewhat, its words and values much.</summary>
    private static double Share(Concept concept) => !concept.Carried ? 1 : concept.Kind is ConceptKind.Name or ConceptKind.Term ? CarriedShare : CarriedWordShare;

    private double Weight(Concept concept, IReadOnlyDictionary<string, double> rarity, double highest)
    {
        var known = Forms(concept).Where(form => form.Weight > WordShare && rarity.ContainsKey(form.Text)).Select(form => rarity[form.Text]);
        var share = known.DefaultIfEmpty(highest).Min() / highest;
        var weight = Math.Clamp(1 - ((1 - share) * Math.Min(1, highest / TellingRarity)), LeastWeight, 1);
        if (weight >= 1 && concept.Kind == ConceptKind.Word)
        {
            weight = UnknownWordWeight;
        }

        return weight * (concept.IsExact ? ExactEmphasis : 1) * Share(concept);
    }

    private IEnumerable<(string Text, double Weight)> Forms(Concept concept)
    {
        var forms = new List<(string Text, double Weight)> { (concept.Text, 1) };
        if (concept.Value is { } value)
        {
            forms.AddRange(ValueForms.Of(value).Select(form => (form, 0.95)));
        }

        foreach (var (kind, set) in concept.Sets)
        {
            var weight = kind switch { TermKind.Glossary => 0.9, TermKind.Synonym => 0.7, TermKind.Everyday => 0.6, _ => 0.35 };
            forms.AddRange(thesaurus.Members(kind, set).Select(member => (member, weight)));
        }

        if (concept.Words.Count > 1 && concept.Value is null)
        {
            forms.AddRange(concept.Words.Select(word => (word.Surface, WordShare)));
        }

        return forms.Where(form => form.Text.Length > 0).DistinctBy(form => form.Text, StringComparer.OrdinalIgnoreCase);
    }
}
