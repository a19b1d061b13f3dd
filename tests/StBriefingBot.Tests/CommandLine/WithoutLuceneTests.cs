using StBriefingBot.CommandLine;

namespace StBriefingBot.Tests.CommandLine;

/// <summary>Absent where Lucene's index is compiled in.</summary>
public sealed class WithoutLuceneTests
{
    [Fact]
    public async Task An_index_that_this_build_does_not_hold_is_refused_with_the_way_to_get_it()
    {
        using var run = new CommandLineRun();

        var outcome = await run.RunAsync(["ask", "--index", "lucene", "When?"]);

        Assert.Equal(ExitCode.Usage, outcome.ExitCode);
        Assert.Contains("Index:Use (or --index) is \"lucene\", which this build does not hold. Use sqlite, or auto", outcome.Error, StringComparison.Ordinal);
        Assert.Equal("", outcome.Out);
    }
}
