using StBriefingBot.CommandLine;
using StBriefingBot.Core.Retrieval;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.CommandLine;

public sealed class FirstStartTests
{
    [Fact]
    public async Task The_first_question_builds_the_index_and_says_so_on_standard_error()
    {
        var index = FakePassageIndex.WithoutGeneration();
        using var run = new CommandLineRun { Index = index, FirstBuild = BuilderOf(index) };

        var outcome = await run.RunAsync(["ask", "--json", "When?"]);

        Assert.Equal(ExitCode.Done, outcome.ExitCode);
        Assert.Single(outcome.Lines);
        Assert.StartsWith("There is no index of ", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_build_that_cannot_be_made_ends_the_command_with_its_sentence()
    {
        using var run = new CommandLineRun
        {
            Index = FakePassageIndex.WithoutGeneration(),
            FirstBuild = new FakeFirstBuild(_ => Task.FromResult<string?>("The library holds no text to index.")),
        };

        var outcome = await run.RunAsync(["search", "harbour"]);

        Assert.Equal(ExitCode.Failed, outcome.ExitCode);
        Assert.EndsWith("The library holds no text to index.\n", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_first_questions_at_once_one_builds_and_the_other_waits_for_it()
    {
        var index = FakePassageIndex.WithoutGeneration();
        var building = new TaskCompletionSource();
        var goOn = new TaskCompletionSource();
        var builder = new FakeFirstBuild(async token =>
        {
            building.SetResult();
            await goOn.Task;
            return await BuiltAsync(index, token);
        });
        using var run = new CommandLineRun { Index = index, FirstBuild = builder };

        var first = run.RunAsync(["ask", "When?"]);
        await building.Task;
        var second = run.RunAsync(["ask", "When?"]);
        goOn.SetResult();
        var outcomes = await Task.WhenAll(first, second);

        Assert.Equal([ExitCode.Done, ExitCode.Done], outcomes.Select(outcome => outcome.ExitCode));
        Assert.Equal(1, builder.Builds);
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_made_is_told_with_the_way_out()
    {
        using var run = new CommandLineRun { Index = FakePassageIndex.WithoutGeneration() };
        var file = run.Write("in-the-way", "");

        var outcome = await run.RunAsync(["ask", "When?", "--data", file]);

        Assert.Equal(ExitCode.Failed, outcome.ExitCode);
        Assert.Contains("name another with --data DIR", outcome.Error, StringComparison.Ordinal);
    }

    private static FakeFirstBuild BuilderOf(FakePassageIndex index) => new(token => BuiltAsync(index, token));

    private static async Task<string?> BuiltAsync(FakePassageIndex index, CancellationToken cancellationToken)
    {
        var generation = await index.BuildAsync(AsyncEnumerable.Empty<Passage>(), "as built", null, cancellationToken);
        await index.ActivateAsync(generation.Number, cancellationToken);
        return null;
    }
}
