using BenchmarkDotNet.Attributes;
using StBriefingBot.Adapters.Indexes.Sqlite;
using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Commands.Members;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Benchmarks.Commands;

/// <summary>Where a pasted text stands among 100,000 passages of about 100 words: thirty words as they are, and with every tenth word changed.</summary>
[MemoryDiagnoser]
public class CiteBenchmarks : IDisposable
{
    private const int Passages = 100_000;
    private const int Quotations = 256;
    private const int Words = 30;

    private readonly string[] verbatim = new string[Quotations];
    private readonly string[] altered = new string[Quotations];
    private DirectoryInfo? folder;
    private SqlitePassageIndex? index;
    private CiteText? cite;
    private int next;

    [GlobalSetup]
    public async Task PrepareAsync()
    {
        folder = Directory.CreateTempSubdirectory("stbot-cite-");
        var passages = new SyntheticPassages().Take(Passages).ToList();
        var writer = new SqlitePassageIndexWriter(folder.FullName, TimeProvider.System);
        var built = await writer.BuildAsync(passages.ToAsyncEnumerable(), "benchmark", null, CancellationToken.None);
        await writer.ActivateAsync(built.Number, CancellationToken.None);
        index = new SqlitePassageIndex(folder.FullName);
        cite = new CiteText(index, new Catalogue([]), TimeProvider.System);
        for (var number = 0; number < Quotations; number++)
        {
            var words = passages[number * (Passages / Quotations)].Text.Split(' ').Skip(number % 50).Take(Words).ToList();
            verbatim[number] = string.Join(' ', words);
            altered[number] = string.Join(' ', words.Select((word, i) => i % 10 == 5 ? "changed" : word));
        }

        await ExpectAsync<QuotationHome.Verbatim>(verbatim);
        await ExpectAsync<QuotationHome.Close>(altered);
    }

    [GlobalCleanup]
    public void Dispose()
    {
        index?.Dispose();
        folder?.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    [Benchmark]
    public Task<Reply> Verbatim() => CiteAsync(verbatim[next++ % Quotations]);

    [Benchmark]
    public Task<Reply> Altered() => CiteAsync(altered[next++ % Quotations]);

    /// <summary>A measurement of something that is not found would say nothing.</summary>
    private async Task ExpectAsync<THome>(string[] quotations)
        where THome : QuotationHome
    {
        foreach (var quotation in quotations)
        {
            if (await CiteAsync(quotation) is not Reply.QuotationTraced { Home: THome })
            {
                throw new InvalidOperationException($"Not found as {typeof(THome).Name}: {quotation}");
            }
        }
    }

    private Task<Reply> CiteAsync(string text) => cite!.ExecuteAsync(
        new CommandCall(new OptionValues(new Dictionary<string, string> { ["text"] = text }), new Speaker("test:1", []), Role.Member, new Place("test:1", true), LanguageCode.English),
        CancellationToken.None);
}
