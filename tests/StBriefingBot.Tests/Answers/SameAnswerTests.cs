using StBriefingBot.Core.Commands;
using StBriefingBot.Tests.Commands;

namespace StBriefingBot.Tests.Answers;

public sealed class SameAnswerTests
{
    private readonly ChatBench bench = new();

    [Fact]
    public async Task Who_asks_for_one_day_is_not_told_another_beside_it()
    {
        var answer = (await bench.SayAsync<Reply.Answered>("When did the Joint Harbour Committee hold its 14th session?")).Answer;

        Assert.Equal("5 June 2012", answer.ShortAnswer);
        Assert.DoesNotContain("2010", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_sides_of_a_dispute_are_told()
    {
        var answer = (await bench.SayAsync<Reply.Answered>("When was Gull Point Lighthouse opened?")).Answer;

        Assert.Contains("1998", answer.Text, StringComparison.Ordinal);
        Assert.Contains("1999", answer.Text, StringComparison.Ordinal);
    }
}
