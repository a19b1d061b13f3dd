using System.IO.Pipelines;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using StBriefingBot.Channels.Mcp;
using StBriefingBot.Composition;
using StBriefingBot.Tests.Channels.Web;

namespace StBriefingBot.Tests.Channels.Mcp;

/// <summary>A client and the server joined in memory, over the shipped library.</summary>
[Collection(WebRuns.Name)]
public sealed class McpChannelTests(WebRun web)
{
    [Fact]
    public Task The_tools_are_declared_with_what_they_take() => TalkAsync(async client =>
    {
        var tools = await client.ListToolsAsync();

        Assert.Equal(["ask", "check_claim", "get_passage", "list_sources", "search_passages"], tools.Select(tool => tool.Name).Order());
        Assert.Equal("question", tools.Single(tool => tool.Name == "ask").JsonSchema.GetProperty("required")[0].GetString());
    });

    [Fact]
    public Task A_question_is_answered_with_citations_that_can_be_opened() => TalkAsync(async client =>
    {
        var answer = (await CallAsync(client, "ask", ("question", "When was the Tokyo Statement on Quantum Cooperation signed?"))).StructuredContent!.Value;
        var passage = (await CallAsync(client, "get_passage", ("id", answer.GetProperty("citations")[0].GetProperty("passageId").GetString()!))).StructuredContent!.Value;

        Assert.Equal("19 December 2019", answer.GetProperty("short").GetString());
        Assert.Contains("19 December 2019", passage.GetProperty("text").GetString(), StringComparison.Ordinal);
    });

    [Fact]
    public Task A_false_claim_is_contradicted_with_the_passages_words() => TalkAsync(async client =>
    {
        var checkedClaims = (await CallAsync(client, "check_claim", ("claim", "The Tokyo Statement on Quantum Cooperation was signed on 19 December 2020."))).StructuredContent!.Value;

        var claim = Assert.Single(checkedClaims.GetProperty("claims").EnumerateArray());
        Assert.Equal("contradicted", claim.GetProperty("verdict").GetString());
        Assert.Contains("2019", claim.GetProperty("quotation").GetProperty("quote").GetString(), StringComparison.Ordinal);
    });

    [Theory]
    [InlineData("ask", "nothing", "takes no argument \"nothing\"")]
    [InlineData("get_passage", "id", "nothing")]
    [InlineData("erase", "id", "There is no tool \"erase\"")]
    public Task What_cannot_be_done_is_an_error_with_a_sentence(string tool, string argument, string told) => TalkAsync(async client =>
    {
        var result = await CallAsync(client, tool, (argument, "nothing"));

        Assert.True(result.IsError);
        Assert.Contains(told, Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text, StringComparison.Ordinal);
    });

    private static async Task<CallToolResult> CallAsync(McpClient client, string tool, params (string Name, string Value)[] arguments) =>
        await client.CallToolAsync(tool, arguments.ToDictionary(argument => argument.Name, argument => (object?)argument.Value));

    private async Task TalkAsync(Func<McpClient, Task> talk)
    {
        var (toServer, toClient) = (new Pipe(), new Pipe());
        using var stop = new CancellationTokenSource();
        var chat = await web.Service<Once<Chat>>().GetAsync(CancellationToken.None);
        await using var transport = new StreamServerTransport(toServer.Reader.AsStream(), toClient.Writer.AsStream(), "stbot");
        var serving = new McpChannel(chat.Dispatcher.ExecuteAsync).ExecuteAsync(transport, stop.Token);
        await using (var client = await McpClient.CreateAsync(new StreamClientTransport(toServer.Writer.AsStream(), toClient.Reader.AsStream())))
        {
            await talk(client);
        }

        await stop.CancelAsync();
        await toServer.Writer.CompleteAsync();
        await Record.ExceptionAsync(() => serving);
    }
}
