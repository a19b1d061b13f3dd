using StBriefingBot.Core.Questions.Reading;
using StBriefingBot.Tests.Answers;

namespace StBriefingBot.Tests.Questions.Reading;

public sealed class AnswerFramesTests
{
    [Theory]
    [InlineData("Who signed the harbour treaty?", "… signed the harbour treaty")]
    [InlineData("Who was the commander of the Heron?", "… was the commander of the Heron")]
    [InlineData("When was the treaty signed?", "the treaty signed in …")]
    [InlineData("In what year did the pier open?", "the pier open in …")]
    [InlineData("Could you tell me where the committee met?", "… the committee met")]
    [InlineData("Which city was the committee held in?", "the committee held in …")]
    [InlineData("How many members does the panel have?", "the panel have … members")]
    [InlineData("How many people attended the session?", "… people attended the session")]
    [InlineData("How much of the grant was left?", "… of the grant was left")]
    [InlineData("Whose report warned of storms?", "… report warned of storms")]
    [InlineData("WHO SIGNED THE TREATY?", "… signed the treaty")]
    [InlineData("条約に署名したのは誰ですか？", "条約に署名したのは…")]
    [InlineData("条約はいつ署名されましたか？", "条約は…署名され")]
    [InlineData("協定は何年間延長された？", "協定は…延長された")]
    [InlineData("どの機関が灯台を運営していますか", "…が灯台を運営してい")]
    public void A_question_leaves_a_statement_open_at_the_place_of_its_answer(string question, string statement)
    {
        Assert.Equal(statement, Statements.Question(question).Frame?.With("…"));
    }

    [Theory]
    [InlineData("Why was the pier built?")]
    [InlineData("Was the treaty signed in Lisbon?")]
    [InlineData("What is the JHC?")]
    [InlineData("灯台はなぜ建てられたのですか？")]
    public void What_no_single_span_answers_leaves_none(string question)
    {
        Assert.Null(Statements.Question(question).Frame);
    }

    [Theory]
    [InlineData("Where was the 14th session of the Joint Harbour Committee?", "And the 13th?", "the 13th session of the Joint Harbour Committee in …")]
    [InlineData("Where was the Harbour Treaty signed?", "When was it extended?", "Harbour Treaty extended in …")]
    public void A_follow_up_completes_it_from_the_turn_before(string first, string second, string statement)
    {
        Assert.Equal(statement, FollowUps.Complete([Statements.Question(first), Statements.Question(second)]).Frame?.With("…"));
    }
}
