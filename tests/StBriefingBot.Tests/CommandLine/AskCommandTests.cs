using System.Text.Json;
using StBriefingBot.CommandLine;
using StBriefingBot.Core.Language;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.CommandLine;

public sealed class AskCommandTests
{
    [Fact]
    public async Task A_person_reads_the_short_answer_the_sentences_the_notes_and_the_sources()
    {
        using var run = new CommandLineRun();

        var outcome = await run.RunAsync(["ask", "When", "was", "the", "Harbour", "Agreement", "signed?"]);

        Assert.Equal(ExitCode.Done, outcome.ExitCode);
        Assert.Equal("", outcome.Error);
        Assert.StartsWith(
            """
            4 March 1997

            The Harbour Agreement was signed in Lisbon on 4 March 1997. [1]

            Notes
              - Later sources give the same day.

            Sources, restated above in our own words
              [1] Port Authority, "The Harbour Agreement", 4 March 1997, Signature
                  https://example.org/harbour

            Answer SB-
            """.ReplaceLineEndings("\n"),
            outcome.Out,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Japanese_question_is_answered_under_Japanese_headings()
    {
        using var run = new CommandLineRun();

        var outcome = await run.RunAsync(["ask", "港湾協定はいつ署名されたか"]);

        Assert.Contains("注記\n  - 後の資料", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("出典（上の文は当ボットによる要約）\n  [1] Port Authority、「港湾協定」、1997年3月4日、署名", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_has_the_fields_of_the_contract_in_their_order_and_Japanese_unescaped()
    {
        using var run = new CommandLineRun();

        var outcome = await run.RunAsync(["ask", "--json", "港湾協定はいつ署名されたか"]);

        using var document = JsonDocument.Parse(Assert.Single(outcome.Lines));
        var answer = document.RootElement;
        Assert.Equal(
            ["id", "answer", "short", "abstained", "language", "composer", "citations", "notes", "elapsedMs"],
            answer.EnumerateObject().Select(field => field.Name));
        Assert.Equal(
            ["marker", "sourceId", "passageId", "locator", "title", "url", "quote"],
            answer.GetProperty("citations")[0].EnumerateObject().Select(field => field.Name));
        Assert.Equal("ja", answer.GetProperty("language").GetString());
        Assert.Contains("\"short\":\"1997年3月4日\"", outcome.Out, StringComparison.Ordinal);
        Assert.Equal("", outcome.Error);
    }

    [Fact]
    public async Task An_abstention_shows_the_nearest_passages_and_returns_three()
    {
        using var run = new CommandLineRun { Answerer = new FakeAnswerer(_ => Samples.Abstained) };

        var outcome = await run.RunAsync(["ask", "Who painted the harbour?"]);

        Assert.Equal(ExitCode.Abstained, outcome.ExitCode);
        Assert.Contains("The library does not say.", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("harbour-1997.en#signature", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Language_day_and_sources_reach_the_answerer()
    {
        var answerer = new FakeAnswerer(Samples.Answered);
        using var run = new CommandLineRun { Answerer = answerer };

        await run.RunAsync(["ask", "--lang", "ja", "--as-of", "2021-06-01", "--source", "harbour-1997", "--source", "lighthouse-2001", "When?"]);

        var request = Assert.Single(answerer.Asked);
        Assert.Equal(["When?"], request.Turns);
        Assert.Equal(LanguageCode.Japanese, request.Language);
        Assert.Equal(new DateOnly(2021, 6, 1), request.AsOf);
        Assert.Equal(["harbour-1997", "lighthouse-2001"], request.SourceIds);
    }

    [Theory]
    [InlineData("There is no source \"harbor-1997\". Did you mean \"harbour-1997\"?", "--source", "harbor-1997", "When?")]
    [InlineData("--as-of is \"June 2021\"", "--as-of", "June 2021", "When?")]
    [InlineData("--lang is \"fr\"", "--lang", "fr", "Quand?")]
    [InlineData("There is no question.")]
    [InlineData("There is no question.", "  ")]
    [InlineData("There is no option --jsn. Did you mean \"--json\"?", "--jsn", "When?")]
    [InlineData("With --jsonl the questions come from standard input.", "--jsonl", "When?")]
    [InlineData("Index:Use (or --index) is \"elastic\"; the choices are auto, sqlite, lucene", "--index", "elastic", "When?")]
    [InlineData("Composer:Use (or --composer) is \"gpt\"; the choices are auto, extractive", "--composer", "gpt", "When?")]
    public async Task Bad_usage_is_a_sentence_and_returns_two(string sentence, params string[] args)
    {
        using var run = new CommandLineRun();

        var outcome = await run.RunAsync(["ask", .. args]);

        Assert.Equal(ExitCode.Usage, outcome.ExitCode);
        Assert.Contains(sentence, outcome.Error, StringComparison.Ordinal);
        Assert.Equal("", outcome.Out);
    }

    [Fact]
    public async Task Global_options_are_taken_before_and_after_the_command()
    {
        using var run = new CommandLineRun();
        var other = Directory.CreateDirectory(Path.Combine(run.Folder, "other")).FullName;

        var before = await run.RunAsync(["--knowledge", other, "ask", "When?"]);
        var after = await run.RunAsync(["ask", "When?", "--knowledge", other]);
        var missing = await run.RunAsync(["ask", "When?", "--knowledge", "nowhere"]);

        Assert.Equal(ExitCode.Done, before.ExitCode);
        Assert.Equal(ExitCode.Done, after.ExitCode);
        Assert.Equal(ExitCode.Usage, missing.ExitCode);
        Assert.Contains("does not exist. Check --knowledge", missing.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_library_that_changed_since_the_index_was_built_is_told_on_standard_error()
    {
        using var run = new CommandLineRun { Reader = new FakeSourceReader([Samples.Harbour], fingerprint: "changed") };

        var outcome = await run.RunAsync(["ask", "--json", "When?"]);

        Assert.Single(outcome.Lines);
        Assert.Contains("`stbot reindex` brings it up to date", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unexpected_failure_is_one_sentence_with_a_reference_that_the_log_explains()
    {
        using var run = new CommandLineRun { Answerer = new FakeAnswerer(_ => throw new InvalidDataException("the innermost secret")) };

        var outcome = await run.RunAsync(["ask", "When?"]);

        Assert.Equal(ExitCode.Failed, outcome.ExitCode);
        Assert.Matches(@"^Something went wrong that should not have \(reference E-[0-9A-Z]{6}\)\. [^\n]+\n$", outcome.Error);
        Assert.DoesNotContain("secret", outcome.Error, StringComparison.Ordinal);
        var log = Assert.Single(Directory.GetFiles(Path.Combine(run.Folder, "data", "logs")));
        Assert.Contains("the innermost secret", File.ReadAllText(log), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_that_could_steer_the_terminal_is_shown_without_its_control_characters()
    {
        var hostile = Samples.AnswerInEnglish with { ShortAnswer = "\u001b[2Jwiped\u202Edepiw", Notes = ["[red]not markup[/]"] };
        using var run = new CommandLineRun { Answerer = new FakeAnswerer(_ => hostile) };

        var outcome = await run.RunAsync(["ask", "When?"]);

        Assert.StartsWith("[2Jwipeddepiw\n", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("[red]not markup[/]", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_question_ends_without_an_answer()
    {
        using var stop = new CancellationTokenSource();
        using var run = new CommandLineRun
        {
            Answerer = new FakeAnswerer(async (_, token) =>
            {
                await stop.CancelAsync();
                await Task.Delay(Timeout.Infinite, token);
                return Samples.Abstained;
            }),
        };

        var outcome = await run.RunAsync(["ask", "When?"], cancellationToken: stop.Token);

        Assert.Equal(ExitCode.Failed, outcome.ExitCode);
        Assert.Equal("Stopped.\n", outcome.Error);
        Assert.Equal("", outcome.Out);
    }
}
