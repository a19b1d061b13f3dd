using BenchmarkDotNet.Attributes;
using StBriefingBot.Adapters.Indexes.Sqlite;
using StBriefingBot.Adapters.Sources;
using StBriefingBot.Adapters.Sources.Evaluation;
using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Citations;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language.Meaning;
using StBriefingBot.Core.Questions;

namespace StBriefingBot.Benchmarks.Answers;

/// <summary>Questions to the shipped library, warm. The mean is over fifty questions of both languages; <c>stbot eval answers</c> tells the slowest.</summary>
[MemoryDiagnoser]
public class AnswerBenchmarks : IDisposable
{
    private const int Questions = 50;

    private readonly List<AskRequest> requests = [];
    private DirectoryInfo? data;
    private SqlitePassageIndex? index;
    private AskQuestion? bot;

    [GlobalSetup]
    public async Task PrepareAsync()
    {
        var knowledge = ShippedKnowledge();
        data = Directory.CreateTempSubdirectory("stbot-answers-");
        var folder = new KnowledgeFolder(knowledge, data.FullName);
        var indexFolder = Path.Combine(data.FullName, "index");
        index = new SqlitePassageIndex(indexFolder);
        var reindex = new ReindexKnowledge(folder, index, new SqlitePassageIndexWriter(indexFolder, TimeProvider.System), []);
        await reindex.ExecuteAsync(new ReindexRequest(EvenIfUnchanged: false), null, CancellationToken.None);

        var library = await folder.ReadLibraryAsync(CancellationToken.None);
        var thesaurus = Thesaurus.Build(library.Glossary);
        bot = new AskQuestion(index, library, thesaurus, new ExtractiveComposer(), new CitationVerifier(thesaurus), TimeProvider.System);
        var set = await QuestionSetFile.ReadAsync(Path.Combine(knowledge, "evaluation", "questions.yaml"), CancellationToken.None);
        var every = set.Questions.Count / Questions;
        requests.AddRange(set.Questions.Where((_, i) => i % every == 0).Take(Questions).Select(question => new AskRequest(question.Turns, null, question.AsOf, [])));

        // The passages' profiles are kept between questions; what is measured is the answer.
        await AnswerAsync();
    }

    [GlobalCleanup]
    public void Dispose()
    {
        index?.Dispose();
        data?.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    [Benchmark(OperationsPerInvoke = Questions)]
    public async Task<int> AnswerAsync()
    {
        var answered = 0;
        foreach (var request in requests)
        {
            answered += (await bot!.ExecuteAsync(request, CancellationToken.None)).Abstained ? 0 : 1;
        }

        return answered;
    }

    /// <summary>The nearest folder of that name upward from the program: benchmarks are run from folders of their own.</summary>
    private static string ShippedKnowledge()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "knowledge", "catalogue.yaml")))
        {
            directory = directory.Parent;
        }

        return Path.Combine(directory?.FullName ?? throw new DirectoryNotFoundException("There is no folder named knowledge above the benchmarks."), "knowledge");
    }
}
