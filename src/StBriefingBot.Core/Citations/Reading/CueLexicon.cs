using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Core.Citations.Reading;

/// <summary>The list of cues, and the search for them: the longest phrase at a place wins and hides what lies inside it.</summary>
internal sealed class CueLexicon
{
    // A phrase longer than this is no small word any more.
    private const int LongestPhrase = 6;

    private readonly Dictionary<string, List<Entry>> english = new(StringComparer.Ordinal);
    private readonly Dictionary<char, List<Entry>> japanese = [];

    private CueLexicon()
    {
    }

    public static CueLexicon Shared { get; } = Load();

    /// <summary>The cues of an English sentence in order; spans are those of the text.</summary>
    public List<Cue> FindEnglish(IReadOnlyList<Word> words)
    {
        var cues = new List<Cue>();
        for (var i = 0; i < words.Count; i++)
        {
            if (!english.TryGetValue(words[i].Stem, out var entries) || Longest(entries, words, i) is not { } entry)
            {
                continue;
            }

            var last = i + entry.Stems.Length - 1;
            cues.Add(new Cue(entry.Kind, entry.Class, entry.Phrase, new TextSpan(words[i].Span.Start, words[last].Span.End)));
            i = last;
        }

        return cues;
    }

    /// <summary>The cues of a Japanese sentence in order; spans are those of the original text.</summary>
    public List<Cue> FindJapanese(FoldedText folded)
    {
        var cues = new List<Cue>();
        var text = folded.Text;
        for (var i = 0; i < text.Length; i++)
        {
            if (!japanese.TryGetValue(text[i], out var entries))
            {
                continue;
            }

            var start = i;
            var entry = entries.Find(candidate => string.CompareOrdinal(text, start, candidate.Phrase, 0, candidate.Phrase.Length) == 0 && Fits(text, start, candidate.Phrase));
            if (entry is not null)
            {
                cues.Add(new Cue(entry.Kind, entry.Class, entry.Phrase, folded.Original(i, i + entry.Phrase.Length)));
                i += entry.Phrase.Length - 1;
            }
        }

        return cues;
    }

    /// <summary>Single characters are parts of many words: 両国 has a cue, 車両 none; 思わず has none, 使わず one.</summary>
    private static bool Fits(string text, int start, string phrase)
    {
        if (phrase.Length > 1)
        {
            return true;
        }

        var (before, after) = (start > 0 ? text[start - 1] : ' ', start + 1 < text.Length ? text[start + 1] : ' ');
        if (phrase is "前" or "後")
        {
            // 導入後, 売却する前; but 3年前 counts back from today, and 前年 is a word.
            return !JapaneseScript.IsKanji(after) && before is not ('年' or '月' or '日' or '間' or '週' or '分' or '々' or '直' or '最' or '今' or '午' or '以' or '老' or '食' or '腕' or '人' or '手');
        }

        return JapaneseScript.IsKanji(phrase[0])
            ? !JapaneseScript.IsKanji(before)
            : !JapaneseScript.IsHiragana(after) || after is 'に';
    }

    private static Entry? Longest(List<Entry> entries, IReadOnlyList<Word> words, int at) =>
        entries.Find(entry => at + entry.Stems.Length <= words.Count && (!entry.IsParticiple || words[at].Folded.EndsWith("ed", StringComparison.Ordinal)) && entry.Stems.Select((stem, offset) => Same(words[at + offset], stem, entry.IsAdverb, entry.Exact)).All(same => same));

    /// <summary>"partly" and "part" have one stem and different meanings.</summary>
    private static bool Same(Word word, string stem, bool isAdverb, string? exact) => (exact is null || word.Folded == exact) && word.Stem == stem && isAdverb == word.Folded.EndsWith("ly", StringComparison.Ordinal);

    private static CueLexicon Load()
    {
        var lexicon = new CueLexicon();
        foreach (var line in LexiconFile.ReadLines("cues.txt"))
        {
            var (head, body) = Halves(line, ": ");
            var (kind, group) = Halves(head, " ");
            var (left, right) = Halves(body, " = ");
            foreach (var phrase in Phrases(left).Concat(Phrases(right)))
            {
                lexicon.Add(Enum.Parse<CueKind>(kind, ignoreCase: true), group, phrase);
            }
        }

        foreach (var entries in lexicon.english.Values)
        {
            entries.Sort((one, other) => other.Stems.Length.CompareTo(one.Stems.Length));
        }

        foreach (var entries in lexicon.japanese.Values)
        {
            entries.Sort((one, other) => other.Phrase.Length.CompareTo(one.Phrase.Length));
        }

        return lexicon;
    }

    private static (string Left, string Right) Halves(string line, string mark) =>
        line.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var at ? (line[..at], line[(at + mark.Length)..]) : (line, "");

    private static IEnumerable<string> Phrases(string list) => list.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(phrase => phrase.Trim());

    private void Add(CueKind kind, string group, string phrase)
    {
        var folded = TextFolding.Fold(phrase);
        if (JapaneseScript.IsJapanese(folded[0]))
        {
            Entries(japanese, folded[0]).Add(new Entry(kind, group, folded, []));
            return;
        }

        var stems = WordReader.Read(folded).Select(word => word.Stem).Take(LongestPhrase).ToArray();
        Entries(english, stems[0]).Add(new Entry(kind, group, folded, stems));
    }

    private static List<Entry> Entries<TKey>(Dictionary<TKey, List<Entry>> map, TKey key)
        where TKey : notnull
    {
        if (!map.TryGetValue(key, out var entries))
        {
            map[key] = entries = [];
        }

        return entries;
    }

    private sealed record Entry(CueKind Kind, string Class, string Phrase, string[] Stems)
    {
        /// <summary>"scheduled" is a cue, "schedule" is not.</summary>
        public string? Exact { get; } = Stems.Length == 1 && (Kind == CueKind.Quantifier || Phrase.EndsWith("ed", StringComparison.Ordinal) || Phrase.EndsWith("ing", StringComparison.Ordinal)) ? Phrase : null;

        /// <summary>"authorized to" is a cue, "authority to" is not.</summary>
        public bool IsParticiple { get; } = Phrase.Split(' ')[0].EndsWith("ed", StringComparison.Ordinal);

        public bool IsAdverb { get; } = Phrase.EndsWith("ly", StringComparison.Ordinal) && !Phrase.Contains(' ');
    }
}
