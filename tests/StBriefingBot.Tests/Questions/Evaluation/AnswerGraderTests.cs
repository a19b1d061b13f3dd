using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;
using StBriefingBot.Core.Questions.Evaluation;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.Questions.Evaluation;

public sealed class AnswerGraderTests
{
    private static readonly EvaluationQuestion Question = new(
        "q1", "factoid", LanguageCode.English, ["When and where?"], null, [["4 March 1997", "1997年3月4日"], ["Lisbon", "リスボン"]], [], ["harbour-1997"], Expectation.Answer);

    [Fact]
    public void A_full_verified_answer_from_the_right_source_has_nothing_wrong_with_it()
    {
        var grade = Grade(Question, Samples.AnswerInEnglish);

        Assert.True(grade.Passed);
        Assert.Equal((2, 2, 1, 1, 1, 1), (grade.FactsMet, grade.FactsAsked, grade.CitationsAccepted, grade.CitationsJudged, grade.SentencesVerified, grade.Sentences));
        Assert.False(grade.Wrong || grade.FalselyAbstained);
    }

    [Fact]
    public void A_missing_fact_makes_an_answer_wrong_and_an_abstention_only_false()
    {
        var question = Question with { Must = [["Lisbon"], ["Madrid", "マドリード"]] };

        var answered = Grade(question, Samples.AnswerInEnglish);
        var abstained = Grade(question, Samples.Abstained);

        Assert.Equal((1, 2, true, false), (answered.FactsMet, answered.FactsAsked, answered.Wrong, answered.FalselyAbstained));
        Assert.Equal(["It does not say \"Madrid\" or \"マドリード\"."], answered.Reasons);
        Assert.Equal((0, 2, false, true), (abstained.FactsMet, abstained.FactsAsked, abstained.Wrong, abstained.FalselyAbstained));
    }

    [Fact]
    public void What_must_not_be_said_may_stand_in_a_note()
    {
        var question = Question with { MustNot = ["1995"] };
        var warned = Samples.AnswerInEnglish with { Notes = ["The article says 1995."] };
        var said = Samples.AnswerInEnglish with { Text = "It was 1995, or 4 March 1997 in Lisbon. [1]" };

        Assert.True(Grade(question, warned).Passed);
        Assert.True(Grade(question, said).Wrong);
    }

    [Fact]
    public void An_answer_to_what_the_library_does_not_hold_is_wrong()
    {
        var question = Question with { Expect = Expectation.Abstain };

        Assert.True(Grade(question, Samples.AnswerInEnglish).Wrong);
        Assert.True(Grade(question, Samples.Abstained).Passed);
    }

    [Fact]
    public void Where_both_are_right_only_an_answer_is_judged_by_its_facts()
    {
        var question = Question with { Expect = Expectation.Either, Must = [["Madrid"]] };

        Assert.True(Grade(question, Samples.Abstained).Passed);
        Assert.True(Grade(question, Samples.AnswerInEnglish).Wrong);
    }

    [Fact]
    public void A_sentence_is_verified_against_the_passage_or_else_the_quote_it_cites()
    {
        var unsupported = Samples.AnswerInEnglish with { Sentences = [new AnswerSentence("Nothing says this.", [1]), new AnswerSentence(Samples.English, []), new AnswerSentence(Samples.English, [1])] };

        var grade = Grade(Question, unsupported);

        Assert.Equal((1, 3), (grade.SentencesVerified, grade.Sentences));
        Assert.Contains("What it cites does not support: Nothing says this.", grade.Reasons);
    }

    [Fact]
    public void A_citation_of_another_source_is_not_accepted()
    {
        var grade = Grade(Question with { Sources = ["lighthouse-2001", "glossary"] }, Samples.AnswerInEnglish);

        Assert.Equal((0, 1), (grade.CitationsAccepted, grade.CitationsJudged));
        Assert.Equal(["It cites harbour-1997; right would be lighthouse-2001 or glossary."], grade.Reasons);
    }

    private static AnswerGrade Grade(EvaluationQuestion question, Answer answer) =>
        new AnswerGrader(new FakeVerifier()).Grade(question, answer, TimeSpan.FromMilliseconds(5), new Dictionary<string, string>());
}
