using DiscordSimulator;

namespace StBriefingBot.Tests.DiscordSimulator;

public sealed class SimulatorProgramTests
{
    [Fact]
    public async Task It_says_how_to_point_the_bot_to_it()
    {
        var (code, output) = await RunAsync(["--port", "0", "--token", "secret"], ":quit");

        Assert.Equal(0, code);
        Assert.Contains("export STBOT_DISCORD__TOKEN=secret", output, StringComparison.Ordinal);
        Assert.Matches(@"export STBOT_DISCORD__API=http://127\.0\.0\.1:\d+/api/v10", output);
    }

    [Fact]
    public async Task Lines_are_messages_commands_and_orders()
    {
        var (_, output) = await RunAsync(["--port", "0"], "hello <@1>", ":as kenji", ":in briefings", "/ask question=\"When was it?\"", ":press Why", ":fault fire", ":who", ":nonsense");

        Assert.Contains("You are kenji (ja).", output, StringComparison.Ordinal);
        Assert.Contains("You are in briefings.", output, StringComparison.Ordinal);
        Assert.Contains("No command \"ask\" is registered here; there are none.", output, StringComparison.Ordinal);
        Assert.Contains("No message here has anything to press.", output, StringComparison.Ordinal);
        Assert.Contains("There is no such fault", output, StringComparison.Ordinal);
        Assert.Contains("ada (en-US): Admins", output, StringComparison.Ordinal);
        Assert.Contains(":fault limit METHOD PATH SECONDS", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--port")]
    [InlineData("--port", "many")]
    [InlineData("--colour", "blue")]
    public async Task Wrong_arguments_are_answered_with_the_usage(params string[] arguments)
    {
        var (code, output) = await RunAsync(arguments);

        Assert.Equal(2, code);
        Assert.StartsWith("Usage:", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_in_use_is_told()
    {
        await using var first = await SimulatedDiscord.StartAsync();
        var port = new Uri(first.Address).Port;

        var (code, output) = await RunAsync(["--port", $"{port}"]);

        Assert.Equal(1, code);
        Assert.Contains("Choose another with --port.", output, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Output)> RunAsync(string[] arguments, params string[] lines)
    {
        using var input = new StringReader(string.Join('\n', lines));
        await using var output = new StringWriter();
        var code = await SimulatorProgram.RunAsync(arguments, input, output, CancellationToken.None);
        return (code, output.ToString());
    }
}
