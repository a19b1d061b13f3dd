using StBriefingBot.CommandLine;
using StBriefingBot.Tests.Models;

namespace StBriefingBot.Tests.CommandLine;

/// <summary>Command lines with an embedding model behind them, over the real library, index and answers.</summary>
public sealed class SearchByMeaningTests : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("stbot-meaning-");
    private readonly Dictionary<string, string> environment = [];

    public SearchByMeaningTests()
    {
        Write("knowledge/harbour.md", "# The Harbour Agreement\n\n## Signature\n\nThe Harbour Agreement was signed in Lisbon on 4 March 1997.\n");
        Write("knowledge/light.md", "# 灯台報告書\n\n## 公表\n\n灯台報告書は2001年5月に公表された。\n");
    }

    [Fact]
    public async Task A_search_finds_what_says_the_same_in_other_words()
    {
        await using var server = await StartAsync();
        await RunAsync(["reindex"]);

        var found = await RunAsync(["search", "pact inked quay"]);

        Assert.Contains("The Harbour Agreement", found.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Why_tells_how_passages_were_found_in_both_languages()
    {
        await using var server = await StartAsync();
        await RunAsync(["reindex"]);

        var english = await RunAsync(["chat"], "When was the Harbour Agreement signed?\nwhy\nquit\n");
        var japanese = await RunAsync(["chat"], "灯台報告書はいつ公表されましたか。\n理由\nquit\n");

        Assert.Contains("search by meaning: test-embedding: joined with the search by words", english.Out, StringComparison.Ordinal);
        Assert.Contains("意味による検索: test-embedding: 語句による検索と併用", japanese.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_down_leaves_the_answer_and_why_says_so()
    {
        var server = await StartAsync();
        await RunAsync(["reindex"]);
        await server.DisposeAsync();

        var chat = await RunAsync(["chat"], "When was the Harbour Agreement signed?\nwhy\nquit\n");

        Assert.Contains("4 March 1997", chat.Out, StringComparison.Ordinal);
        Assert.Contains("could not be asked; words alone were searched", chat.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reindex_without_the_server_says_what_is_missing_and_a_forced_one_makes_up_for_it()
    {
        await using var server = await StartAsync();
        server.Instead = ModelReply.Error(401);

        var without = await RunAsync(["reindex"]);
        var doubted = await RunAsync(["doctor"]);
        server.Instead = null;
        var with = await RunAsync(["reindex", "--force"]);
        var well = await RunAsync(["doctor"]);

        Assert.Equal(ExitCode.Done, without.ExitCode);
        Assert.Contains("2 of 2 passages have no vector", without.Out + without.Error, StringComparison.Ordinal);
        Assert.Contains("0 of 2 passages can be found by meaning", doubted.Out, StringComparison.Ordinal);
        Assert.Contains("does not accept the request without a key", (await DoctorOf(server, ModelReply.Error(401))).Out, StringComparison.Ordinal);
        Assert.DoesNotContain("have no vector", with.Out + with.Error, StringComparison.Ordinal);
        Assert.Contains("All 2 passages can be found by meaning.", well.Out, StringComparison.Ordinal);
        Assert.Contains("makes vectors of", well.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Setting_a_model_makes_the_index_out_of_date()
    {
        await RunAsync(["reindex"]);
        await using var server = await StartAsync();

        var stale = await RunAsync(["search", "harbour"]);
        var again = await RunAsync(["reindex"]);

        Assert.Contains("has changed since the index was built", stale.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, again.ExitCode);
        Assert.NotEmpty(server.Calls);
    }

    [Theory]
    [InlineData("STBOT_SEARCH__EMBEDDING", "other", "there is no section Embeddings:other. Known are main.")]
    [InlineData("STBOT_EMBEDDINGS__MAIN__ENDPOINT", "localhost", "Embeddings:main:Endpoint is \"localhost\", which is not an http address.")]
    [InlineData("STBOT_EMBEDDINGS__MAIN__BATCH", "0", "Embeddings:main:Batch is 0; it must lie between 1 and 1000.")]
    [InlineData("STBOT_EMBEDDINGS__MAIN__LEASTSIMILARITY", "2", "Embeddings:main:LeastSimilarity is 2; it must lie between 0 and 1.")]
    [InlineData("STBOT_EMBEDDINGS__MAIN__KEY", "a b", "Embeddings:main:Key has a blank in it.")]
    public async Task A_setting_that_cannot_be_used_is_named_with_the_remedy(string variable, string value, string sentence)
    {
        environment[variable] = value;

        var refused = await RunAsync(["search", "harbour"]);

        Assert.Equal(ExitCode.Usage, refused.ExitCode);
        Assert.Contains(sentence, refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_key_may_lie_in_a_file()
    {
        await using var server = await StartAsync();
        Write("key.txt", "from-a-file\n");
        environment["STBOT_EMBEDDINGS__MAIN__KEYFILE"] = "key.txt";

        await RunAsync(["reindex"]);

        Assert.Equal("Bearer from-a-file", server.Key);
    }

    public void Dispose() => root.Delete(recursive: true);

    private async Task<EmbeddingServer> StartAsync()
    {
        var server = await EmbeddingServer.StartAsync();
        environment["STBOT_EMBEDDINGS__MAIN__ENDPOINT"] = server.Endpoint.ToString();
        environment["STBOT_EMBEDDINGS__MAIN__MODEL"] = "test-embedding";
        environment["STBOT_EMBEDDINGS__MAIN__QUESTIONMILLISECONDS"] = "20000";
        return server;
    }

    private async Task<CommandLineRun.Outcome> DoctorOf(EmbeddingServer server, ModelReply reply)
    {
        server.Instead = reply;
        var outcome = await RunAsync(["doctor"]);
        server.Instead = null;
        return outcome;
    }

    private async Task<CommandLineRun.Outcome> RunAsync(string[] args, string input = "")
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var lines = new StringReader(input);
        var surroundings = new Surroundings(
            lines, output, error, OutIsTerminal: false, ErrorIsTerminal: false, root.FullName, Path.Combine(root.FullName, "program"), Path.Combine(root.FullName, "user"), environment, TimeProvider.System);
        var exitCode = await StBotCommandLine.RunAsync(args, surroundings, replace: null, CancellationToken.None);
        return new CommandLineRun.Outcome((ExitCode)exitCode, output.ToString(), error.ToString());
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(root.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
