using BenchmarkDotNet.Attributes;
using StBriefingBot.Adapters.Indexes.Sqlite;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Benchmarks.Indexes;

/// <summary>From nothing to a complete generation on disk: 700 passages as the shipped knowledge has, and 50,000.</summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 1, iterationCount: 5, invocationCount: 1)]
public class BuildBenchmarks
{
    private Passage[] passages = [];
    private DirectoryInfo? folder;

    [Params(700, 50_000)]
    public int Passages { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        passages = [.. new SyntheticPassages().Take(Passages)];
        folder = Directory.CreateTempSubdirectory("stbot-build-");
    }

    [GlobalCleanup]
    public void Remove() => folder?.Delete(recursive: true);

    [Benchmark]
    public async Task<int> Build()
    {
        var writer = new SqlitePassageIndexWriter(folder!.FullName, TimeProvider.System);
        var generation = await writer.BuildAsync(passages.ToAsyncEnumerable(), "benchmark", null, CancellationToken.None);
        await writer.DiscardAsync(generation.Number, CancellationToken.None);
        return generation.Passages;
    }
}
