using Microsoft.Extensions.DependencyInjection;
using StBriefingBot.CommandLine;
using StBriefingBot.Composition;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language.Meaning;
using StBriefingBot.Core.Questions;
using StBriefingBot.Core.Retrieval;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.CommandLine;

/// <summary>Runs a command line in memory, over fakes and a folder of its own.</summary>
internal sealed class CommandLineRun : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("stbot-cli-");

    public CommandLineRun() => Directory.CreateDirectory(Path.Combine(Folder, "knowledge"));

    public string Folder => root.FullName;

    public IQuestionAnswerer Answerer { get; init; } = new FakeAnswerer(Samples.Answered);

    public FakePassageIndex Index { get; init; } = new([Samples.EnglishPassage, Samples.JapanesePassage]);

    public ISourceReader Reader { get; init; } = new FakeSourceReader([Samples.Harbour, Samples.Lighthouse]);

    public IFirstBuild FirstBuild { get; init; } = new FakeFirstBuild(_ => Task.FromResult<string?>("Nothing can be built here."));

    public Dictionary<string, string> Environment { get; } = [];

    public async Task<Outcome> RunAsync(string[] args, string input = "", CancellationToken cancellationToken = default)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var surroundings = new Surroundings(
            new StringReader(input), output, error, OutIsTerminal: false, ErrorIsTerminal: false, Folder, Path.Combine(Folder, "program"), Path.Combine(Folder, "user"), Environment, TimeProvider.System);
        var exitCode = await StBotCommandLine.RunAsync(args, surroundings, Replace, cancellationToken);
        return new Outcome((ExitCode)exitCode, output.ToString(), error.ToString());
    }

    public string Write(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => root.Delete(recursive: true);

    private void Replace(IServiceCollection services)
    {
        var answering = new Answering(Answerer, new FakeVerifier(), new SearchPassages(Index, Thesaurus.Build([])), Thesaurus.Build([]), new EvidenceSearch(Index, new Library(new Catalogue([]), [], [], []), Thesaurus.Build([])));
        services
            .AddSingleton(Reader)
            .AddSingleton<IPassageIndex>(Index)
            .AddSingleton<IPassageIndexWriter>(Index)
            .AddSingleton(FirstBuild)
            .AddSingleton(new Once<Answering>(_ => Task.FromResult(answering)));
    }

    internal sealed record Outcome(ExitCode ExitCode, string Out, string Error)
    {
        public IReadOnlyList<string> Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
