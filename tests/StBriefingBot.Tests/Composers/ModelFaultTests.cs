using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Questions;
using StBriefingBot.Tests.Fakes;
using StBriefingBot.Tests.Models;

namespace StBriefingBot.Tests.Composers;

/// <summary>A model that is down, slow, odd or broken: the answer comes all the same, and in time.</summary>
public sealed class ModelFaultTests
{
    private const string Ok = """{"choices":[{"index":0,"delta":{"content":"{\"sentences\":[{\"text\":\"The Brightwater Agreement was signed on 4 March 1997.\",\"passages\":[1],\"quote\":\"\"}]}"}}]}""";

    public static TheoryData<string, string, string> Odd => new()
    {
        { "data without a blank, CR LF, comments and event names", "text/event-stream", $": hello\r\nevent: message\r\nid: 7\r\ndata:{Ok}\r\n\r\ndata:[DONE]\r\n\r\n" },
        { "the beginning of a line twice", "text/event-stream", $"data: data: {Ok}\n\ndata: data: [DONE]\n\n" },
        { "no end mark and no blank lines", "text/event-stream", $"data: {Ok}\ndata: {{\"choices\":[],\"usage\":{{\"prompt_tokens\":9,\"completion_tokens\":2}}}}\n" },
        { "a broken event before the good one", "text/event-stream", $"data: {{\"choices\":[{{\"delta\":\n\ndata: {Ok}\n\n" },
        { "an object a line", "application/x-ndjson", Ok + "\n" },
        { "a whole reply although a stream was asked for", "application/json", Ok.Replace("\"delta\"", "\"message\"", StringComparison.Ordinal) },
        { "a thought in a field of its own", "text/event-stream", $"data: {{\"choices\":[{{\"delta\":{{\"reasoning_content\":\"I wonder {{\",\"content\":null}}}}]}}\n\ndata: {Ok}\n\n" },
        { "a tool call that nobody asked for", "text/event-stream", $"data: {{\"choices\":[{{\"delta\":{{\"tool_calls\":[{{\"index\":0,\"function\":{{\"name\":\"delete_all\",\"arguments\":\"{{}}\"}}}}]}},\"finish_reason\":\"tool_calls\"}}]}}\n\ndata: {Ok}\n\n" },
        { "content in parts", "text/event-stream", "data: {\"choices\":[{\"delta\":{\"content\":[{\"type\":\"text\",\"text\":\"{\\\"sentences\\\":[{\\\"text\\\":\\\"The Brightwater Agreement was signed on 4 March 1997.\\\",\\\"passages\\\":[1]}]}\"}]}}]}\n\n" },
        { "an unknown reason to finish and numbers of other kinds", "text/event-stream", $"data: {Ok}\n\ndata: {{\"created\":1.5,\"choices\":[{{\"delta\":{{}},\"finish_reason\":\"eos_token\"}}],\"usage\":null}}\n\n" },
    };

    public static TheoryData<string, string> OddTexts => new()
    {
        { "a code fence and a remark", "Here you are:\n```json\n" + Sentence() + "\n```\nAnything else?" },
        { "a thought before the answer", "<think>Maybe {\"text\":\"It was Oslo.\",\"passages\":[1]} or not</think>" + Sentence() },
        { "a list without a frame", "[{\"text\":\"The Brightwater Agreement was signed on 4 March 1997.\",\"passages\":\"[1]\",\"quote\":\"\"}]" },
        { "other names for the fields", "{\"answer\":[{\"sentence\":\"The Brightwater Agreement was signed on 4 March 1997.\",\"citations\":[\"passage 1\"]}]}" },
        { "prose with marks", "The Brightwater Agreement was signed on 4 March 1997 [1]." },
        { "a reply cut off after its first sentence", Sentence()[..^2] + ",{\"text\":\"The Brightwa" },
        { "bullets, bold and marks in the text", "{\"sentences\":[{\"text\":\"- The **Brightwater Agreement** was signed on 4 March 1997 [1].\",\"passages\":[1]}]}" },
    };

