using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Language;
using StBriefingBot.Tests.Commands;

namespace StBriefingBot.Tests.Questions;

public sealed class NearPassagesTests
{
    private readonly ChatBench bench = new();

    [Theory]
    [InlineData("Who painted Gull Point Lighthouse yellow?", "lighthouse.en#opening")]
    [InlineData("Which elephants came to the 14th session of the Joint Harbour Committee?", "sessions.en#fourteenth")]
    public async Task What_speaks_of_the_same_thing_is_offered(string question, string passage)
    {
        var answer = (await bench.SayAsync<Reply.Answered>(question)).Answer;

        Assert.True(answer.Abstained);
        Assert.Equal(passage, answer.Nearest[0].Passage.Id);
        Assert.EndsWith("The nearest passages are listed below.", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Who won the zebra race for the third time in the north?")]
    [InlineData("Do elephants sleep more soundly in the north?")]
    public async Task What_only_shares_a_common_word_is_not(string question)
    {
        var answer = (await bench.SayAsync<Reply.Answered>(question)).Answer;

        Assert.True(answer.Abstained);
        Assert.Empty(answer.Nearest);
        Assert.DoesNotContain("nearest", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_askers_language_comes_first_and_three_are_enough()
    {
        var answer = (await bench.SayAsync<Reply.Answered>("ブライトウォーター協定の批判者の名簿はいつ燃えましたか。")).Answer;

        Assert.True(answer.Abstained);
        Assert.InRange(answer.Nearest.Count, 1, 3);
        Assert.Equal(LanguageCode.Japanese, answer.Nearest[0].Passage.Language);
    }
}
