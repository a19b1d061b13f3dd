using StBriefingBot.Adapters.Sources;
using StBriefingBot.Adapters.Sources.Quizzes;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Quizzes.Bank;
using StBriefingBot.Core.Quizzes.Judging;
using StBriefingBot.Tests.Configuration;

namespace StBriefingBot.Tests.Sources.Quizzes;

public sealed class ShippedQuizTests
{
    private static readonly string Knowledge = Path.Combine(ShippedSettings.Root, "knowledge");

    [Fact]
    public async Task Every_shipped_item_stands_on_statements_that_the_digests_make_word_for_word()
    {
        using var data = new TemporaryFolder();

        var report = await new CheckQuizBank(new QuizFolder(Knowledge), new KnowledgeFolder(Knowledge, data.Path)).ExecuteAsync(CancellationToken.None);

        Assert.Empty(report.Findings);
        Assert.True(report.Items >= 120);
    }

    [Fact]
    public async Task There_is_every_kind_and_every_difficulty_in_both_languages()
    {
        var items = (await new QuizFolder(Knowledge).ReadAsync(CancellationToken.None)).Items.Select(placed => placed.Item).ToList();

        Assert.Equal(6, items.Select(item => item.Task.GetType()).Distinct().Count());
        Assert.All(Enumerable.Range(QuizItem.Easiest, QuizItem.Hardest), level => Assert.InRange(items.Count(item => item.Difficulty == level), items.Count / 5, items.Count / 2));
        Assert.All(items, item => Assert.True(item.Speaks(LanguageCode.English) && item.Speaks(LanguageCode.Japanese)));
    }

    [Fact]
    public async Task The_right_answer_of_every_shipped_item_is_judged_right_and_no_wrong_option_is()
    {
        using var data = new TemporaryFolder();
        var judge = new AnswerJudge((await new KnowledgeFolder(Knowledge, data.Path).ReadLibraryAsync(CancellationToken.None)).Glossary);
        var items = (await new QuizFolder(Knowledge).ReadAsync(CancellationToken.None)).Items.Select(placed => placed.Item);

        var misjudged =
            from item in items
            from language in new[] { LanguageCode.English, LanguageCode.Japanese }
            from answer in Answers(item, language)
            let order = Enumerable.Range(0, item.Task.Shuffled).ToList()
            let judged = judge.Judge(item, order, answer.Text, language)
            where judged is not Judgement.Judged { Verdict: var verdict } || (verdict == Verdict.Right) != answer.IsRight
            select $"{item.Id} {language}: {answer.Text}";

        Assert.Empty(misjudged);
    }

    private static IEnumerable<(string Text, bool IsRight)> Answers(QuizItem item, LanguageCode language) => item.Task switch
    {
        QuizTask.MultipleChoice choice => choice.Options.Select((option, i) => (option.In(language), i == choice.Correct)),
        QuizTask.TrueFalse statement => [("true", statement.IsTrue), ("誤", !statement.IsTrue)],
        QuizTask.ShortAnswer answer => answer.English.Concat(answer.Japanese).Select(text => (text, true)),
        QuizTask.Cloze cloze => ClozeText.Read(cloze.Text.In(language)).Blanks is [var only] ? only.Select(text => (text, true)) : [],
        QuizTask.Order order => [(string.Join(' ', order.Sequence.Select((_, i) => Places.Letter(i))), true)],
        QuizTask.Match match => [(string.Join(' ', match.Pairs.Select((_, i) => $"{i + 1}{Places.Letter(i)}")), true)],
        _ => [],
    };
}
