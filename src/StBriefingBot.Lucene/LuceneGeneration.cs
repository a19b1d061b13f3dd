using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using StBriefingBot.Adapters.Indexes;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Lucene;

/// <summary>
/// One complete generation, open for reading by many searches at once. It is immutable, so one searcher serves them all; Lucene counts who still reads,
/// and closes the files after the last one.
/// </summary>
internal sealed class LuceneGeneration : IKnownWords, IScoredPassages, IDisposable
{
    // Questions come back to the same words, phrases, passages and forms: at most some tens of megabytes.
    private const int MostPostings = 6_000_000;
    private const int MostPhrasePostings = 1_000_000;
    private const int WordOverhead = 32;
    private const int MostPassages = 2_000;
    private const int MostForms = 20_000;

    private readonly string folder;
    private readonly DirectoryReader reader;
    private readonly IndexSearcher searcher;
    private readonly Manifest manifest;
    private readonly Postings postings;
    private readonly ConcurrentBag<Scoreboard> boards = [];
    private readonly BoundedMemory<string, LuceneWord[]> words = new(MostPostings);
    private readonly BoundedMemory<string, IReadOnlyList<(int Passage, float Nearness)>> phrases = new(MostPhrasePostings);
    private readonly BoundedMemory<string, AnalyzedTerm> forms = new(MostForms);
    private readonly BoundedMemory<int, Passage> passages = new(MostPassages);

    private LuceneGeneration(string folder, DirectoryReader reader, Manifest manifest)
    {
        (this.folder, this.reader, this.manifest) = (folder, reader, manifest);
        searcher = new IndexSearcher(reader) { Similarity = new ExactLength() };
        postings = new Postings(searcher, manifest);
    }

    /// <summary>As written; whether it is live is not known here.</summary>
    public Generation Generation => manifest.Generation;

    public int Passages => manifest.Generation.Passages;

    /// <exception cref="PassageIndexException">The folder is missing, damaged or of another version.</exception>
    public static LuceneGeneration Open(string folder) => LuceneFaults.Guard(folder, () =>
    {
        // The reader keeps the files mapped; the directory itself holds nothing open.
        using var directory = new MMapDirectory(folder, NoLockFactory.GetNoLockFactory());
        var reader = DirectoryReader.Open(directory);
        return new LuceneGeneration(folder, reader, ReadManifest(folder, reader.IndexCommit));
    });

    /// <summary>What it says of itself, without opening it.</summary>
    /// <exception cref="PassageIndexException">The folder is missing, damaged or of another version.</exception>
    public static Generation ReadManifest(string folder) => LuceneFaults.Guard(folder, () =>
    {
        using var directory = new MMapDirectory(folder, NoLockFactory.GetNoLockFactory());
        return ReadManifest(folder, DirectoryReader.ListCommits(directory)[^1]).Generation;
    });

    /// <summary>Runs a search; false when the generation was closed before.</summary>
    public bool TryUse<T>(Func<LuceneGeneration, T> search, [MaybeNull] out T result)
    {
        if (!reader.TryIncRef())
        {
            result = default;
            return false;
        }

        try
        {
            result = LuceneFaults.Guard(folder, () => search(this));
            return true;
        }
        finally
        {
            reader.DecRef();
        }
    }

    public SearchResult Search(SearchQuery query, int top, CancellationToken cancellationToken)
    {
        var plan = QueryPlan.Of(query, this);
        if (plan.Concepts.Count == 0)
        {
            return new SearchResult([], plan.Rarity);
        }

        var sources = query.SourceIds.Count == 0 ? null : postings.OfSources(query.SourceIds);
        var board = boards.TryTake(out var idle) ? idle : new Scoreboard(Passages);
        var ranked = new PassageScorer(this, board).Rank(plan, query.Language, top, sources is null ? null : sources.Contains, cancellationToken);
        boards.Add(board);
        return new SearchResult([.. ranked.Select(found => new RankedPassage(Passage(found.Passage), found.Score))], plan.Rarity);
    }

    public Passage? Find(string id) =>
        searcher.Search(new TermQuery(new Term(LuceneFields.Id, id)), 1).ScoreDocs is [{ } found] ? Read(found.Doc) : null;

    public IReadOnlyList<Passage> OfSource(string sourceId) => [.. postings.OfSources([sourceId]).Order().Select(Passage)];

    /// <summary>As the first passage of each writes it.</summary>
    public IReadOnlyList<string> SourceIds() => [.. postings.FirstOfSources().Order().Select(number => Passage(number).SourceId)];

    public AnalyzedTerm Analyze(string form) => forms.TryGet(form, out var known) ? known : forms.Keep(form, AnalyzedTerm.Of(form), 1);

    IReadOnlyList<WordStatistics> IKnownWords.Find(string word)
    {
        if (words.TryGet(word, out var known))
        {
            return known;
        }

        LuceneWord[] found = [.. manifest.Languages.Keys.Select(language => postings.Word(language, word)).OfType<LuceneWord>()];
        return words.Keep(word, found, found.Sum(each => each.Passages) + WordOverhead);
    }

    public LanguageCode LanguageOf(int passage) => postings.LanguageOf(passage);

    public IReadOnlyList<(int Passage, float Nearness)> Phrase(IReadOnlyList<string> words)
    {
        var phrase = string.Join(' ', words);
        if (phrases.TryGet(phrase, out var known))
        {
            return known;
        }

        var found = postings.Phrase(words);
        return phrases.Keep(phrase, found, found.Count + WordOverhead);
    }

    public void Dispose() => reader.Dispose();

    private static Manifest ReadManifest(string folder, IndexCommit commit) =>
        Manifest.Read(commit.UserData) ?? throw new PassageIndexException($"The index in {folder} is of another version of this program or incomplete. Run stbot reindex.");

    private Passage Passage(int number) => passages.TryGet(number, out var known) ? known : passages.Keep(number, Read(postings.Documents[number]), 1);

    private Passage Read(int document)
    {
        var visitor = new DocumentStoredFieldVisitor(LuceneFields.Passage);
        reader.Document(document, visitor);
        var bytes = visitor.Document.GetBinaryValue(LuceneFields.Passage);
        return PassageCodec.Read(bytes.Bytes, bytes.Offset, bytes.Length);
    }
}
