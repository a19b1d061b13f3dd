using StBriefingBot.CommandLine;

namespace StBriefingBot.Tests.CommandLine;

/// <summary>Absent where Semantic Kernel is compiled in.</summary>
public sealed class WithoutSemanticKernelTests
{
    [Fact]
    public async Task A_composer_that_this_build_does_not_hold_is_refused_with_the_way_to_get_it()
    {
        using var run = new CommandLineRun();
        run.Environment["STBOT_MODELS__MAIN__MODEL"] = "small";

        var outcome = await run.RunAsync(["ask", "--composer", "semantic-kernel", "When?"]);

        Assert.Equal(ExitCode.Usage, outcome.ExitCode);
        Assert.Contains("Composer:Use (or --composer) is \"semantic-kernel\", which this build does not hold. Use openai", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("-p:StBotExtras=semantickernel builds it in.", outcome.Error, StringComparison.Ordinal);
        Assert.Equal("", outcome.Out);
    }

    [Fact]
    public async Task The_doctor_says_how_to_get_it()
    {
        using var run = new CommandLineRun();

        var outcome = await run.RunAsync(["doctor"]);

        Assert.Contains("semantickernel is not in this build (add it with -p:StBotExtras=semantickernel)", outcome.Out, StringComparison.Ordinal);
    }
}
