using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using StBriefingBot.Adapters.Indexes;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Lucene;

/// <summary>Reads of an open index what scoring needs, in passage numbers instead of Lucene's.</summary>
internal sealed class Postings
{
    /// <summary>So many words may stand between those of a phrase; each makes it count less.</summary>
    private const int Slop = 2;

    /// <summary>What an occurrence in the index stands for.</summary>
    private const float Occurrence = (float)RankedTerms.QuartersPerOccurrence / Bm25.FrequencyUnit;

    private readonly IndexSearcher searcher;
    private readonly Manifest manifest;
    private readonly int[] numbers;
    private readonly LanguageCode[] languages;

    /// <summary>By Lucene's number: what is added to a frequency to saturate it, which depends on the passage's length alone.</summary>
    private readonly float[] damping;

    public Postings(IndexSearcher searcher, Manifest manifest)
    {
        (this.searcher, this.manifest) = (searcher, manifest);
        var all = searcher.IndexReader.MaxDoc;
        (numbers, languages, damping, Documents) = (new int[all], new LanguageCode[all], new float[all], new int[all]);
        foreach (var part in searcher.IndexReader.Leaves)
        {
            var (orders, codes) = (part.AtomicReader.GetNumericDocValues(LuceneFields.Order), part.AtomicReader.GetNumericDocValues(LuceneFields.Language));
            var lengths = manifest.Languages.Keys.ToDictionary(language => language, language => part.AtomicReader.GetNormValues(LuceneFields.Terms(language)));
            for (var document = 0; document < part.AtomicReader.MaxDoc; document++)
            {
                var number = (int)orders.Get(document);
                numbers[part.DocBase + document] = number;
                Documents[number] = part.DocBase + document;
                var language = languages[number] = (LanguageCode)codes.Get(document);
                damping[part.DocBase + document] = (float)Bm25.Damping(lengths[language]?.Get(document) ?? 0, manifest.Languages[language].AverageLength);
            }
        }
    }

    /// <summary>Lucene's number of each passage.</summary>
    public int[] Documents { get; }

    public LanguageCode LanguageOf(int passage) => languages[passage];

    /// <returns>Null where no passage of the language holds it.</returns>
    public LuceneWord? Word(LanguageCode language, string word)
    {
        var (field, bytes) = (LuceneFields.Terms(language), new BytesRef(word));
        var (holding, saturation) = (Array.Empty<int>(), Array.Empty<float>());
        foreach (var part in searcher.IndexReader.Leaves)
        {
            var terms = part.AtomicReader.GetTerms(field)?.GetEnumerator();
            if (terms is null || !terms.SeekExact(bytes))
            {
                continue;
            }

            // Nothing is ever deleted from a generation, so the count is exact; there is one part, but for an index that was not merged to its end.
            var at = holding.Length;
            Array.Resize(ref holding, at + terms.DocFreq);
            Array.Resize(ref saturation, at + terms.DocFreq);
            var found = terms.Docs(liveDocs: null, reuse: null, DocsFlags.FREQS);
            for (var next = found.NextDoc(); next != DocIdSetIterator.NO_MORE_DOCS; next = found.NextDoc(), at++)
            {
                var document = part.DocBase + next;
                var frequency = found.Freq * Occurrence;
                holding[at] = numbers[document];
                saturation[at] = frequency / (frequency + damping[document]);
            }
        }

        if (holding.Length == 0)
        {
            return null;
        }

        var totals = manifest.Languages[language];
        var idf = Bm25.Rarity(totals.Passages, holding.Length);
        return new LuceneWord(language, holding, saturation, idf / Bm25.Rarity(totals.Passages, 0), idf);
    }

    public IReadOnlyList<(int Passage, float Nearness)> Phrase(IReadOnlyList<string> words)
    {
        var found = new List<(int Passage, float Nearness)>();
        foreach (var language in manifest.Languages.Keys)
        {
            var phrase = new PhraseQuery { Slop = Slop };
            foreach (var word in words)
            {
                phrase.Add(new Term(LuceneFields.Words(language), word));
            }

            Each(phrase, (document, nearness) => found.Add((numbers[document], nearness)));
        }

        return found;
    }

    /// <summary>The numbers of the passages of the named sources.</summary>
    public HashSet<int> OfSources(IEnumerable<string> sourceIds)
    {
        var found = new HashSet<int>();
        foreach (var id in sourceIds)
        {
            Each(new TermQuery(new Term(LuceneFields.Source, LuceneFields.Folded(id))), (document, _) => found.Add(numbers[document]));
        }

        return found;
    }

    /// <summary>The number of a passage of every source.</summary>
    public IEnumerable<int> FirstOfSources()
    {
        if (MultiFields.GetTerms(searcher.IndexReader, LuceneFields.Source) is not { } sources)
        {
            yield break;
        }

        var each = sources.GetEnumerator();
        while (each.MoveNext())
        {
            var holding = each.Docs(MultiFields.GetLiveDocs(searcher.IndexReader), reuse: null, DocsFlags.NONE);
            var first = int.MaxValue;
            for (var document = holding.NextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = holding.NextDoc())
            {
                first = Math.Min(first, numbers[document]);
            }

            yield return first;
        }
    }

    private void Each(Query query, Action<int, float> found)
    {
        var (scorer, first) = ((Scorer?)null, 0);
        searcher.Search(query, Collector.NewAnonymous(
            setScorer: next => scorer = next,
            collect: document => found(first + document, scorer!.GetScore()),
            setNextReader: part => first = part.DocBase,
            acceptsDocsOutOfOrder: () => true));
    }
}
