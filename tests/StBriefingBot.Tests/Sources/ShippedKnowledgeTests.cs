using StBriefingBot.Adapters.Sources;
using StBriefingBot.Core.Knowledge;

namespace StBriefingBot.Tests.Sources;

public sealed class ShippedKnowledgeTests
{
    [Fact]
    public async Task The_knowledge_folder_of_this_repository_has_no_findings()
    {
        using var data = new TemporaryFolder();

        var report = await new CheckLibrary(new KnowledgeFolder(Folder(), data.Path)).ExecuteAsync(CancellationToken.None);

        Assert.Empty(report.Findings.Select(finding => $"{finding.File}:{finding.Line} {finding.Sentence}"));
        Assert.Equal(2 * report.Sources, report.Texts);
        Assert.True(report.Statements > 1_000);
    }

    internal static string Folder()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "StBriefingBot.sln")))
        {
            directory = directory.Parent;
        }

        return Path.Combine(directory?.FullName ?? "", "knowledge");
    }
}
