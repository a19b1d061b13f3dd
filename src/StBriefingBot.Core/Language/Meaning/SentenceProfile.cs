using StBriefingBot.Core.Language.Values;

namespace StBriefingBot.Core.Language.Meaning;

/// <summary>A sentence read once: its words, values and known terms. Immutable, so that passages' sentences can be kept between questions.</summary>
public sealed class SentenceProfile
{
    private readonly HashSet<string> stems;
    private readonly HashSet<int> sets;
    private IReadOnlyList<Name>? names;
    private IReadOnlyList<string>? latinNames;
    private IReadOnlyList<string>? katakanaNames;

    private SentenceProfile(string text, FoldedText folded, IReadOnlyList<Word> words, IReadOnlyList<Value> values, IReadOnlyList<TermHit> hits)
    {
        (Text, Folded, Words, Values, Hits) = (text, folded, words, values, hits);
        stems = words.Select(word => word.Stem).ToHashSet(StringComparer.Ordinal);
        sets = hits.Select(hit => KeyOf(hit.Kind, hit.Set)).ToHashSet();
        ContentWords = words.Count(word => word.Kind != WordKind.Hiragana && (word.Kind != WordKind.Latin || word.Folded.Length > 3));
        IsJapanese = LanguageDetector.Detect(folded.Text) == LanguageCode.Japanese;
    }

    public string Text { get; }

    /// <summary>How many of its words carry content: names, numbers, and words long enough to mean something.</summary>
    public int ContentWords { get; }

    /// <summary>True when the sentence is written in Japanese, names in Latin letters notwithstanding.</summary>
    public bool IsJapanese { get; }

    public IReadOnlyList<Word> Words { get; }

    public IReadOnlyList<Value> Values { get; }

    /// <summary>Known terms; spans are positions in <see cref="Text"/>.</summary>
    public IReadOnlyList<TermHit> Hits { get; }

    /// <summary>The proper names; found when first asked for, because few questions ask for names.</summary>
    public IReadOnlyList<Name> Names => names ??= [.. IsJapanese ? JapaneseNames.Read(Text) : EnglishNames.Read(Text, Words)];

    /// <summary>Names in Latin letters in small letters, whole without their blanks and word by word: what a name in katakana may stand for.</summary>
    internal IReadOnlyList<string> LatinNames => latinNames ??= IsJapanese ? [] : [.. Names.SelectMany(name => name.Text.ToLowerInvariant().Split(' ').Append(name.Text.ToLowerInvariant().Replace(" ", "", StringComparison.Ordinal))).Where(word => word.Length > 3 && char.IsAsciiLetter(word[0])).Distinct()];

    /// <summary>Runs of katakana in which a name in Latin letters may be written.</summary>
    internal IReadOnlyList<string> KatakanaNames => katakanaNames ??= [.. Words.Where(word => word.Kind == WordKind.Katakana && word.Folded.Length > 2).Select(word => word.Folded).Distinct()];

    internal FoldedText Folded { get; }

    public static SentenceProfile Of(string text, Thesaurus thesaurus)
    {
        var folded = TextFolding.FoldWithMap(text);
        var words = WordReader.Read(text);
        return new SentenceProfile(text, folded, words, ValueReader.Read(text, folded), thesaurus.Find(words, folded));
    }

    public bool HasStem(string stem) => stems.Contains(stem);

    public bool HasSet(TermKind kind, int set) => sets.Contains(KeyOf(kind, set));

    /// <summary>True when the folded sentence holds a folded run of Japanese.</summary>
    public bool HasRun(ReadOnlySpan<char> foldedRun) => Folded.Text.AsSpan().IndexOf(foldedRun) >= 0;

    private static int KeyOf(TermKind kind, int set) => (set << 3) | (int)kind;
}
