using StBriefingBot.Core.Citations;
using StBriefingBot.Core.Commands;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.Commands.Checking;

public sealed class CheckMessageTests
{
    private readonly ChatBench bench = new();

    [Theory]
    [InlineData("The Brightwater Agreement was signed in Lisbon on 4 March 1997.")]
    [InlineData("The Brightwater Agreement was signed in 1997.")]
    [InlineData("I think the Brightwater Agreement was signed in Lisbon, right?")]
    [InlineData("- Gull Point Lighthouse cost six million dollars")]
    [InlineData("ブライトウォーター協定は1997年にリスボンで署名された。")]
    [InlineData("ブライトウォーター協定は2007年に10年間延長されました。")]
    public async Task What_a_passage_says_is_supported_with_the_passages_words(string message)
    {
        var claim = Assert.Single((await CheckAsync(message)).Claims);

        Assert.Equal(VerdictKind.Supported, claim.Kind);
        Assert.Empty(claim.Reasons);
        Assert.NotNull(claim.Quotation);
    }

    [Theory]
    [InlineData("The Brightwater Agreement was signed in Lisbon on 4 March 1998.", "4 March 1997")]
    [InlineData("The Brightwater Agreement was signed in Madrid in 1997.", "Lisbon")]
    [InlineData("Gull Point Lighthouse cost $9 million.", "$6 million")]
    [InlineData("The Joint Harbour Committee held its 14th session in Madrid on 6 June 2013.", "Oslo on 5 June 2012")]
    [InlineData("The Brightwater Agreement was signed in 1999.", "1997")]
    [InlineData("The Brightwater Agreement was extended for twenty years in 2007.", "ten years")]
    [InlineData("ブライトウォーター協定は1999年3月4日にリスボンで署名された。", "1997年3月4日")]
    public async Task A_wrong_value_is_contradicted_with_the_right_one_quoted(string message, string right)
    {
        var claim = Assert.Single((await CheckAsync(message)).Claims);

        Assert.Equal(VerdictKind.Contradicted, claim.Kind);
        Assert.Contains(right, claim.Quotation!.Quote, StringComparison.Ordinal);
        Assert.NotEmpty(claim.Reasons);
    }

    [Theory]
    [InlineData("The Stonewater Agreement was signed in Lisbon on 5 March 1998.")]
    [InlineData("The Joint Harbour Committee held its 15th session in Oslo on 5 June 2012.")]
    [InlineData("The Joint Harbour Committee held a session in Madrid.")]
    [InlineData("The Joint Harbour Committee held a session in 2011.")]
    [InlineData("Heron Point Lighthouse cost $9 million.")]
    [InlineData("Kelp Research Station employs 40 cooks.")]
    [InlineData("The zebra weighs 300 kilograms.")]
    [InlineData("シマウマの体重は300キログラムである。")]
    [InlineData("ストーンウォーター協定は1998年3月5日にリスボンで署名された。")]
    public async Task A_claim_on_another_subject_is_never_contradicted(string message)
    {
        var claim = Assert.Single((await CheckAsync(message)).Claims);

        Assert.Equal(VerdictKind.Unsupported, claim.Kind);
        Assert.NotEmpty(claim.Reasons);
    }

    [Fact]
    public async Task The_less_well_supported_side_of_a_known_discrepancy_is_answered_with_the_better_one()
    {
        var claim = Assert.Single((await CheckAsync("Gull Point Lighthouse was opened in 1999.")).Claims);

        Assert.Equal((VerdictKind.Contradicted, Brightwater.OpenedRecord), (claim.Kind, claim.Quotation!.Quote));
        Assert.Contains("Sources disagree.", Assert.Single(claim.Reasons), StringComparison.Ordinal);
        Assert.Equal(VerdictKind.Supported, Assert.Single((await CheckAsync("Gull Point Lighthouse was opened in 1998.")).Claims).Kind);
    }

    [Fact]
    public async Task Each_fact_of_a_joined_sentence_gets_its_own_verdict()
    {
        var claims = (await CheckAsync("The Brightwater Agreement was signed in Lisbon in 1997 and was extended for twenty years in 2007.")).Claims;

        Assert.Equal([VerdictKind.Supported, VerdictKind.Contradicted], claims.Select(claim => claim.Kind));
    }

