namespace StBriefingBot.Core.Language.Meaning;

/// <summary>
/// What words mean to the bot: the glossary's terms, and general lists of synonyms, related words and opposites, across English and Japanese.
/// Immutable; building one takes some ten milliseconds, so it is made once per library.
/// </summary>
public sealed class Thesaurus
{
    private readonly TermTrie<string> english = new();
    private readonly TermTrie<char> japanese = new();
    private readonly Dictionary<(TermKind Kind, int Set), IReadOnlyList<string>> members = [];
    private readonly HashSet<string> vocabulary = new(StringComparer.Ordinal);
    private readonly Lazy<Spelling> spelling;
    private readonly HashSet<string> inflectedKeys = new(StringComparer.Ordinal);

    private Thesaurus(IReadOnlyList<GlossaryTerm> glossary)
    {
        Glossary = glossary;
        spelling = new Lazy<Spelling>(() => new Spelling(vocabulary));
    }

    /// <summary>The glossary's terms: hits of kind <see cref="TermKind.Glossary"/> name them by position.</summary>
    public IReadOnlyList<GlossaryTerm> Glossary { get; }

    public static Thesaurus Build(IReadOnlyList<GlossaryTerm> glossary)
    {
        var thesaurus = new Thesaurus(glossary);
        for (var i = 0; i < glossary.Count; i++)
        {
            thesaurus.Add(glossary[i].Forms.ToList(), TermKind.Glossary, i);
        }

        thesaurus.AddSets("synonyms.txt", TermKind.Synonym);
        thesaurus.AddSets("related.txt", TermKind.Related);
        thesaurus.AddSets("metonyms.txt", TermKind.Metonym);
        thesaurus.AddOppositions();
        return thesaurus;
    }

    /// <summary>Every way to say what a set says, as written in its list.</summary>
    public IReadOnlyList<string> Members(TermKind kind, int set) => members[(kind, set)];

    /// <summary>The sets of the word that a mistyped English word was meant to be; empty when it is known or nothing is near.</summary>
    internal IReadOnlyList<(TermKind Kind, int Set)> SetsOfMistyped(Word word)
    {
        if (spelling.Value.Correct(word.Folded) is not { } meant)
        {
            return [];
        }

        return Find(WordReader.Read(meant), TextFolding.FoldWithMap(meant)).Where(hit => hit.Kind != TermKind.Opposed).Select(hit => (hit.Kind, hit.Set)).ToList();
    }

    /// <summary>How many sets of a kind there are; their numbers run from 0.</summary>
    internal int CountOf(TermKind kind) => members.Keys.Count(key => key.Kind == kind);

    /// <summary>Every known term of a text, overlapping ones included; spans are positions in the original text.</summary>
    internal List<TermHit> Find(IReadOnlyList<Word> words, FoldedText folded)
    {
        var hits = new List<TermHit>();
        var stems = words.Select(word => word.Stem).ToArray();
        for (var i = 0; i < words.Count; i++)
        {
            var start = i;
            english.At(stems, start, (length, kind, set) => hits.Add(new TermHit(new TextSpan(words[start].Span.Start, words[start + length - 1].Span.End), kind, set)));
        }

        FindJapanese(folded, hits);
        return hits;
    }

    private void FindJapanese(FoldedText folded, List<TermHit> hits)
    {
        var text = folded.Text;
        var units = text.AsMemory().ToArray();
        for (var i = 0; i < units.Length; i++)
        {
            if (!JapaneseScript.IsJapanese(units[i]) && !StartsMixedTerm(units, i))
            {
                continue;
            }

            var start = i;
            japanese.At(units, start, (length, kind, set) =>
            {
                var inflected = inflectedKeys.Contains(text.Substring(start, length));
                if (JapaneseTerm.StandsAlone(text, start, length, inflected))
                {
                    hits.Add(new TermHit(folded.Original(start, start + length), kind, set));
                }
            });
        }
    }

    /// <summary>AI原則, 5G通信: a Japanese term may begin with Latin letters or digits.</summary>
    private static bool StartsMixedTerm(char[] units, int at) =>
        char.IsAsciiLetterOrDigit(units[at]) && (at == 0 || !char.IsAsciiLetterOrDigit(units[at - 1]));

    private void AddSets(string list, TermKind kind)
    {
        var set = 0;
        foreach (var line in LexiconFile.ReadLines(list))
        {
            Add(SplitGroup(line), kind, set++);
        }
    }

    private void AddOppositions()
    {
        var pair = 0;
        foreach (var line in LexiconFile.ReadLines("antonyms.txt"))
        {
            var sides = line.Split(" <> ");
            if (sides.Length != 2)
            {
                throw new InvalidOperationException($"antonyms.txt: the line \"{line}\" does not have two sides parted by <>.");
            }

            Add(SplitGroup(sides[0]), TermKind.Opposed, pair * 2);
            Add(SplitGroup(sides[1]), TermKind.Opposed, (pair * 2) + 1);
            pair++;
        }
    }

    /// <summary>"extend, renew = 延長, 更新" → its four members.</summary>
    private static List<string> SplitGroup(string group) =>
        group.Split(" = ").SelectMany(part => part.Split(", ")).Select(member => member.Trim(' ', '=', ',')).Where(member => member.Length > 0).ToList();

    private void Add(List<string> forms, TermKind kind, int set)
    {
        members[(kind, set)] = forms;
        foreach (var form in forms)
        {
            var folded = TextFolding.Fold(form);
            if (folded.Any(JapaneseScript.IsJapanese))
            {
                AddJapanese(folded, kind, set);
            }
            else
            {
                var stems = WordReader.Read(form).Select(word => word.Stem).ToList();
                if (stems.Count == 1)
                {
                    vocabulary.Add(folded);
                }

                if (stems.Count > 0)
                {
                    english.Add(stems, kind, set);
                }
            }
        }
    }

    private void AddJapanese(string folded, TermKind kind, int set)
    {
        if (JapaneseTerm.Key(folded) is not { } key)
        {
            return;
        }

        japanese.Add(key.ToCharArray(), kind, set);
        if (key.Length < folded.Length)
        {
            inflectedKeys.Add(key);
        }
    }
}
