using StBriefingBot.Core.Questions;
using StBriefingBot.Core.Questions.Reading;
using StBriefingBot.Tests.Answers;

namespace StBriefingBot.Tests.Questions;

public sealed class FollowUpEvidenceTests
{
    private const string Runs = "The harbour is run by Ana Costa, who took office in May 2018.";
    private const string Fund = "The harbour fund was set up in 2016.";

    [Fact]
    public void A_bare_question_is_asked_of_the_answer_before()
    {
        Assert.Equal(Runs, First("Who runs the harbour?", "Since when?"));
    }

    [Fact]
    public void A_question_that_says_more_goes_its_own_way()
    {
        Assert.Equal(Fund, First("Who runs the harbour?", "And when was its fund set up?"));
    }

    private static string First(string before, string question)
    {
        var passage = Statements.Passage(Fund, Runs);
        var asked = Statements.Question(before);
        var completed = FollowUps.Complete([asked, Statements.Question(question)]);
        var answered = Statements.Find(asked, passage).Single(evidence => evidence.Text == Runs);
        return FollowUpEvidence.Ordered(completed, new EvidenceFound(Statements.Find(completed, passage), [], [], []), answered).Ranked[0].Text;
    }
}
