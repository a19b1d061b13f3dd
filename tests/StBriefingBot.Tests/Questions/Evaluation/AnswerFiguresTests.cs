using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;
using StBriefingBot.Core.Questions.Evaluation;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.Questions.Evaluation;

public sealed class AnswerFiguresTests
{
    // Four answerable questions: right, half right, wrong source, abstained. Three unanswerable: two abstentions, one answer. One of either kind.
    private static readonly IReadOnlyList<AnswerGrade> Grades =
    [
        Grade("1", Expectation.Answer, Samples.AnswerInEnglish, facts: (2, 2), citations: (1, 1), wrong: false, milliseconds: 1),
        Grade("2", Expectation.Answer, Samples.AnswerInEnglish, facts: (1, 2), citations: (1, 2), wrong: true, milliseconds: 2),
        Grade("3", Expectation.Answer, Samples.AnswerInEnglish, facts: (1, 1), citations: (0, 1), wrong: false, milliseconds: 3),
        Grade("4", Expectation.Answer, Samples.Abstained, facts: (0, 3), citations: (0, 0), wrong: false, milliseconds: 4),
        Grade("5", Expectation.Abstain, Samples.Abstained, facts: (0, 0), citations: (0, 0), wrong: false, milliseconds: 5),
        Grade("6", Expectation.Abstain, Samples.Abstained, facts: (0, 0), citations: (0, 0), wrong: false, milliseconds: 6),
        Grade("7", Expectation.Abstain, Samples.AnswerInEnglish, facts: (0, 0), citations: (0, 0), wrong: true, milliseconds: 7),
        Grade("8", Expectation.Either, Samples.Abstained, facts: (0, 0), citations: (0, 0), wrong: false, milliseconds: 8),
    ];

    [Fact]
    public void Shares_are_those_computed_by_hand()
    {
        var figures = AnswerFigures.Of("all", Grades);

        Assert.Equal(8, figures.Questions);
        Assert.Equal(4.0 / 8, figures.FactRecall);
        Assert.Equal(2.0 / 4, figures.CitationPrecision);
        Assert.Equal(2.0 / 4, figures.CitationRecall);
        Assert.Equal(2.0 / 3, figures.AbstentionPrecision);
        Assert.Equal(2.0 / 3, figures.AbstentionRecall);
        Assert.Equal(1.0 / 4, figures.FalseAbstention);
        Assert.Equal(2.0 / 8, figures.Wrong);
        Assert.Equal(1.0, figures.Verified);
        Assert.Equal([4, 8, 8], new[] { figures.Latency.P50, figures.Latency.P95, figures.Latency.P99 }.Select(time => time.TotalMilliseconds));
    }

    [Fact]
    public void A_share_of_nothing_is_no_share()
    {
        var figures = AnswerFigures.Of("none", []);

        Assert.Null(figures.FactRecall);
        Assert.Null(figures.Wrong);
        Assert.Equal(TimeSpan.Zero, figures.Latency.P99);
    }

    [Fact]
    public void Groups_stand_in_order_and_hold_their_own_questions_only()
    {
        var evaluation = AnswersEvaluation.Of([.. Grades, Grades[0] with { Question = Grades[0].Question with { Kind = "list", Language = LanguageCode.Japanese } }]);

        Assert.Equal([("factoid", 8), ("list", 1)], evaluation.ByKind.Select(group => (group.Group, group.Questions)));
        Assert.Equal([("en", 8), ("ja", 1)], evaluation.ByLanguage.Select(group => (group.Group, group.Questions)));
    }

    [Fact]
    public void Each_floor_missed_is_a_sentence_and_a_floor_just_met_is_none()
    {
        var evaluation = AnswersEvaluation.Of(Grades);

        Assert.Empty(new AnswerFloors(MinFactRecall: 0.5, MaxWrong: 0.25).Missed(evaluation));
        Assert.Equal(
            ["The fact recall is 50.0 %; the floor is 95.0 %.", "The share of wrong answers is 25.0 %; the ceiling is 3.0 %."],
            new AnswerFloors(MinFactRecall: 0.95, MaxWrong: 0.03).Missed(evaluation));
    }

    private static AnswerGrade Grade(
        string id, Expectation expect, Answer answer, (int Met, int Asked) facts, (int Accepted, int Judged) citations, bool wrong, int milliseconds) => new(
            new EvaluationQuestion(id, "factoid", LanguageCode.English, ["?"], null, [], [], ["harbour-1997"], expect),
            answer,
            facts.Met,
            facts.Asked,
            citations.Judged,
            citations.Accepted,
            answer.Sentences.Count,
            answer.Sentences.Count,
            wrong,
            FalselyAbstained: expect == Expectation.Answer && answer.Abstained,
            TimeSpan.FromMilliseconds(milliseconds),
            []);
}
