using BenchmarkDotNet.Attributes;
using StBriefingBot.Adapters.Indexes.Sqlite;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Benchmarks.Indexes;

/// <summary>Questions to 100,000 passages of about 100 words; every match is scored.</summary>
[MemoryDiagnoser]
public class SearchBenchmarks : IDisposable
{
    private const int Passages = 100_000;
    private const int Questions = 512;

    private readonly SearchQuery[] questions = new SearchQuery[Questions];
    private readonly SearchQuery[] phrases = new SearchQuery[Questions];
    private DirectoryInfo? folder;
    private SqlitePassageIndex? index;
    private int next;

    [GlobalSetup]
    public async Task PrepareAsync()
    {
        folder = Directory.CreateTempSubdirectory("stbot-search-");
        var synthetic = new SyntheticPassages();
        var writer = new SqlitePassageIndexWriter(folder.FullName, TimeProvider.System);
        var built = await writer.BuildAsync(synthetic.Take(Passages).ToAsyncEnumerable(), "benchmark", null, CancellationToken.None);
        await writer.ActivateAsync(built.Number, CancellationToken.None);
        index = new SqlitePassageIndex(folder.FullName);
        for (var number = 0; number < Questions; number++)
        {
            questions[number] = synthetic.Question();
            phrases[number] = new SearchQuery(
                [new QueryTerm(synthetic.Words(2), 1, 0), new QueryTerm(synthetic.Words(1), 0.8, 0), new QueryTerm(synthetic.Words(1))], LanguageCode.English, 10, []);
        }
    }

    [GlobalCleanup]
    public void Dispose()
    {
        index?.Dispose();
        folder?.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    [Benchmark]
    public Task<SearchResult> Question() => index!.SearchAsync(questions[next++ % Questions], CancellationToken.None);

    [Benchmark]
    public Task<SearchResult> PhraseInAConcept() => index!.SearchAsync(phrases[next++ % Questions], CancellationToken.None);
}
