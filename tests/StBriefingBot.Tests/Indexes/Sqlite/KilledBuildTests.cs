using System.Diagnostics;
using StBriefingBot.Adapters.Indexes.Sqlite;
using StBriefingBot.Core.Retrieval;
using static StBriefingBot.Tests.Indexes.TestPassages;

namespace StBriefingBot.Tests.Indexes.Sqlite;

/// <summary>Kills a real process in the middle of building an index.</summary>
public sealed class KilledBuildTests : IDisposable
{
    private const int Passages = 2000;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("stbot-killed-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("written 256", "old")]
    [InlineData("written 1024", "old")]
    [InlineData("written 2000", "old")]
    [InlineData("built 2", "old")]
    [InlineData("live 2", "new")]
    public async Task A_killed_build_leaves_a_generation_that_answers_and_no_rubbish(string step, string answering)
    {
        await MakeLiveAsync("old");
        using var index = new SqlitePassageIndex(folder.FullName);

        await KillAtAsync(step);

        Assert.Equal(answering, await AnsweringAsync(index));
        var next = await MakeLiveAsync("next");
        Assert.Equal("next", await AnsweringAsync(index));
        Assert.DoesNotContain(folder.EnumerateFiles(), file => file.Name.EndsWith(".building", StringComparison.Ordinal));
        Assert.Equal(step.StartsWith("written", StringComparison.Ordinal) ? 2 : 3, next.Number);
    }

    [Fact]
    public async Task While_another_process_builds_a_second_build_is_refused_with_a_sentence_and_questions_are_answered()
    {
        await MakeLiveAsync("old");
        using var index = new SqlitePassageIndex(folder.FullName);
        using var process = Start();
        await ReadUntilAsync(process, "written 256");

        var refusal = await Assert.ThrowsAsync<PassageIndexException>(() => MakeLiveAsync("second"));
        var answering = await AnsweringAsync(index);
        process.Kill();
        await process.WaitForExitAsync();

        Assert.Contains("Another process", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("old", answering);
    }

    private async Task<Generation> MakeLiveAsync(string source)
    {
        var writer = new SqlitePassageIndexWriter(folder.FullName, TimeProvider.System);
        var passage = English($"{source}.en#1", "Satellites.", source);
        var built = await writer.BuildAsync(new[] { passage }.ToAsyncEnumerable(), source, null, CancellationToken.None);
        await writer.ActivateAsync(built.Number, CancellationToken.None);
        return built;
    }

    private static async Task<string> AnsweringAsync(SqlitePassageIndex index) =>
        (await index.SearchAsync(Query("satellites"), CancellationToken.None)).Passages[0].Passage.SourceId;

    private async Task KillAtAsync(string step)
    {
        using var process = Start();
        await ReadUntilAsync(process, step);
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>The host's steps, each let pass until the one asked for.</summary>
    private static async Task ReadUntilAsync(Process process, string step)
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line == step)
            {
                return;
            }

            await process.StandardInput.WriteLineAsync();
        }

        Assert.Fail($"The host ended before \"{step}\": {await process.StandardError.ReadToEndAsync()}");
    }

    private Process Start()
    {
        var host = Path.Combine(AppContext.BaseDirectory, "IndexBuildHost.dll");
        var start = new ProcessStartInfo(Environment.ProcessPath is { } runner && Path.GetFileNameWithoutExtension(runner) == "dotnet" ? runner : "dotnet")
        {
            ArgumentList = { "exec", host, folder.FullName, $"{Passages}" },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return Process.Start(start)!;
    }
}
