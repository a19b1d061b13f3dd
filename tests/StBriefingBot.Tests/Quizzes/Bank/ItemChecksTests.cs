using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Quizzes.Bank;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.Quizzes.Bank;

public sealed class ItemChecksTests
{
    private static readonly Bilingual Same = new("Lisbon", "リスボン");

    public static TheoryData<QuizItem, string> Broken => new()
    {
        { BrightwaterQuiz.Place with { Question = new Bilingual("", "") }, "no question" },
        { BrightwaterQuiz.Place with { Explanation = new Bilingual("It was.", "") }, "explanation" },
        { BrightwaterQuiz.Place with { Evidence = [new QuizEvidence("agreement", new Bilingual("x", ""))] }, "evidence" },
        { BrightwaterQuiz.Place with { Task = new QuizTask.MultipleChoice([Same], 0) }, "1 options" },
        { BrightwaterQuiz.Place with { Task = new QuizTask.MultipleChoice([Same, new Bilingual("ＬＩＳＢＯＮ", "x")], 0) }, "the same" },
        { BrightwaterQuiz.Place with { Task = new QuizTask.MultipleChoice([Same, new Bilingual("Oslo", "")], 0) }, "lacks a text in 'ja'" },
        { BrightwaterQuiz.Place with { Task = new QuizTask.TrueFalse(false, null) }, "correction" },
        { BrightwaterQuiz.Place with { Task = new QuizTask.ShortAnswer(["Lisbon"], []) }, "'ja'" },
        { BrightwaterQuiz.Place with { Task = new QuizTask.Cloze(new Bilingual("no blank", "{{空}}")) }, "blank" },
        { BrightwaterQuiz.Place with { Task = new QuizTask.Cloze(new Bilingual("{{a}} {{b}}", "{{空}}")) }, "more blanks" },
        { BrightwaterQuiz.Place with { Task = new QuizTask.Order([Same, new Bilingual("Oslo", "オスロ")]) }, "2 entries" },
        { BrightwaterQuiz.Place with { Task = new QuizTask.Match([new MatchingPair(Same, Same), new MatchingPair(Same, new Bilingual("b", "b")), new MatchingPair(new Bilingual("c", "c"), new Bilingual("d", "d"))]) }, "'left' are the same" },
    };

    [Theory]
    [MemberData(nameof(Broken), DisableDiscoveryEnumeration = true)]
    public void What_cannot_be_asked_is_an_error_that_says_why(QuizItem item, string said) =>
        Assert.Contains(ItemChecks.Of(item), problem => problem.Severity == FindingSeverity.Error && problem.Sentence.Contains(said, StringComparison.Ordinal));

    [Fact]
    public void Every_kind_of_sound_item_passes() => Assert.All(BrightwaterQuiz.All, item => Assert.Empty(ItemChecks.Of(item)));

    [Fact]
    public void A_right_option_much_longer_than_the_others_gives_itself_away()
    {
        var item = BrightwaterQuiz.Place with { Task = new QuizTask.MultipleChoice([new Bilingual("The city of Lisbon on the river Tagus in Portugal", "リスボン"), new Bilingual("Oslo", "オスロ"), new Bilingual("Porto", "ポルト")], 0) };

        Assert.Equal(FindingSeverity.Warning, Assert.Single(ItemChecks.Of(item)).Severity);
    }
}
