using System.Runtime.CompilerServices;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using StBriefingBot.Adapters.Indexes;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Lucene;

/// <summary>Writes one generation into one new folder: analysed and inverted on all processors, in bounded memory.</summary>
internal sealed class GenerationBuild : IDisposable
{
    /// <summary>When so much is held, it goes to the disk.</summary>
    private const double MegabytesHeld = 48;

    private readonly MMapDirectory directory;
    private readonly IndexWriter writer;
    private readonly Dictionary<LanguageCode, LanguageTotals> languages = [];
    private readonly HashSet<string> sources = new(StringComparer.OrdinalIgnoreCase);
    private int passages;

    public GenerationBuild(string folder)
    {
        directory = new MMapDirectory(folder);

        // Every field brings its terms: nothing is left for an analyzer of Lucene's.
        var settings = new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer: null)
        {
            OpenMode = OpenMode.CREATE,
            Similarity = new ExactLength(),
            RAMBufferSizeMB = MegabytesHeld,
        };
        writer = new IndexWriter(directory, settings);
    }

    public async Task WriteAsync(IAsyncEnumerable<Passage> source, IProgress<int>? passagesWritten, CancellationToken cancellationToken)
    {
        var written = 0;
        var parallel = new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount };
        await Parallel.ForEachAsync(CountedAsync(source, cancellationToken), parallel, (batch, token) =>
        {
            for (var i = 0; i < batch.Passages.Length; i++)
            {
                token.ThrowIfCancellationRequested();
                Add(batch.Passages[i], batch.First + i);
            }

            passagesWritten?.Report(Interlocked.Add(ref written, batch.Passages.Length));
            return ValueTask.CompletedTask;
        });
    }

    /// <summary>Merges all into one segment, which searches quicker, and commits with the manifest.</summary>
    public Generation Complete(int number, DateTimeOffset builtAt, string fingerprint)
    {
        writer.ForceMerge(1);
        RefuseTwins();
        AddLengths();
        var manifest = new Manifest(new Generation(number, builtAt, passages, sources.Count, fingerprint, IsLive: false), languages);
        writer.SetCommitData(manifest.Write());
        writer.Commit();
        return manifest.Generation;
    }

    /// <summary>What was not committed is gone.</summary>
    public void Dispose()
    {
        writer.Rollback();
        writer.Dispose();
        directory.Dispose();
    }

    /// <summary>Batches in the order they come, counted by one thread.</summary>
    private async IAsyncEnumerable<(int First, AnalyzedPassage[] Passages)> CountedAsync(IAsyncEnumerable<Passage> source, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var batch in AnalyzedBatches.Of(source, cancellationToken))
        {
            var first = passages;
            passages += batch.Length;
            foreach (var (passage, _, _, _, _) in batch)
            {
                sources.Add(passage.SourceId);
                var totals = languages.GetValueOrDefault(passage.Language, new LanguageTotals(0, 0));
                languages[passage.Language] = totals with { Passages = totals.Passages + 1 };
            }

            yield return (first, batch);
        }
    }

    private void Add(AnalyzedPassage analyzed, int number)
    {
        var passage = analyzed.Passage;
        using var terms = new RankedTerms(analyzed);
        using var words = new RowOfWords(analyzed);
        writer.AddDocument(
        [
            new StringField(LuceneFields.Id, passage.Id, Field.Store.NO),
            new StringField(LuceneFields.Source, LuceneFields.Folded(passage.SourceId), Field.Store.NO),
            new NumericDocValuesField(LuceneFields.Order, number),
            new NumericDocValuesField(LuceneFields.Language, (int)passage.Language),
            new StoredField(LuceneFields.Passage, PassageCodec.Write(passage)),
            new Field(LuceneFields.Terms(passage.Language), terms, LuceneFields.Ranked),
            new Field(LuceneFields.Words(passage.Language), words, LuceneFields.Row),
        ]);
    }

    private void RefuseTwins()
    {
        using var reader = DirectoryReader.Open(writer, applyAllDeletes: true);
        if (MultiFields.GetTerms(reader, LuceneFields.Id) is not { } ids)
        {
            return;
        }

        var each = ids.GetEnumerator();
        while (each.MoveNext())
        {
            if (each.DocFreq > 1)
            {
                throw new PassageIndexException($"Two passages have the same id, {each.Term.Utf8ToString()}: give one of their sources or headings another name.");
            }
        }
    }

    /// <summary>The lengths are those that Lucene counted.</summary>
    private void AddLengths()
    {
        using var reader = DirectoryReader.Open(writer, applyAllDeletes: true);
        foreach (var (language, totals) in languages.ToList())
        {
            var length = 0L;
            foreach (var part in reader.Leaves)
            {
                var lengths = part.AtomicReader.GetNormValues(LuceneFields.Terms(language));
                for (var document = 0; lengths is not null && document < part.AtomicReader.MaxDoc; document++)
                {
                    length += lengths.Get(document);
                }
            }

            languages[language] = totals with { Length = length };
        }
    }
}
