using System.Text.Json;
using StBriefingBot.CommandLine;

namespace StBriefingBot.Tests.CommandLine;

/// <summary>Command lines over the real library, index and answers, in a folder of plain Markdown without a catalogue.</summary>
public sealed class WholeProgramTests : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("stbot-whole-");

    public WholeProgramTests()
    {
        Write("knowledge/harbour.md", "# The Harbour Agreement\n\n## Signature\n\nThe Harbour Agreement was signed in Lisbon on 4 March 1997.\n\n## Parties\n\nThe parties are Northland and Southland.\n");
        Write("knowledge/light.md", "# 灯台報告書\n\n## 公表\n\n灯台報告書は2001年5月に公表された。\n");
    }

    [Fact]
    public async Task A_folder_of_plain_Markdown_is_indexed_at_the_first_question_and_answers_in_both_languages()
    {
        var first = await RunAsync(["ask", "--json", "When was the Harbour Agreement signed?"]);
        var second = await RunAsync(["ask", "--json", "灯台報告書はいつ公表されましたか。"]);

        Assert.Equal(ExitCode.Done, first.ExitCode);
        Assert.Contains("Indexed 3 passages of 2 sources.", first.Error, StringComparison.Ordinal);
        Assert.Contains("4 March 1997", Field(first, "answer"), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, second.ExitCode);
        Assert.Contains("2001年5月", Field(second, "answer"), StringComparison.Ordinal);
        Assert.Equal("", second.Error);
    }

    [Fact]
    public async Task An_answer_given_to_a_person_is_found_again_in_the_chat_by_its_id()
    {
        var asked = await RunAsync(["ask", "When was the Harbour Agreement signed?"]);
        var id = System.Text.RegularExpressions.Regex.Match(asked.Out, "SB-[0-9A-Z]+").Value;

        var chat = await RunAsync(["chat"], $"passage 1 {id}\nquit\n");

        Assert.Contains("»The Harbour Agreement was signed in Lisbon on 4 March 1997.«", chat.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_conversation_follows_a_library_that_another_process_indexes_meanwhile()
    {
        await RunAsync(["reindex"]);
        using var input = new InterruptedInput(
            ["/source pier"],
            async () =>
            {
                Write("knowledge/pier.md", "# The Pier Protocol\n\nThe Pier Protocol was signed in 2003.\n");
                await RunAsync(["reindex"]);
            },
            ["/source pier", "quit"]);

        var chat = await RunAsync(["chat"], input);

        var replies = chat.Out.Split("> ");
        Assert.Contains("There is no source \"pier\".", replies[1], StringComparison.Ordinal);
        Assert.Contains("The Pier Protocol", replies[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_library_is_noticed_previewed_reindexed_and_can_be_rolled_back()
    {
        await RunAsync(["reindex"]);
        Write("knowledge/pier.md", "# The Pier Protocol\n\nThe Pier Protocol was signed in 2003.\n");

        var stale = await RunAsync(["search", "pier"]);
        var preview = await RunAsync(["reindex", "--dry-run", "--json"]);
        var done = await RunAsync(["reindex", "--json"]);
        var again = await RunAsync(["reindex", "--json"]);
        var back = await RunAsync(["generations", "rollback", "1"]);

        Assert.Contains("The library has changed since the index was built", stale.Error, StringComparison.Ordinal);
        Assert.Equal(("dryRun", "activated", "nothingChanged"), (Field(preview, "outcome"), Field(done, "outcome"), Field(again, "outcome")));
        Assert.Contains("\"added\":1,\"changed\":0,\"removed\":0", preview.Out, StringComparison.Ordinal);
        Assert.Contains("Generation 1 answers now.", back.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_doctor_finds_a_missing_index_and_a_healthy_one()
    {
        var before = await RunAsync(["doctor"]);
        await RunAsync(["reindex"]);
        var after = await RunAsync(["doctor", "--json"]);

        Assert.Equal(ExitCode.Failed, before.ExitCode);
        Assert.Contains("No index has been built yet.\n        → `stbot reindex` builds it", before.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, after.ExitCode);
        Assert.Contains("\"healthy\":true", after.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_is_added_found_after_a_reindex_and_removed_again()
    {
        var file = Write("elsewhere/ferry-note.txt", "The Ferry Note\n\nThe ferry between Northland and Southland was opened in 1999.\n");

        var added = await RunAsync(["sources", "add", file, "--title", "The Ferry Note"]);
        await RunAsync(["reindex"]);
        var found = await RunAsync(["search", "ferry"]);
        var removed = await RunAsync(["sources", "remove", "ferry-note"]);
        var nothing = await RunAsync(["sources", "remove", "ferry-note"]);

        Assert.Equal(ExitCode.Done, added.ExitCode);
        Assert.Contains("as ferry-note: 1 passages. `stbot reindex` takes it up.", added.Out, StringComparison.Ordinal);
        Assert.StartsWith("1. The Ferry Note", found.Out, StringComparison.Ordinal);
        Assert.Contains("Removed ferry-note.txt", removed.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Failed, nothing.ExitCode);
    }

    [Fact]
    public async Task An_empty_library_is_told_in_a_sentence()
    {
        Directory.Delete(Path.Combine(root.FullName, "knowledge"), recursive: true);
        Directory.CreateDirectory(Path.Combine(root.FullName, "knowledge"));

        var outcome = await RunAsync(["ask", "When?"]);

        Assert.Equal(ExitCode.Failed, outcome.ExitCode);
        Assert.Contains("The library holds no text to index", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_libraries_never_share_an_index()
    {
        var other = Path.GetDirectoryName(Write("other/pier.md", "# The Pier Protocol\n\nThe Pier Protocol was signed in 2003.\n"))!;
        await RunAsync(["reindex"]);

        var outcome = await RunAsync(["search", "pier", "--knowledge", other]);

        Assert.StartsWith("1. The Pier Protocol", outcome.Out, StringComparison.Ordinal);
        Assert.Single(Directory.GetDirectories(Path.Combine(root.FullName, "user", "stbot")));
    }

    [Fact]
    public async Task Answers_are_evaluated_and_a_missed_floor_returns_one()
    {
        var questions = Write("questions.yaml", """
            questions:
            - id: q1
              kind: factoid
              language: en
              turns: ["When was the Harbour Agreement signed?"]
              must: [["1997年3月4日"]]
              expect: answer
            - id: q2
              kind: off-topic
              language: en
              turns: ["What is the capital of Peru?"]
              must: [["Lima"]]
              expect: answer
            """);
        var floors = Write("floors.yaml", "min_fact_recall: 0.9\n");

        var free = await RunAsync(["eval", "answers", questions]);
        var held = await RunAsync(["eval", "answers", questions, "--json", "--floors", floors]);

        Assert.Equal(ExitCode.Done, free.ExitCode);
        Assert.Contains("1 of 2 questions are as they should be.", free.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Failed, held.ExitCode);
        Assert.Contains("The fact recall is 50.0 %; the floor is 90.0 %.", held.Error, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(Assert.Single(held.Lines));
        Assert.Equal(0.5, document.RootElement.GetProperty("total").GetProperty("factRecall").GetDouble());
    }

    [Fact]
    public async Task Retrieval_is_measured_on_a_judged_collection_and_the_rankings_written()
    {
        var corpus = Write("corpus.jsonl", """
            {"_id":"d1","title":"Harbour","text":"The harbour was dredged in spring."}
            {"_id":"d2","title":"灯台","text":"灯台は岬に建てられた。"}
            """);
        var queries = Write("queries.jsonl", """
            {"_id":"q1","text":"harbour dredged"}
            {"_id":"q2","text":"岬の灯台"}
            """);
        var qrels = Write("qrels.tsv", "query-id\tcorpus-id\tscore\nq1\td1\t1\nq2\td2\t1\n");
        var floors = Write("floors.yaml", "min_ndcg_10: 1\nmin_mrr_10: 1\n");

        var outcome = await RunAsync(["eval", "retrieval", "--corpus", corpus, "--queries", queries, "--qrels", qrels, "--run", "run.trec", "--floors", floors, "--json"]);

        Assert.Equal((ExitCode.Done, ""), (outcome.ExitCode, outcome.Error));
        Assert.StartsWith("{\"documents\":2,\"queries\":2,\"ndcg10\":1,\"recall100\":1,\"mrr10\":1,", outcome.Out, StringComparison.Ordinal);
        Assert.StartsWith("q1 Q0 d1 1 ", File.ReadAllText(Path.Combine(root.FullName, "run.trec")), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        root.Delete(recursive: true);
    }

    private async Task<CommandLineRun.Outcome> RunAsync(string[] args, string input)
    {
        using var reader = new StringReader(input);
        return await RunAsync(args, reader);
    }

    private async Task<CommandLineRun.Outcome> RunAsync(string[] args, TextReader? input = null)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var surroundings = new Surroundings(
            input ?? TextReader.Null, output, error, OutIsTerminal: false, ErrorIsTerminal: false, root.FullName, Path.Combine(root.FullName, "program"), Path.Combine(root.FullName, "user"), new Dictionary<string, string>(), TimeProvider.System);
        var exitCode = await StBotCommandLine.RunAsync(args, surroundings, replace: null, CancellationToken.None);
        return new CommandLineRun.Outcome((ExitCode)exitCode, output.ToString(), error.ToString());
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(root.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    private static string? Field(CommandLineRun.Outcome outcome, string name)
    {
        using var document = JsonDocument.Parse(Assert.Single(outcome.Lines));
        return document.RootElement.GetProperty(name).GetString();
    }

    /// <summary>Somebody types, something happens, and they type on.</summary>
    private sealed class InterruptedInput(string[] before, Func<Task> meanwhile, string[] after) : TextReader
    {
        private int read;

        public override async ValueTask<string?> ReadLineAsync(CancellationToken cancellationToken)
        {
            if (read == before.Length)
            {
                await meanwhile();
            }

            return before.Concat(after).ElementAtOrDefault(read++);
        }
    }
}
