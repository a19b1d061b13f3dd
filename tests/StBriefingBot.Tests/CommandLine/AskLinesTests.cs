using System.Text.Json;
using StBriefingBot.CommandLine;
using StBriefingBot.Core.Questions;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.CommandLine;

public sealed class AskLinesTests
{
    [Fact]
    public async Task Five_hundred_questions_are_answered_in_the_order_they_came()
    {
        using var run = new CommandLineRun();
        var input = string.Join('\n', Enumerable.Range(1, 500).Select(number => $$"""{"id":"q{{number}}","turns":["Question {{number}}?"]}"""));

        var outcome = await run.RunAsync(["ask", "--jsonl"], input);

        Assert.Equal(ExitCode.Done, outcome.ExitCode);
        Assert.Equal(Enumerable.Range(1, 500).Select(number => $"q{number}"), outcome.Lines.Select(line => Field(line, "id")));
    }

    [Fact]
    public async Task A_slow_first_question_does_not_let_the_second_overtake_it()
    {
        var secondAnswered = new TaskCompletionSource();
        using var run = new CommandLineRun
        {
            Answerer = new FakeAnswerer(async (request, _) =>
            {
                if (request.Turns[^1] == "first")
                {
                    await secondAnswered.Task;
                }
                else
                {
                    secondAnswered.SetResult();
                }

                return Samples.AnswerInEnglish;
            }),
        };

        var outcome = await run.RunAsync(["ask", "--jsonl"], """{"id":"1","turns":["first"]}""" + "\n" + """{"id":"2","turns":["second"]}""");

        Assert.Equal(["1", "2"], outcome.Lines.Select(line => Field(line, "id")));
    }

    [Theory]
    [InlineData("""{"id":"a","turns":[]}""", "a", "\"turns\" must be a list of texts")]
    [InlineData("""{"id":"a"}""", "a", "\"turns\" must be a list of texts")]
    [InlineData("""{"id":"a","turns":"When?"}""", "a", "\"turns\" must be a list of texts")]
    [InlineData("""{"id":"a","turns":["When?",7]}""", "a", "\"turns\" must be a list of texts")]
    [InlineData("""{"id":"a","turns":["  "]}""", "a", "is empty")]
    [InlineData("""{"id":"a","turns":["Quand?"],"lang":"fr"}""", "a", "\"lang\" must be")]
    [InlineData("""{"id":"a","turns":["When?"],"asOf":"June"}""", "a", "\"asOf\" must be a day")]
    [InlineData("""{"id":"a","turns":["When?"],"sources":["harbor-1997"]}""", "a", "Did you mean \"harbour-1997\"?")]
    [InlineData("""{"id":"a","turns":["\ud800"]}""", "a", "not valid Unicode")]
    [InlineData("""["When?"]""", null, "not a JSON object")]
    [InlineData("""{"id":"a","turns":["When?"]""", null, "not valid JSON")]
    [InlineData("When?", null, "not valid JSON")]
    public async Task A_bad_line_gets_an_answer_that_says_why_and_the_run_goes_on(string line, string? id, string reason)
    {
        using var run = new CommandLineRun();

        var outcome = await run.RunAsync(["ask", "--jsonl"], line + "\n\n" + """{"id":"next","turns":["When?"]}""");

        Assert.Equal(ExitCode.Done, outcome.ExitCode);
        Assert.Equal(2, outcome.Lines.Count);
        Assert.Equal(id, Field(outcome.Lines[0], "id"));
        Assert.StartsWith("Line 1: ", Field(outcome.Lines[0], "error"), StringComparison.Ordinal);
        Assert.Contains(reason, Field(outcome.Lines[0], "error"), StringComparison.Ordinal);
        Assert.Equal("next", Field(outcome.Lines[1], "id"));
        Assert.DoesNotContain("\"error\"", outcome.Lines[1], StringComparison.Ordinal);
        Assert.Contains("1 of 2 lines held no usable question", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_as_id_comes_back_as_a_number_and_a_missing_one_becomes_the_answers_own()
    {
        using var run = new CommandLineRun();

        var outcome = await run.RunAsync(["ask", "--jsonl"], """{"id":7,"turns":["When?"]}""" + "\n" + """{"turns":["When?"]}""");

        Assert.StartsWith("{\"id\":7,", outcome.Lines[0], StringComparison.Ordinal);
        Assert.Equal(AnswerId.Of(new AskRequest(["When?"], null, null, []), Samples.AnswerInEnglish), Field(outcome.Lines[1], "id"));
    }

    [Fact]
    public async Task Earlier_turns_and_the_options_of_the_command_line_go_with_each_question()
    {
        var answerer = new FakeAnswerer(Samples.Answered);
        using var run = new CommandLineRun { Answerer = answerer };

        await run.RunAsync(["ask", "--jsonl", "--as-of", "2021-06-01"], """{"id":"a","turns":["Where was it signed?","And when?"],"lang":"ja"}""");

        var request = Assert.Single(answerer.Asked);
        Assert.Equal(["Where was it signed?", "And when?"], request.Turns);
        Assert.Equal(Core.Language.LanguageCode.Japanese, request.Language);
        Assert.Equal(new DateOnly(2021, 6, 1), request.AsOf);
    }

    [Fact]
    public async Task No_input_gives_no_output()
    {
        using var run = new CommandLineRun();

        var outcome = await run.RunAsync(["ask", "--jsonl"]);

        Assert.Equal((ExitCode.Done, "", ""), (outcome.ExitCode, outcome.Out, outcome.Error));
    }

    private static string? Field(string line, string name)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.GetProperty(name).GetString();
    }
}