    [Theory]
    [MemberData(nameof(Odd))]
    public async Task Servers_that_send_oddly_are_understood(string how, string contentType, string body)
    {
        await using var bench = await ModelBench.StartAsync(new ModelReply.Raw(200, contentType, body));

        var answer = await bench.AskAsync();

        Assert.True(answer.Composer == "openai", $"{how}: {answer.Trace!.Composition}");
        Assert.Equal([ModelBench.Good], answer.Sentences.Select(sentence => sentence.Text));
    }

    [Theory]
    [MemberData(nameof(OddTexts))]
    public async Task Models_that_write_oddly_are_understood(string how, string text)
    {
        await using var bench = await ModelBench.StartAsync(ModelReply.Text(text));

        var answer = await bench.AskAsync();

        Assert.True(answer.Composer == "openai", $"{how}: {answer.Trace!.Composition} {string.Join(" | ", answer.Trace.Verdicts)}");
        Assert.Equal([ModelBench.Good], answer.Sentences.Select(sentence => sentence.Text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Sure! It was a nice day in Lisbon.")]
    [InlineData("{\"sentences\": [ {\"text\": ")]
    [InlineData("}}}}{{{{\"\"\"")]
    [InlineData("[1, 2, 3]")]
    [InlineData("{\"sentences\":[{\"text\":\"\",\"passages\":[1]}]}")]
    public async Task What_cannot_be_read_leads_to_a_quotation(string text)
    {
        await using var bench = await ModelBench.StartAsync(ModelReply.Text(text));

        AssertQuoted(await bench.AskAsync(), ComposerFault.Unreadable);
    }

    [Theory]
    [InlineData("I'm sorry, but I can't help with that.")]
    [InlineData("申し訳ありませんが、お答えできません。")]
    [InlineData("{\"sentences\":[]}")]
    public async Task A_refusal_leads_to_a_quotation(string text)
    {
        await using var bench = await ModelBench.StartAsync(ModelReply.Text(text));

        AssertQuoted(await bench.AskAsync(), ComposerFault.Declined);
    }

    [Theory]
    [InlineData(401, ComposerFault.Misconfigured)]
    [InlineData(404, ComposerFault.Misconfigured)]
    [InlineData(302, ComposerFault.Misconfigured)]
    public async Task What_will_not_pass_is_not_asked_again(int status, ComposerFault fault)
    {
        await using var bench = await ModelBench.StartAsync(ModelReply.Error(status, """{"error":{"message":"no"}}""", ("Location", "http://127.0.0.1:9/")));

        AssertQuoted(await bench.AskAsync(), fault);
        Assert.Single(bench.Server.Requests);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(429)]
    public async Task A_passing_failure_is_asked_again(int status)
    {
        await using var bench = await ModelBench.StartAsync(ModelReply.Error(status, "{}", ("Retry-After", "0")), ModelReply.Sentences((ModelBench.Good, 1, "")));

        Assert.Equal("openai", (await bench.AskAsync()).Composer);
        Assert.Equal(2, bench.Server.Requests.Count);
    }

    [Fact]
    public async Task Who_is_told_to_come_back_much_later_does_not_wait()
    {
        await using var bench = await ModelBench.StartAsync(ModelReply.Error(429, "{}", ("Retry-After", "3600")));

        AssertQuoted(await bench.AskAsync(), ComposerFault.Busy);
        Assert.Single(bench.Server.Requests);
    }

    [Theory]
    [InlineData("""{"error":{"message":"'response_format.type' must be 'text'"}}""", "response_format")]
    [InlineData("""{"detail":"Unprocessable"}""", "response_format")]
    [InlineData("""{"error":"unknown field stream_options"}""", "stream_options")]
    [InlineData("""{"error":{"message":"Unsupported value: 'temperature' does not support 0"}}""", "temperature")]
    [InlineData("""{"error":{"message":"Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead."}}""", "max_tokens")]
    public async Task A_server_that_does_not_take_a_field_is_asked_without_it(string error, string field)
    {
        await using var bench = await ModelBench.StartAsync(ModelReply.Error(400, error), ModelReply.Error(400, error), ModelReply.Sentences((ModelBench.Good, 1, "")));

        Assert.Equal("openai", (await bench.AskAsync()).Composer);
        Assert.True(bench.Server.Requests[0].TryGetProperty(field, out _));
        Assert.False(bench.Server.Requests[^1].TryGetProperty(field, out _));
    }

    [Fact]
    public async Task A_model_that_falls_silent_is_waited_for_only_so_long()
    {
        await using var bench = await ModelBench.StartAsync(new BenchLimits(Whole: TimeSpan.FromMilliseconds(300)), new ModelReply.Stall("data: {\"choices\":[{\"delta\":{\"content\":\"{\"}}]}\n\n"));

        AssertQuoted(await bench.AskAsync(), ComposerFault.TooSlow);
    }

    [Fact]
    public async Task A_model_that_does_not_begin_is_given_up()
    {
        await using var bench = await ModelBench.StartAsync(new BenchLimits(ToBegin: TimeSpan.FromMilliseconds(300)), new ModelReply.Stall(": wait\n\n"));

        AssertQuoted(await bench.AskAsync(), ComposerFault.TooSlow);
    }

    [Fact]
    public async Task What_stood_before_a_model_fell_silent_is_the_answer()
    {
        var time = new StruckTime();
        await using var bench = await ModelBench.StartAsync(new BenchLimits(Time: time), new ModelReply.Stall($"data: {Ok}\n\n"));

        var answer = await bench.AskAsync(progress: _ => time.Strike());

        Assert.Equal([ModelBench.Good], answer.Sentences.Select(sentence => sentence.Text));
        Assert.Equal(ComposerFault.TooSlow, answer.Trace!.Composition!.Fault);
    }

    [Theory]
    [InlineData("data: {\"choices\":[{\"delta\":{\"content\":\"more and more words \"}}]}\n\n")]
    [InlineData("data: {\"choices\":[{\"delta\":{\"content\":\"\"}}]}\n\n")]
    [InlineData("no line break ever ")]
    public async Task A_stream_without_end_is_cut_off(string piece)
    {
        await using var bench = await ModelBench.StartAsync(new BenchLimits(Whole: TimeSpan.FromSeconds(20)), new ModelReply.Endless(piece));

        AssertQuoted(await bench.AskAsync(), ComposerFault.Endless);
    }

    [Fact]
    public async Task A_connection_that_breaks_leads_to_a_quotation()
    {
        await using var bench = await ModelBench.StartAsync(new ModelReply.Broken("data: {\"choices\":[{\"delta\":{\"content\":\"{\"}}]}\n\n"));

        AssertQuoted(await bench.AskAsync(), ComposerFault.Unreachable);
    }

    [Fact]
    public async Task A_model_that_is_not_there_leads_to_a_quotation()
    {
        await using var bench = await ModelBench.StartAsync(ModelReply.Sentences((ModelBench.Good, 1, "")));
        await bench.Server.DisposeAsync();

        AssertQuoted(await bench.AskAsync(), ComposerFault.Unreachable);
    }

    [Fact]
    public async Task Whoever_asked_may_stop_waiting()
    {
        using var stop = new CancellationTokenSource();
        await using var bench = await ModelBench.StartAsync(new ModelReply.Stall($"data: {Ok}\n\n"));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => bench.AskAsync(progress: _ => stop.Cancel(), cancellationToken: stop.Token));
    }

    [Fact]
    public async Task The_key_goes_to_the_server_and_nowhere_else()
    {
        await using var bench = await ModelBench.StartAsync(ModelReply.Error(401, """{"error":{"message":"Incorrect API key provided: secret-key"}}"""));

        var answer = await bench.AskAsync();

        Assert.Equal(["Bearer secret-key"], bench.Server.Keys);
        Assert.DoesNotContain("secret-key", $"{answer} {string.Join(' ', answer.Notes)} {answer.Trace} {bench.Settings}", StringComparison.Ordinal);
    }

    private static string Sentence() => ModelReply.Json((ModelBench.Good, 1, ""));

    private static void AssertQuoted(Answer answer, ComposerFault fault)
    {
        Assert.Equal(("extractive", fault), (answer.Composer, answer.Trace!.Composition!.Fault));
        Assert.Equal(Brightwater.Signed, answer.Sentences[0].Text);
        Assert.Contains(answer.Notes, note => note.StartsWith("No language model wrote this", StringComparison.Ordinal));
    }
}
