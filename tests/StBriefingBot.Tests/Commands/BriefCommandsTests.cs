using StBriefingBot.Core.Commands;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.Commands;

public sealed class BriefCommandsTests
{
    private readonly ChatBench bench = new();

    [Fact]
    public async Task A_brief_quotes_the_library_and_numbers_its_sources()
    {
        var card = await bench.SayAsync<Reply.CardShown>("/brief Brightwater Agreement");

        Assert.Equal("Brief: Brightwater Agreement", card.Title);
        Assert.Contains(card.Sections, section => section.Heading == "Signature and term" && section.Lines.Any(line => line.Text == Brightwater.Signed + " [1]"));
        Assert.StartsWith("[1] ", card.Sections[^1].Lines[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_record_corrects_is_told_as_a_disagreement_and_never_as_a_fact()
    {
        var card = await bench.SayAsync<Reply.CardShown>("/brief Gull Point Lighthouse");

        Assert.DoesNotContain(card.Sections.Where(section => section.Heading != "Where sources disagree").SelectMany(section => section.Lines), line => line.Text.Contains(Brightwater.OpenedArticle, StringComparison.Ordinal));
        Assert.Contains(card.Sections, section => section.Heading == "Where sources disagree");
    }

    [Fact]
    public async Task In_Japanese_the_statements_are_Japanese()
    {
        var card = await bench.SayAsync<Reply.CardShown>("／要点 ブライトウォーター協定");

        Assert.Contains(card.Sections.SelectMany(section => section.Lines), line => line.Text == Brightwater.SignedJapanese + " [1]");
    }

    [Fact]
    public async Task A_timeline_is_in_order_of_time()
    {
        var card = await bench.SayAsync<Reply.CardShown>("/timeline Joint Harbour Committee session");

        Assert.Equal(["2010", "2012"], card.Sections.Select(section => section.Heading).Where(year => year is "2010" or "2012"));
    }

    [Theory]
    [InlineData("/brief xylophone")]
    [InlineData("/timeline xylophone")]
    public async Task What_the_library_does_not_hold_is_declined_in_a_sentence(string line) =>
        Assert.Equal(DeclineReason.NotFound, (await bench.SayAsync<Reply.Declined>(line)).Reason);
}
