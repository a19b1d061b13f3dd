using System.Text.Json;
using StBriefingBot.CommandLine;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.CommandLine;

public sealed class OtherCommandsTests
{
    [Fact]
    public async Task Claims_are_judged_line_by_line_and_a_bad_line_says_why()
    {
        using var run = new CommandLineRun();

        var outcome = await run.RunAsync(["verify", "--jsonl"], """
            {"id":"a","claim":"It was signed.","passages":["It was signed. It was kept."]}
            {"id":"b","claim":"It was broken.","passages":["It was kept."]}
            {"id":"c","claim":"It was broken."}
            nonsense
            """);

        Assert.Equal(ExitCode.Done, outcome.ExitCode);
        Assert.Equal("""{"id":"a","verdict":"supported","reasons":[]}""", outcome.Lines[0]);
        Assert.Equal("""{"id":"b","verdict":"unsupported","reasons":["The passages do not say this."]}""", outcome.Lines[1]);
        Assert.StartsWith("""{"id":"c","verdict":"unsupported","reasons":["Line 3: \"passages\" must be a list of texts."]""", outcome.Lines[2], StringComparison.Ordinal);
        Assert.StartsWith("""{"id":null,"verdict":"unsupported",""", outcome.Lines[3], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_without_jsonl_is_bad_usage()
    {
        using var run = new CommandLineRun();

        Assert.Equal(ExitCode.Usage, (await run.RunAsync(["verify"])).ExitCode);
    }

    [Fact]
    public async Task Search_shows_where_each_passage_stands()
    {
        using var run = new CommandLineRun();

        var outcome = await run.RunAsync(["search", "Lisbon"]);

        Assert.Equal(ExitCode.Done, outcome.ExitCode);
        Assert.StartsWith("1. The Harbour Agreement  0.500\n   Signature  (harbour-1997.en#signature)\n", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_gives_programs_the_whole_passage()
    {
        using var run = new CommandLineRun();

        var outcome = await run.RunAsync(["search", "--json", "--top", "1", "Lisbon"]);

        using var document = JsonDocument.Parse(Assert.Single(outcome.Lines));
        var passage = Assert.Single(document.RootElement.GetProperty("passages").EnumerateArray());
        Assert.Equal("harbour-1997.en#signature", passage.GetProperty("passageId").GetString());
        Assert.Equal(Samples.EnglishPassage.Text, passage.GetProperty("text").GetString());
        Assert.Equal("digest", passage.GetProperty("kind").GetString());
    }

    [Theory]
    [InlineData("There is nothing to look for.", "search")]
    [InlineData("--top is 0; it must lie between 1 and 1000.", "search", "--top", "0", "harbour")]
    [InlineData("Did you mean \"reindex\"?", "reindx")]
    [InlineData("There is no source \"harbour\". Did you mean \"harbour-1997\"?", "sources", "show", "harbour")]
    [InlineData("There is no generation 9: kept are 1.", "generations", "rollback", "9")]
    [InlineData("name a file of tokens with Serve:TokensFile", "serve", "--url", "http://0.0.0.0:5080")]
    [InlineData("is not an http address", "serve", "--url", "localhost")]
    [InlineData("--lang is \"fr\"; it must be en or ja.", "sources", "import", "harbour-1997", "file.md", "--lang", "fr")]
    [InlineData("does not exist. Check the path given with --config.", "doctor", "--config", "none.json")]
    public async Task Bad_usage_is_a_sentence_and_returns_two(string sentence, params string[] args)
    {
        using var run = new CommandLineRun();

        var outcome = await run.RunAsync(args);

        Assert.Equal(ExitCode.Usage, outcome.ExitCode);
        Assert.Contains(sentence, outcome.Error, StringComparison.Ordinal);
        Assert.Equal("", outcome.Out);
    }

    [Fact]
    public async Task Generations_are_listed_and_an_earlier_one_can_answer_again()
    {
        using var run = new CommandLineRun();
        await run.RunAsync(["generations"]);
        await run.Index.BuildAsync(AsyncEnumerable.Empty<Core.Retrieval.Passage>(), "newer", null, CancellationToken.None);
        await run.Index.ActivateAsync(2, CancellationToken.None);

        var outcome = await run.RunAsync(["generations", "rollback", "1", "--json"]);

        using var document = JsonDocument.Parse(Assert.Single(outcome.Lines));
        Assert.Equal(
            [(2, false), (1, true)],
            document.RootElement.GetProperty("generations").EnumerateArray().Select(each => (each.GetProperty("number").GetInt32(), each.GetProperty("isLive").GetBoolean())));
    }

    [Fact]
    public async Task Sources_are_listed_for_people_and_for_programs()
    {
        using var run = new CommandLineRun();

        var table = await run.RunAsync(["sources"]);
        var json = await run.RunAsync(["sources", "list", "--json"]);
        var one = await run.RunAsync(["sources", "show", "HARBOUR-1997"]);

        Assert.Contains("lighthouse-2001", table.Out, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(Assert.Single(json.Lines));
        Assert.Equal(2, document.RootElement.GetProperty("sources").GetArrayLength());
        Assert.Contains("  issuer: Port Authority\n", one.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_and_version_go_to_standard_output_and_return_zero()
    {
        using var run = new CommandLineRun();

        foreach (var args in new[] { new[] { "--help" }, ["ask", "--help"], ["--version"] })
        {
            var outcome = await run.RunAsync(args);
            Assert.Equal((ExitCode.Done, ""), (outcome.ExitCode, outcome.Error));
            Assert.NotEmpty(outcome.Out);
        }
    }

    [Fact]
    public async Task The_chat_runs_over_standard_input_and_ends_with_it()
    {
        using var run = new CommandLineRun();

        var outcome = await run.RunAsync(["chat"], "When was it signed?\n");

        Assert.Equal(ExitCode.Done, outcome.ExitCode);
        Assert.Contains("4 March 1997", outcome.Out, StringComparison.Ordinal);
    }
}
