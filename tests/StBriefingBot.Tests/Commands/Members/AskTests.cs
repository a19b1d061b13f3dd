using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Language;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.Commands.Members;

public sealed class AskTests
{
    [Fact]
    public async Task A_question_is_answered_under_an_id_and_the_next_one_may_refer_to_it()
    {
        var bench = new ChatBench();

        var signed = await bench.SayAsync<Reply.Answered>("When was the Brightwater Agreement signed?");
        var extended = await bench.SayAsync<Reply.Answered>("And when was it extended?");

        Assert.Equal("4 March 1997", signed.Answer.ShortAnswer);
        Assert.Equal("2007", extended.Answer.ShortAnswer);
        Assert.NotEqual(signed.AnswerId, extended.AnswerId);
    }

    [Fact]
    public async Task Options_reach_the_question()
    {
        var answerer = new FakeAnswerer(Samples.Answered);
        var bench = new ChatBench(answerer);

        await bench.SayAsync("/ask When? source:agreement as_of:2021-06 language:ja");

        var asked = Assert.Single(answerer.Asked);
        Assert.Equal((LanguageCode.Japanese, new DateOnly(2021, 6, 30)), (asked.Language, asked.AsOf));
        Assert.Equal(["agreement"], asked.SourceIds);
    }

    [Fact]
    public async Task A_source_that_does_not_exist_is_declined_with_the_one_that_was_meant()
    {
        var reply = await new ChatBench().SayAsync<Reply.Declined>("/ask When? source:agrement");

        Assert.Equal("There is no source \"agrement\". Did you mean \"agreement\"? The command sources lists them all.", reply.Sentence);
    }

    [Fact]
    public async Task What_is_stored_holds_neither_the_question_nor_what_repeats_it()
    {
        var bench = new ChatBench();

        var answered = await bench.SayAsync<Reply.Answered>("When was the Brightwater Agreement signed and who painted the zebra crossing?");
        var abstained = await bench.SayAsync<Reply.Answered>("How much does a zebra weigh?");

        Assert.Contains("zebra", answered.Answer.Text + string.Concat(answered.Answer.Notes) + abstained.Answer.Text, StringComparison.OrdinalIgnoreCase);
        foreach (var id in new[] { answered.AnswerId, abstained.AnswerId })
        {
            var stored = (await bench.Stores.FindAsync(id, CancellationToken.None))!.Answer;
            Assert.DoesNotContain("zebra", stored.Text + string.Concat(stored.Notes), StringComparison.OrdinalIgnoreCase);
            Assert.Empty(stored.Trace?.Concepts ?? []);
        }
    }

    [Fact]
    public async Task An_answer_is_given_even_when_it_cannot_be_stored()
    {
        var bench = new ChatBench { Stores = { IsBroken = true } };

        var reply = await bench.SayAsync<Reply.Answered>("When was the Brightwater Agreement signed?");
        var passage = await bench.SayAsync<Reply.PassageShown>("passage 1");

        Assert.Equal("4 March 1997", reply.Answer.ShortAnswer);
        Assert.Equal("agreement.en#signature", passage.Passage.Id);
        Assert.Single(bench.Faults.Recorded);
    }
}