    [Fact]
    public async Task A_pronoun_speaks_of_the_subject_before_it()
    {
        var english = (await CheckAsync("The Brightwater Agreement was signed in Lisbon in 1997. It was extended for ten years in 2007.")).Claims;
        var japanese = (await CheckAsync("ブライトウォーター協定は1997年にリスボンで署名された。2007年に10年間延長された。")).Claims;

        Assert.All(english.Concat(japanese), claim => Assert.Equal(VerdictKind.Supported, claim.Kind));
        Assert.Equal("It was extended for ten years in 2007.", english[1].Text);
    }

    [Fact]
    public async Task A_message_of_many_shapes_is_answered_claim_by_claim_and_the_remainder_counted()
    {
        var checkedMessage = await CheckAsync(
            """
            Hi all! Some facts for the briefing:
            1. The Brightwater Agreement was signed in Lisbon on 4 March 1997.
            2. Gull Point Lighthouse cost $9 million.
            Should we print this? I love lighthouses. See https://example.org/x
            """);

        Assert.Equal([VerdictKind.Supported, VerdictKind.Contradicted], checkedMessage.Claims.Select(claim => claim.Kind));
        Assert.InRange(checkedMessage.LeftOut, 3, 5);
    }

    [Theory]
    [InlineData("When was the agreement signed?")]
    [InlineData("I love this! It's amazing.")]
    [InlineData("We should build more lighthouses.")]
    [InlineData("本当に素晴らしいと思います。")]
    [InlineData("こんにちは！")]
    [InlineData("もっと灯台を建てるべきだ。")]
    public async Task Questions_and_opinions_are_told_that_there_is_nothing_to_check(string message) =>
        Assert.Equal(message.Any(letter => letter > '\u3000') ? "確認できる記述がありません。ご質問は「質問」でお尋ねください。" : "There is nothing to check in this: it states nothing that a library could hold. Questions go to ask.",
            (await bench.SayAsync<Reply.Done>("/check " + message)).Sentence);

    [Fact]
    public async Task A_very_long_message_is_checked_as_far_as_it_fits_a_reply()
    {
        var message = string.Join(' ', Enumerable.Range(1900, 40).Select(year => $"Gull Point Lighthouse was opened in {year}."));

        var reply = await CheckAsync(message);

        Assert.Equal((12, 28), (reply.Claims.Count, reply.LeftOut));
    }

    [Fact]
    public async Task The_sentences_of_an_answer_are_verified_again_and_nothing_around_them_is()
    {
        var answered = await bench.SayAsync<Reply.Answered>("When was the Brightwater Agreement signed?");

        var again = await bench.SayAsync<Reply.ClaimsChecked>($"/check {answered.AnswerId}");

        Assert.Equal(answered.Answer.Sentences.Select(sentence => sentence.Text), again.Claims.Select(claim => claim.Text));
        Assert.All(again.Claims, claim => Assert.Equal(VerdictKind.Supported, claim.Kind));
        Assert.Equal(answered.Answer.Citations[0].Quote, again.Claims[0].Quotation!.Quote);
    }

    [Fact]
    public async Task An_answer_that_states_nothing_an_unknown_one_and_nothing_at_all_get_a_sentence()
    {
        var abstained = await bench.SayAsync<Reply.Answered>("Who painted Gull Point Lighthouse yellow?");

        Assert.Contains("states nothing to check", (await bench.SayAsync<Reply.Done>($"/check {abstained.AnswerId}")).Sentence, StringComparison.Ordinal);
        Assert.Equal(DeclineReason.NotFound, (await bench.SayAsync<Reply.Declined>("/check SB-ZZZZ")).Reason);
        Assert.StartsWith("Say what to check", (await bench.SayAsync<Reply.Declined>("/check")).Sentence, StringComparison.Ordinal);
    }

    private Task<Reply.ClaimsChecked> CheckAsync(string message) => bench.SayAsync<Reply.ClaimsChecked>("/check " + message);
}
