using StBriefingBot.Adapters.Models;
using StBriefingBot.Core.Answers;
using StBriefingBot.SemanticKernel;
using StBriefingBot.Tests.Composers;
using StBriefingBot.Tests.Fakes;
using StBriefingBot.Tests.Models;

namespace StBriefingBot.Tests.SemanticKernel;

/// <summary>The way to a model by Semantic Kernel, from the HTTP request to the answer: all that is promised of every way, and what becomes of its exceptions.</summary>
public sealed class SemanticKernelComposerTests : ModelComposerContract
{
    protected override string Composer => "semantic-kernel";

    protected override ChatConnector Connector => KernelModels.Connect;

    [Theory]
    [InlineData(401, ComposerFault.Misconfigured, 1)]
    [InlineData(404, ComposerFault.Misconfigured, 1)]
    [InlineData(429, ComposerFault.Busy, 3)]
    [InlineData(503, ComposerFault.Busy, 3)]
    public async Task A_refusal_is_told_by_its_kind_and_repeated_only_where_that_may_help(int status, ComposerFault fault, int calls)
    {
        await using var bench = await StartAsync(ModelReply.Error(status));

        var answer = await bench.AskAsync();

        Assert.Equal(("extractive", fault), (answer.Composer, answer.Trace!.Composition!.Fault));
        Assert.Equal(Brightwater.Signed, answer.Sentences[0].Text);
        Assert.Equal(calls, bench.Server.Requests.Count);
    }

    [Theory]
    [InlineData("data: {\"choices\":[{\"delta\":{\"content\":\n\n")]
    [InlineData("data: []\n\n")]
    [InlineData("<html>Not here</html>")]
    [InlineData("")]
    public async Task What_cannot_be_read_leads_to_a_quotation(string body)
    {
        await using var bench = await StartAsync(new ModelReply.Raw(200, "text/event-stream", body));

        var answer = await bench.AskAsync();

        Assert.Equal(("extractive", ComposerFault.Unreadable), (answer.Composer, answer.Trace!.Composition!.Fault));
    }

    [Fact]
    public async Task A_passing_failure_is_asked_again()
    {
        await using var bench = await StartAsync(ModelReply.Error(503), ModelReply.Sentences((ModelBench.Good, 1, Brightwater.Signed)));

        Assert.Equal("semantic-kernel", (await bench.AskAsync()).Composer);
    }

    [Fact]
    public async Task A_model_that_does_not_begin_is_given_up()
    {
        await using var bench = await StartAsync(new BenchLimits(ToBegin: TimeSpan.FromMilliseconds(200)), new ModelReply.Stall(""));

        Assert.Equal(ComposerFault.TooSlow, (await bench.AskAsync()).Trace!.Composition!.Fault);
    }

    [Fact]
    public async Task A_connection_that_breaks_leads_to_a_quotation()
    {
        await using var bench = await StartAsync(new ModelReply.Broken("data: {\"choices\":[{\"delta\":{\"content\":\"{\"}}]}\n\n"));

        Assert.Equal("extractive", (await bench.AskAsync()).Composer);
    }

    [Fact]
    public async Task A_model_that_is_not_there_leads_to_a_quotation()
    {
        var bench = await StartAsync(ModelReply.Error(500));
        await bench.Server.DisposeAsync();

        Assert.Equal(("extractive", ComposerFault.Unreachable), (await bench.AskAsync()) is var answer ? (answer.Composer, answer.Trace!.Composition!.Fault!.Value) : default);
    }

    [Fact]
    public async Task The_key_goes_to_the_server()
    {
        await using var bench = await StartAsync(ModelReply.Sentences((ModelBench.Good, 1, Brightwater.Signed)));

        await bench.AskAsync();

        Assert.Equal(["Bearer secret-key"], bench.Server.Keys);
        Assert.Equal("test-model", bench.Server.Requests[0].GetProperty("model").GetString());
        Assert.Equal(400, bench.Server.Requests[0].TryGetProperty("max_completion_tokens", out var most) || bench.Server.Requests[0].TryGetProperty("max_tokens", out most) ? most.GetInt32() : 0);
    }
}
