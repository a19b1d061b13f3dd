namespace StBriefingBot.Core.Language.Meaning;

/// <summary>The parts of speech a word can have.</summary>
[Flags]
internal enum PartsOfSpeech
{
    None = 0,
    Noun = 1,
    Verb = 2,
    Adjective = 4,
    Adverb = 8,

    /// <summary>A noun for an act, a state, a quality or a group rather than for a thing or person.</summary>
    Abstract = 16,
}

/// <summary>
/// What is known of common English words: parts of speech, synonyms, derivation, opposites and broader nouns. Words are given
/// by their stems. Loaded at first use, which takes some tens of milliseconds; quotations never need it.
/// </summary>
internal sealed class EnglishWords
{
    private static readonly Lazy<EnglishWords> Loaded = new(() => new EnglishWords());

    private readonly Dictionary<string, PartsOfSpeech> lemmas = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PartsOfSpeech> stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]> synonyms = new(StringComparer.Ordinal);
    private readonly List<string[]> members = [];
    private readonly Dictionary<string, string[]> derived = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> opposed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> narrower = new(StringComparer.Ordinal);

    private readonly Dictionary<string, HashSet<int>> near = new(StringComparer.Ordinal);

    private EnglishWords()
    {
        var set = 0;
        foreach (var line in LexiconFile.ReadLines("near.txt"))
        {
            foreach (var stem in line.Split(' ').Select(word => EnglishStemmer.Stem(word)))
            {
                (near.TryGetValue(stem, out var lines) ? lines : near[stem] = []).Add(set);
            }

            set++;
        }

        set = 0;
        foreach (var line in LexiconFile.ReadLines("english.pos.txt").Concat(LexiconFile.ReadLines("english.families.txt")))
        {
            var words = line.Split(' ');
            switch (words[0])
            {
                case "=":
                    AddSynonyms(words, set++);
                    break;
                case "~":
                    AddBoth(derived, words);
                    break;
                case "!":
                    AddBoth(opposed, words);
                    break;
                case ">":
                    AddBroader(words);
                    break;
                default:
                    AddWords(words);
                    break;
            }
        }
    }

    public static EnglishWords Shared => Loaded.Value;

    /// <summary>True for a word that the dictionary lists in lower case: "energy", not "Toyota".</summary>
    public bool IsCommon(string folded, string stem) => lemmas.ContainsKey(folded) || stems.ContainsKey(stem);

    public PartsOfSpeech Of(string stem) => stems.GetValueOrDefault(stem);

    /// <summary>True for a form of a verb; short verbs such as "sued" lose too much in stemming to be found by their stem.</summary>
    public bool CanBeVerb(string folded, string stem) => !IsMadeNoun(folded) && IsKnownVerb(folded, stem);

    /// <summary>"employers" is no form of "employ", though their stems are one.</summary>
    private bool IsMadeNoun(string folded)
    {
        var single = folded.EndsWith('s') ? folded[..^1] : folded;
        return Array.Exists(NounEndings, ending => single.Length > ending.Length + 2 && single.EndsWith(ending, StringComparison.Ordinal)) && !IsVerbLemma(single);
    }

    private static readonly string[] NounEndings = ["er", "or", "ment", "tion", "sion", "ness", "ance", "ence", "ity", "al", "ist", "ship", "ism", "able", "ible", "ful", "ive", "ous", "ly"];

    private bool IsKnownVerb(string folded, string stem) =>
        Of(stem).HasFlag(PartsOfSpeech.Verb) || (OfForm(folded) == PartsOfSpeech.None && folded.Length > 5 && folded.EndsWith("ed", StringComparison.Ordinal)) || (folded.EndsWith('d') && (IsVerbLemma(folded[..^1]) || (folded.Length > 3 && IsVerbLemma(folded[..^2])))) || (folded.EndsWith('s') && folded.Length > 3 && IsVerbLemma(folded[..^1]));

    private bool IsVerbLemma(string folded) => OfForm(folded).HasFlag(PartsOfSpeech.Verb);

    /// <summary>The parts of speech of a word in this very form.</summary>
    public PartsOfSpeech OfForm(string folded) => lemmas.GetValueOrDefault(folded);

    /// <summary>Stems of words that are synonyms of a word, or derived from it.</summary>
    public IEnumerable<string> Neighbours(string stem)
    {
        foreach (var set in synonyms.GetValueOrDefault(stem, []))
        {
            foreach (var member in members[set])
            {
                yield return member;
            }
        }

        foreach (var word in derived.GetValueOrDefault(stem, []))
        {
            yield return word;
        }
    }

    public bool AreSynonyms(string one, string other) =>
        synonyms.TryGetValue(one, out var left) && synonyms.TryGetValue(other, out var right) && left.AsSpan().IndexOfAny(right) >= 0;

    /// <summary>True for words that a paraphrase may put for one another, though their meanings differ.</summary>
    public bool AreNear(string one, string other) => near.TryGetValue(one, out var left) && near.TryGetValue(other, out var right) && left.Overlaps(right);

    public bool AreDerived(string one, string other) => Has(derived, one, other);

    public bool AreOpposed(string one, string other) => Has(opposed, one, other);

    /// <summary>True when every <paramref name="narrow"/> is a <paramref name="wide"/>: a car is a vehicle.</summary>
    public bool IsBroader(string wide, string narrow) => Has(narrower, wide, narrow);

    private void AddWords(string[] words)
    {
        var parts = PartsOfSpeech.None;
        foreach (var letter in words[0])
        {
            parts |= letter switch { 'n' => PartsOfSpeech.Noun, 'm' => PartsOfSpeech.Noun | PartsOfSpeech.Abstract, 'v' => PartsOfSpeech.Verb, 'a' => PartsOfSpeech.Adjective, _ => PartsOfSpeech.Adverb };
        }

        foreach (var word in words.AsSpan(1))
        {
            lemmas[word] = parts;
            var stem = EnglishStemmer.Stem(word);
            stems[stem] = stems.GetValueOrDefault(stem) | parts;
        }
    }

    private void AddSynonyms(string[] words, int set)
    {
        members.Add(words[1..].Select(word => EnglishStemmer.Stem(word)).ToArray());
        foreach (var word in words.AsSpan(1))
        {
            var stem = EnglishStemmer.Stem(word);
            synonyms[stem] = [.. synonyms.GetValueOrDefault(stem, []), set];
        }
    }

    private static bool Has(Dictionary<string, string[]> relation, string one, string other) => relation.TryGetValue(one, out var others) && others.AsSpan().Contains(other);

    private static void AddBoth(Dictionary<string, string[]> relation, string[] words)
    {
        var (one, other) = (EnglishStemmer.Stem(words[1]), EnglishStemmer.Stem(words[2]));
        relation[one] = [.. relation.GetValueOrDefault(one, []), other];
        relation[other] = [.. relation.GetValueOrDefault(other, []), one];
    }

    private void AddBroader(string[] words)
    {
        var narrow = EnglishStemmer.Stem(words[1]);
        foreach (var word in words.AsSpan(2))
        {
            var wide = EnglishStemmer.Stem(word);
            narrower[wide] = [.. narrower.GetValueOrDefault(wide, []), narrow];
        }
    }
}
