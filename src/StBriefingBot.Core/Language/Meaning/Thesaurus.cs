namespace StBriefingBot.Core.Language.Meaning;

/// <summary>
/// What words mean to the bot: the glossary's terms, and general lists of synonyms, related words and opposites, across English and Japanese.
/// Immutable. The general lists are read once per process, which takes some ten milliseconds; the glossary is quick to add.
/// </summary>
public sealed class Thesaurus
{
    private readonly GeneralTerms general = GeneralTerms.Shared;
    private readonly TermTables own;
    private readonly IReadOnlyList<string>[] forms;
    private readonly Lazy<Spelling> spelling;

    private Thesaurus(IReadOnlyList<GlossaryTerm> glossary)
    {
        Glossary = glossary;
        forms = new IReadOnlyList<string>[glossary.Count];
        own = new TermTables(glossary.Count * 4);
        for (var i = 0; i < forms.Length; i++)
        {
            forms[i] = [.. glossary[i].Forms];
            foreach (var form in forms[i])
            {
                own.Add(form, TermKind.Glossary, i);
            }
        }

        spelling = new Lazy<Spelling>(() => new Spelling(Vocabulary()));
    }

    /// <summary>The glossary's terms: hits of kind <see cref="TermKind.Glossary"/> name them by position.</summary>
    public IReadOnlyList<GlossaryTerm> Glossary { get; }

    public static Thesaurus Build(IReadOnlyList<GlossaryTerm> glossary) => new(glossary);

    /// <summary>Begins to read what does not depend on the library, so that it is there when the first thesaurus is built.</summary>
    public static void Prefetch() => _ = Task.Run(() => GeneralTerms.Shared);

    /// <summary>Every way to say what a set says, as written in its list.</summary>
    public IReadOnlyList<string> Members(TermKind kind, int set) => kind == TermKind.Glossary ? forms[set] : general.Members(kind, set);

    /// <summary>The sets of the word that a mistyped English word was meant to be; empty when it is known or nothing is near.</summary>
    internal IReadOnlyList<(TermKind Kind, int Set)> SetsOfMistyped(Word word)
    {
        if (spelling.Value.Correct(word.Folded) is not { } meant)
        {
            return [];
        }

        return Find(WordReader.Read(meant), TextFolding.FoldWithMap(meant)).Where(hit => hit.Kind != TermKind.Opposed).Select(hit => (hit.Kind, hit.Set)).ToList();
    }

    /// <summary>True for the name of one person, place, body or thing: its English form begins with a capital.</summary>
    internal bool IsName(TermKind kind, int set) =>
        kind is TermKind.Synonym or TermKind.Glossary && Members(kind, set)[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => char.IsUpper(word[0]) || word is "of" or "the" or "and" or "for" or "in" or "on");

    /// <summary>The synonym sets that hold a single English word, given by its stem.</summary>
    internal IReadOnlyList<int> SetsOf(string stem)
    {
        var sets = new List<int>();
        if (general.Tables.English.Find(stem) is { } entry)
        {
            for (var i = 0; i < entry.Count; i++)
            {
                if (entry.KindAt(i) == TermKind.Synonym)
                {
                    sets.Add(entry.SetAt(i));
                }
            }
        }

        return sets;
    }

    /// <summary>How many sets of a kind there are; their numbers run from 0.</summary>
    internal int CountOf(TermKind kind) => kind == TermKind.Glossary ? forms.Length : general.CountOf(kind);

    /// <summary>Every known term of a text, overlapping ones included; spans are positions in the original text.</summary>
    internal List<TermHit> Find(IReadOnlyList<Word> words, FoldedText folded)
    {
        var hits = new List<TermHit>();
        var line = new StemLine(words);
        for (var i = 0; i < words.Count; i++)
        {
            FindEnglishAt(i, words, line, hits);
        }

        for (var i = 0; i < folded.Text.Length; i++)
        {
            FindJapaneseAt(i, folded, hits);
        }

        return hits;
    }

    /// <summary>The known terms with which a text begins.</summary>
    internal List<TermHit> FindAtStart(string text)
    {
        var (hits, words, folded) = (new List<TermHit>(), WordReader.Read(text), TextFolding.FoldWithMap(text));
        if (words.Count > 0)
        {
            FindEnglishAt(0, words, new StemLine(words), hits);
            FindJapaneseAt(0, folded, hits);
        }

        return hits;
    }

    private void FindEnglishAt(int start, IReadOnlyList<Word> words, StemLine line, List<TermHit> hits)
    {
        var stem = line.Of(start, 1);
        var (ofGlossary, ofLists) = (own.English.Find(stem), general.Tables.English.Find(stem));
        for (var lengths = new TermLengths(ofGlossary, ofLists); lengths.MoveNext();)
        {
            var length = lengths.Current;
            if (start + length > words.Count)
            {
                return;
            }

            var key = line.Of(start, length);
            var span = new TextSpan(words[start].Span.Start, words[start + length - 1].Span.End);
            AddHits(own.English.Find(key), span, hits);
            AddHits(general.Tables.English.Find(key), span, hits);
        }
    }

    private void FindJapaneseAt(int start, FoldedText folded, List<TermHit> hits)
    {
        var text = folded.Text;
        if (!JapaneseScript.IsJapanese(text[start]) && !StartsMixedTerm(text, start))
        {
            return;
        }

        var first = text.AsSpan(start, 1);
        var (ofGlossary, ofLists) = (own.Japanese.Find(first), general.Tables.Japanese.Find(first));
        for (var lengths = new TermLengths(ofGlossary, ofLists); lengths.MoveNext();)
        {
            var length = lengths.Current;
            if (start + length > text.Length)
            {
                return;
            }

            var key = text.AsSpan(start, length);
            var (inGlossary, inLists) = (own.Japanese.Find(key), general.Tables.Japanese.Find(key));
            if ((inGlossary ?? inLists) is not null && JapaneseTerm.StandsAlone(text, start, length, inGlossary is { IsInflected: true } || inLists is { IsInflected: true }))
            {
                var span = folded.Original(start, start + length);
                AddHits(inGlossary, span, hits);
                AddHits(inLists, span, hits);
            }
        }
    }

    private static void AddHits(TermEntry? entry, TextSpan span, List<TermHit> hits)
    {
        for (var i = 0; i < entry?.Count; i++)
        {
            hits.Add(new TermHit(span, entry.KindAt(i), entry.SetAt(i)));
        }
    }

    /// <summary>AI原則, 5G通信: a Japanese term may begin with Latin letters or digits.</summary>
    private static bool StartsMixedTerm(string text, int at) =>
        char.IsAsciiLetterOrDigit(text[at]) && (at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1]));

    /// <summary>The single English words of all lists, folded.</summary>
    private IEnumerable<string> Vocabulary() =>
        forms.SelectMany(group => group).Concat(general.Forms())
            .Where(form => !TextFolding.Fold(form).Any(JapaneseScript.IsJapanese) && WordReader.Read(form).Count == 1)
            .Select(TextFolding.Fold);
}
