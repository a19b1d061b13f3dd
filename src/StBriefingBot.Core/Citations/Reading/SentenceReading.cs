using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Core.Citations.Reading;

/// <summary>A sentence read for what it claims: who does what, how far it is real, where it denies.</summary>
internal sealed class SentenceReading
{
    private readonly Dictionary<string, List<Term>> byStem = new(StringComparer.Ordinal);
    private readonly Dictionary<(TermKind, int), List<Term>> bySet = [];
    private IReadOnlyList<Enumeration>? enumerations;

    public SentenceReading(SentenceProfile profile, IReadOnlyList<Term> terms, IReadOnlyList<Cue> cues)
    {
        (Profile, Terms, Cues) = (profile, terms, cues);
        Counted = terms.Where(term => term.Counts).ToList();
        foreach (var term in terms)
        {
            if (term.Class is TermClass.Content or TermClass.Name or TermClass.Generic or TermClass.Cue || term.Folded == "against")
            {
                Add(byStem, term.Stem, term);
                foreach (var set in term.Sets.Concat(term.OuterSets).Concat(term.InnerSets))
                {
                    Add(bySet, set, term);
                }
            }
        }

        ZoneCount = terms.Count == 0 ? 0 : terms.Max(term => term.Zone) + 1;
    }

    public SentenceProfile Profile { get; }

    public IReadOnlyList<Term> Terms { get; }

    /// <summary>The terms a reader would look for.</summary>
    public IReadOnlyList<Term> Counted { get; }

    public IReadOnlyList<Cue> Cues { get; }

    public int ZoneCount { get; }

    public string Text => Profile.Text;

    /// <summary>What the sentence puts side by side; found when first asked for.</summary>
    public IReadOnlyList<Enumeration> Enumerations => enumerations ??= IsJapanese ? JapaneseEnumerations.Of(this) : EnglishEnumerations.Of(this);

    public bool IsJapanese => Profile.IsJapanese;

    public IReadOnlyList<Term> WithStem(string stem) => byStem.TryGetValue(stem, out var found) ? found : [];

    public IReadOnlyList<Term> InSet((TermKind Kind, int Set) set) => bySet.TryGetValue(set, out var found) ? found : [];

    public IEnumerable<Cue> Of(CueKind kind) => Cues.Where(cue => cue.Kind == kind);

    public bool Has(CueKind kind, string group) => Cues.Any(cue => cue.Kind == kind && cue.Class == group);

    /// <summary>The zone at a position of the text.</summary>
    public int ZoneAt(int position)
    {
        var zone = 0;
        foreach (var term in Terms)
        {
            if (term.Span.Start > position)
            {
                break;
            }

            zone = term.Zone;
        }

        return zone;
    }

    private static void Add<TKey>(Dictionary<TKey, List<Term>> map, TKey key, Term term)
        where TKey : notnull
    {
        if (!map.TryGetValue(key, out var terms))
        {
            map[key] = terms = [];
        }

        if (terms.Count == 0 || terms[^1].Index != term.Index)
        {
            terms.Add(term);
        }
    }
}
