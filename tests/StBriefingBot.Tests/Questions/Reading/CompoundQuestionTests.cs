using StBriefingBot.Core.Questions.Reading;
using StBriefingBot.Tests.Language;

namespace StBriefingBot.Tests.Questions.Reading;

public sealed class CompoundQuestionTests
{
    [Theory]
    [InlineData("When and where was it built?", "When was it built?", "where was it built?")]
    [InlineData("When was it built and who built it?", "When was it built", "who built it?")]
    [InlineData("When did it open? When did it close?", "When did it open", "When did it close?")]
    [InlineData("灯台はいつどこで建てられましたか？", "灯台はいつ建てられましたか？", "灯台はどこで建てられましたか？")]
    public void Each_thing_asked_is_a_question_of_its_own(string message, params string[] parts)
    {
        Assert.Equal(parts, CompoundQuestion.Split(message));
    }

    [Theory]
    [InlineData("When was the port of sand and stone built?")]
    [InlineData("Who met with whom?")]
    [InlineData("What do research and development mean?")]
    [InlineData("灯台はいつ建てられましたか？")]
    [InlineData("")]
    public void A_single_question_stays_whole(string message)
    {
        Assert.Equal([message], CompoundQuestion.Split(message));
    }

    [Fact]
    public void Thanks_before_a_question_are_no_part_of_what_is_asked()
    {
        Assert.Equal(["when did it close?"], CompoundQuestion.Split("Thank you, and when did it close?"));
        Assert.Equal(["when did it close?"], CompoundQuestion.Split("Hello and when did it close?"));
    }

    [Fact]
    public void A_message_of_too_many_questions_is_taken_as_one()
    {
        const string flood = "Who came? Who went? Who stayed? Who slept? Who sang?";

        Assert.Equal([flood], CompoundQuestion.Split(flood));
        Assert.All(NastyText.All, text => Assert.InRange(CompoundQuestion.Split(text).Count, 1, 3));
    }
}
