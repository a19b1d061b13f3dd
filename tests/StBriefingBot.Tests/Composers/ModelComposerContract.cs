using StBriefingBot.Adapters.Models;
using StBriefingBot.Adapters.Models.Budgets;
using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Citations;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;
using StBriefingBot.Tests.Fakes;
using StBriefingBot.Tests.Models;

namespace StBriefingBot.Tests.Composers;

/// <summary>What becomes of an answer when a language model writes it, whatever the way to the model.</summary>
public abstract partial class ModelComposerContract
{
    /// <summary>The composer, as configured.</summary>
    protected abstract string Composer { get; }

    /// <summary>The way to the model; null for the built-in one.</summary>
    protected virtual ChatConnector? Connector => null;

    [Fact]
    public async Task What_a_model_writes_and_the_passage_says_is_shown_labelled_and_cited()
    {
        await using var bench = await StartAsync(ModelReply.Sentences((ModelBench.Good, 1, Brightwater.Signed)));

        var answer = await bench.AskAsync();

        var sentence = Assert.Single(answer.Sentences);
        Assert.Equal((ModelBench.Good, SentenceOrigin.Written, Composer, "4 March 1997"), (sentence.Text, sentence.Origin, answer.Composer, answer.ShortAnswer));
        Assert.Equal(Brightwater.Signed, Assert.Single(answer.Citations).Quote);
        Assert.Contains(answer.Notes, note => note.Contains("language model (AI)", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_sentence_that_is_a_quotation_is_not_labelled()
    {
        await using var bench = await StartAsync(ModelReply.Sentences((Brightwater.Signed, 1, Brightwater.Signed)));

        var answer = await bench.AskAsync();

        Assert.Equal(SentenceOrigin.Quoted, Assert.Single(answer.Sentences).Origin);
        Assert.DoesNotContain(answer.Notes, note => note.Contains("language model", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_no_passage_says_is_dropped_and_the_rest_stays()
    {
        await using var bench = await StartAsync(ModelReply.Sentences(
            (ModelBench.Good, 1, Brightwater.Signed), ("The Brightwater Agreement was signed in Oslo on 9 May 1995.", 1, Brightwater.Signed)));

        var answer = await bench.AskAsync();

        Assert.Equal([ModelBench.Good], answer.Sentences.Select(sentence => sentence.Text));
        Assert.Contains(answer.Trace!.Verdicts, verdict => verdict.Kind != VerdictKind.Supported && verdict.Sentence.Contains("Oslo", StringComparison.Ordinal));
    }

    [Fact]
    public async Task When_nothing_stands_the_model_gets_the_verdicts_and_a_second_chance()
    {
        await using var bench = await StartAsync(
            ModelReply.Sentences(("The Brightwater Agreement was signed on 5 April 1998.", 1, Brightwater.Signed)), ModelReply.Sentences((ModelBench.Good, 1, Brightwater.Signed)));

        var answer = await bench.AskAsync();

        Assert.Equal([ModelBench.Good], answer.Sentences.Select(sentence => sentence.Text));
        Assert.Contains("5 April 1998", bench.Server.Prompt(1), StringComparison.Ordinal);
        Assert.Contains("thrown away", bench.Server.Prompt(1), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_two_drafts_of_which_nothing_stands_the_library_is_quoted()
    {
        await using var bench = await StartAsync(ModelReply.Sentences(("The Brightwater Agreement was signed on 5 April 1998.", 1, Brightwater.Signed)));

        var answer = await bench.AskAsync();

        AssertQuoted(answer, ComposerFault.NotVerified, "nothing it wrote passed verification");
        Assert.Equal(2, bench.Server.Requests.Count);
    }

    [Fact]
    public async Task What_is_true_and_does_not_answer_is_no_answer()
    {
        await using var bench = await StartAsync(ModelReply.Sentences(("The Brightwater Agreement was signed in Lisbon.", 1, Brightwater.Signed)));

        AssertQuoted(await bench.AskAsync(), ComposerFault.BesideThePoint, "does not answer");
    }

    [Fact]
    public async Task Whether_the_library_answers_is_decided_before_a_model_is_asked()
    {
        await using var bench = await StartAsync(ModelReply.Sentences(("The Silverlake Agreement was signed in 1999.", 1, "")));

        var answer = await bench.AskAsync("When was the Silverlake Agreement signed?");

        Assert.True(answer.Abstained);
        Assert.Empty(bench.Server.Requests);
    }

    [Fact]
    public async Task A_Japanese_question_over_English_evidence_is_answered_in_Japanese_and_marked_as_translation()
    {
        await using var bench = await StartAsync(ModelReply.Sentences(("ガル岬灯台の費用は600万ドルであった。", 1, "Gull Point Lighthouse cost $6 million.")));

        var answer = await bench.AskAsync("How much did Gull Point Lighthouse cost?", LanguageCode.Japanese);

        Assert.Contains("Japanese", bench.Server.Prompt(0), StringComparison.Ordinal);
        if (answer.Composer == Composer)
        {
            Assert.Equal(SentenceOrigin.Translated, Assert.Single(answer.Sentences).Origin);
        }

        Assert.Contains("Gull Point Lighthouse cost $6 million.", answer.Citations[0].Quote, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_in_another_language_than_the_question_is_not_shown()
    {
        await using var bench = await StartAsync(ModelReply.Sentences(("ブライトウォーター協定は1997年3月4日に署名された。", 1, Brightwater.Signed)));

        AssertQuoted(await bench.AskAsync(), ComposerFault.NotVerified, "verification");
    }

    [Fact]
    public async Task Verified_sentences_are_shown_as_they_come_and_no_others()
    {
        var shown = new List<AnswerSentence>();
        await using var bench = await StartAsync(ModelReply.Sentences(
            ("The Brightwater Agreement was signed in Oslo.", 1, ""), (ModelBench.Good, 1, Brightwater.Signed), ("The Brightwater Agreement was signed in Lisbon.", 1, Brightwater.Signed)));

        var answer = await bench.AskAsync(progress: shown.Add);

        Assert.Equal(answer.Sentences.Select(sentence => (sentence.Text, sentence.Markers[0])), shown.Select(sentence => (sentence.Text, sentence.Markers[0])));
        Assert.DoesNotContain(shown, sentence => sentence.Text.Contains("Oslo", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_an_answer_used_and_cost_is_told()
    {
        await using var bench = await StartAsync(ModelReply.Sentences((ModelBench.Good, 1, Brightwater.Signed)));

        var use = (await bench.AskAsync()).Trace!.Composition!.Use!;

        Assert.Equal(("test-model", "answer.v1", 1, 120L, 30L, false), (use.Model, use.Prompt, use.Calls, use.InputTokens, use.OutputTokens, use.IsEstimate));
        Assert.Equal(0.00024m, use.Cost);
        Assert.Equal(150, bench.Ledger.Total);
    }

    [Fact]
    public async Task A_server_that_does_not_count_is_counted_for()
    {
        await using var bench = await StartAsync(ModelReply.Events($$$"""{"choices":[{"delta":{"content":{{{ModelReply.Quoted(ModelReply.Json((ModelBench.Good, 1, "")))}}}}}]}"""));

        var use = (await bench.AskAsync()).Trace!.Composition!.Use!;

        Assert.True(use.IsEstimate);
        Assert.InRange(use.InputTokens, 200, 2000);
    }

    [Theory]
    [InlineData(100, 0, ComposerFault.OverBudget)]
    [InlineData(0, 100, ComposerFault.OverOwnBudget)]
    public async Task Beyond_the_days_budget_the_library_is_quoted(long perDay, long perPerson, ComposerFault fault)
    {
        await using var bench = await StartAsync(
            new BenchLimits(new BudgetLimits(perDay, perPerson)), ModelReply.Sentences((ModelBench.Good, 1, Brightwater.Signed)));

        var first = await bench.AskAsync();
        var second = await bench.AskAsync();

        Assert.Equal(Composer, first.Composer);
        AssertQuoted(second, fault, "budget");
        Assert.Equal(perPerson > 0 ? Composer : "extractive", (await bench.AskAsync(asker: "test:ben")).Composer);
    }

    private protected Task<ModelBench> StartAsync(params ModelReply[] replies) => StartAsync(new BenchLimits(), replies);

    private protected Task<ModelBench> StartAsync(BenchLimits limits, params ModelReply[] replies) =>
        ModelBench.StartAsync(limits with { Composer = Composer, Connector = Connector }, replies);

    private protected static void AssertQuoted(Answer answer, ComposerFault fault, string because)
    {
        Assert.Equal(("extractive", fault), (answer.Composer, answer.Trace!.Composition!.Fault));
        Assert.Equal(Brightwater.Signed, answer.Sentences[0].Text);
        Assert.All(answer.Sentences, sentence => Assert.Equal(SentenceOrigin.Quoted, sentence.Origin));
        Assert.Contains(answer.Notes, note => note.Contains(because, StringComparison.Ordinal));
    }
}
