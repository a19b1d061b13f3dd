using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Questions.Reading;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.Questions.Reading;

public sealed class FollowUpsTests
{
    [Fact]
    public void A_follow_up_takes_its_subject_from_the_turn_before()
    {
        var question = Complete("When was the Brightwater lighthouse built?", "And who built it?");

        Assert.Equal(AnswerType.Person, question.Type);
        Assert.Contains(question.Concepts, concept => concept is { Text: "Brightwater", Carried: true });
        Assert.Contains(question.Concepts, concept => concept is { Text: "lighthouse", Carried: true });
    }

    [Fact]
    public void A_fragment_asks_the_same_of_something_else()
    {
        var question = Complete("Where did the 14th JHC meet?", "And the 13th?");

        Assert.Equal(AnswerType.Place, question.Type);
        Assert.Contains(question.Concepts, concept => concept is { Text: "JHC", Carried: true });
        Assert.Equal(["13th"], question.Concepts.Where(concept => concept.Value is not null).Select(concept => concept.Text));
    }

    [Fact]
    public void A_bare_Japanese_question_word_follows_up()
    {
        var question = Complete("合同港湾委員会の任期はいつからですか？", "いつまで？");

        Assert.Equal(AnswerType.Date, question.Type);
        Assert.Contains(question.Concepts, concept => concept is { Text: "合同港湾委員会", Carried: true });
    }

    [Fact]
    public void A_subject_is_carried_through_several_turns()
    {
        var question = Complete("When was the Brightwater lighthouse built?", "Who built it?", "And how much did it cost?");

        Assert.Equal(AnswerType.Money, question.Type);
        Assert.Contains(question.Concepts, concept => concept is { Text: "Brightwater", Carried: true });
    }

    [Fact]
    public void A_question_that_stands_alone_carries_nothing()
    {
        var question = Complete("When was the Brightwater lighthouse built?", "Where does the Joint Harbour Committee meet in winter?");

        Assert.DoesNotContain(question.Concepts, concept => concept.Carried);
    }

    [Fact]
    public void Saying_a_thing_again_does_not_carry_it_twice()
    {
        var question = Complete("When was the Brightwater lighthouse built?", "And when was the lighthouse repaired?");

        Assert.Single(question.Concepts, concept => concept.Text == "lighthouse");
    }

    private static Question Complete(params string[] turns)
    {
        var reader = new QuestionReader(Terms.Thesaurus);
        return FollowUps.Complete([.. turns.Select(turn => reader.Read(turn, null))]);
    }
}
