using System.Text.Json;
using StBriefingBot.CommandLine;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.CommandLine;

/// <summary>Command lines that fetch pages, over the whole program and a web server of the test's own.</summary>
public sealed class FetchingTests : IAsyncLifetime, IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("stbot-fetch-");
    private PageServer server = null!;

    public async Task InitializeAsync() => server = await PageServer.StartAsync();

    public async Task DisposeAsync() => await server.DisposeAsync();

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        root.Delete(recursive: true);
    }

    [Fact]
    public async Task A_page_is_added_by_its_address_answers_after_a_reindex_and_is_fetched_again_only_when_it_changed()
    {
        Write("knowledge/catalogue.yaml", "- id: harbour\n  kind: cited\n  title: The Harbour Agreement\n  language: en\n");
        server.Page("/notes/ferry-note.html", "<h1>The Ferry Note</h1><p>The ferry between Northland and Southland was opened in 1999.");

        var added = await RunAsync(["sources", "add", server.At("/notes/ferry-note.html")]);
        await RunAsync(["reindex"]);
        var answer = await RunAsync(["ask", "--json", "When was the ferry between Northland and Southland opened?"]);
        var again = await RunAsync(["sources", "fetch", "ferry-note", "--json"]);

        Assert.Equal((ExitCode.Done, ""), (added.ExitCode, added.Error));
        Assert.Contains("1999", answer.Out, StringComparison.Ordinal);
        Assert.Contains(server.At("/notes/ferry-note.html"), answer.Out, StringComparison.Ordinal);
        Assert.Contains("\"outcome\":\"unchanged\"", again.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cited_works_are_fetched_and_a_dead_link_is_told_in_the_answer_with_the_day_of_the_copy()
    {
        Write("knowledge/catalogue.yaml", $"- id: pier\n  kind: cited\n  title: The Pier Protocol\n  language: en\n  url: {server.At("/pier")}\n- id: lost\n  kind: cited\n  title: The Lost Letter\n  language: en\n  url: {server.At("/lost")}\n");
        server.Page("/pier", "<h1>The Pier Protocol</h1><p>The Pier Protocol was signed in Lisbon in 2003.");

        var fetched = await RunAsync(["sources", "fetch"]);
        await RunAsync(["reindex"]);
        server.Serve("/pier", context =>
        {
            context.Response.StatusCode = 410;
            return Task.CompletedTask;
        });
        var links = await RunAsync(["sources", "check", "--links", "--json"]);
        var answer = await RunAsync(["ask", "--json", "Where was the Pier Protocol signed?"]);

        Assert.Equal(ExitCode.Done, fetched.ExitCode);
        Assert.Contains("1 fetched, 0 unchanged, 1 failed.", fetched.Out, StringComparison.Ordinal);
        Assert.Contains("lost: 127.0.0.1 has no such page (404)", fetched.Error, StringComparison.Ordinal);
        Assert.Equal(2, JsonDocument.Parse(links.Out).RootElement.GetProperty("links").EnumerateArray().Count(link => link.GetProperty("state").GetString() == "dead"));
        Assert.Contains("Lisbon", answer.Out, StringComparison.Ordinal);
        Assert.Contains("the text is that of the copy kept on", answer.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_that_is_not_listed_is_not_fetched()
    {
        Directory.CreateDirectory(Path.Combine(root.FullName, "knowledge"));

        var added = await RunAsync(["sources", "add", server.At("/a.html")], trusted: "");

        Assert.Equal(ExitCode.Failed, added.ExitCode);
        Assert.Contains("which is not an address of the public network", added.Error, StringComparison.Ordinal);
        Assert.Empty(server.Asked);
    }

    private async Task<CommandLineRun.Outcome> RunAsync(string[] args, string? trusted = null)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var environment = new Dictionary<string, string> { ["STBOT_FETCH__TRUSTEDHOSTS"] = trusted ?? server.Host, ["STBOT_FETCH__PAUSEMILLISECONDS"] = "0" };
        var surroundings = new Surroundings(
            TextReader.Null, output, error, OutIsTerminal: false, ErrorIsTerminal: false, root.FullName, Path.Combine(root.FullName, "program"), Path.Combine(root.FullName, "user"), environment, TimeProvider.System);
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
