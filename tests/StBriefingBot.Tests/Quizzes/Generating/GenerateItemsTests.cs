using StBriefingBot.Core.Citations;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;
using StBriefingBot.Core.Quizzes.Bank;
using StBriefingBot.Core.Quizzes.Generating;
using StBriefingBot.Core.Retrieval;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.Quizzes.Generating;

public sealed class GenerateItemsTests
{
    private static readonly CitationVerifier Verifier = new(Terms.Thesaurus);

    private static readonly QuizItem Anchor = BrightwaterQuiz.Steps with { Evidence = [new QuizEvidence("harbour", new Bilingual("Otters live there.", "カワウソがいる。"))] };

    [Fact]
    public async Task A_dated_statement_becomes_a_question_with_three_dates_of_its_era_that_are_proven_wrong()
    {
        var passage = Passage(("The Fog Signal Protocol was signed on 4 May 1999.", "When was the Fog Signal Protocol signed?"), ("The Ice Charter was opened on 7 June 2001.", null), ("The Tide Board met first on 9 July 2003.", null), ("The Kelp Register was closed on 2 August 1950.", null));

        var item = Assert.Single(await MakeAsync([passage], 20), item => item.Task is QuizTask.MultipleChoice);

        var choice = (QuizTask.MultipleChoice)item.Task;
        Assert.Equal("When was the Fog Signal Protocol signed?", item.Question.English);
        Assert.Equal("4 May 1999", choice.Options[choice.Correct].English);
        Assert.Contains(choice.Options, option => option.English == "7 June 2001");
        Assert.DoesNotContain(choice.Options, option => option.English == "2 August 1950");
        Assert.Equal(4, choice.Options.Count);
        Assert.All(choice.Options.Where((_, i) => i != choice.Correct), option =>
            Assert.NotEqual(VerdictKind.Supported, Verifier.Verify($"The Fog Signal Protocol was signed on {option.English}.", [passage.Text]).Kind));
    }

    [Fact]
    public async Task What_another_passage_says_to_be_true_is_no_wrong_option()
    {
        var passage = Passage(("The Fog Signal Protocol was signed on 4 May 1999.", "When was the Fog Signal Protocol signed?"), ("The Ice Charter was opened on 7 June 2001.", null));
        var other = Brightwater.Of("article", "fog", LanguageCode.English, "An article", "Fog", ("The Fog Signal Protocol was signed on 7 June 2001.", "source"));

        var items = await MakeAsync([passage, other], 20);

        Assert.DoesNotContain(items.Select(item => item.Task).OfType<QuizTask.MultipleChoice>().SelectMany(choice => choice.Options), option => option.English == "7 June 2001");
    }

    [Fact]
    public async Task A_fact_without_a_question_of_its_own_becomes_a_blank()
    {
        var item = Assert.Single(await MakeAsync([Passage(("The Ice Charter was opened on 7 June 2001.", null))], 20));

        Assert.Equal("The Ice Charter was opened on {{7 June 2001}}.", Assert.IsType<QuizTask.Cloze>(item.Task).Text.English);
        Assert.Empty(ItemChecks.Of(item));
        Assert.False(item.Speaks(LanguageCode.Japanese));
    }

    [Fact]
    public async Task A_question_that_tells_the_answer_or_asks_two_things_is_not_used()
    {
        var items = await MakeAsync([Passage(
            ("The Fog Signal Protocol was signed on 4 May 1999.", "When in May 1999 was the Fog Signal Protocol signed?"),
            ("The Ice Charter was opened on 7 June 2001.", "When and where was the Ice Charter opened?"))], 20);

        Assert.Equal(2, items.Count);
        Assert.All(items, item => Assert.IsType<QuizTask.Cloze>(item.Task));
    }

    [Fact]
    public async Task Nothing_is_made_of_what_is_disputed_doubtful_or_overtaken()
    {
        var passage = Passage(("The Ice Charter was opened on 7 June 2001.", null), ("The Tide Board met first on 9 July 2003.", null), ("The Kelp Register was closed on 2 August 2005.", null));
        List<Statement> statements = [passage.Statements[0] with { Disputed = "day" }, passage.Statements[1] with { Confidence = Confidence.Low }, passage.Statements[2] with { Until = new PartialDate(2020) }];

        Assert.Empty(await MakeAsync([passage with { Statements = statements }], 20));
    }

    [Fact]
    public async Task What_is_asked_already_or_was_proposed_before_is_not_made_again()
    {
        var passage = Passage(("The Ice Charter was opened on 7 June 2001.", null), ("The Tide Board met first on 9 July 2003.", null));
        var first = await MakeAsync([passage], 1);

        var second = await MakeAsync([passage], 20, [.. first]);

        Assert.Single(second);
        Assert.NotEqual(first[0].Id, second[0].Id);
        Assert.Empty(await MakeAsync([passage], 20, [.. first, .. second]));
    }

    [Fact]
    public async Task The_same_fact_has_the_same_id_every_time()
    {
        var passage = Passage(("The Ice Charter was opened on 7 June 2001.", null));

        Assert.Equal((await MakeAsync([passage], 1))[0].Id, (await MakeAsync([passage], 1))[0].Id);
    }

    [Theory]
    [InlineData("Which harbour was opened?", "The long stone harbour of the northern bay", new[] { "Oslo", "Porto", "Rome" })]
    [InlineData("Which harbour was opened?", "Ice Harbour", new[] { "Fog Bay", "Tide Bay", "Kelp Bay" })]
    [InlineData("When was it?", "1999", new[] { "in May", "1998", "1997" })]
    public void What_is_found_without_knowing_it_is_refused(string question, string right, string[] wrong) => Assert.True(Giveaways.Show(question, right, wrong));

    [Fact]
    public void Options_that_are_alike_show_nothing() => Assert.False(Giveaways.Show("When was the harbour opened?", "4 May 1999", ["7 June 2001", "9 July 2003", "2 August 1998"]));

    [Theory]
    [InlineData("When was the Ice Charter opened?", "In which year was the Ice Charter opened?", true)]
    [InlineData("When was the Ice Charter opened?", "Who signed the Fog Protocol?", false)]
    public void Questions_in_nearly_the_same_words_are_duplicates(string left, string right, bool same) => Assert.Equal(same, Giveaways.IsNearlySame(left, right));

    private static async Task<IReadOnlyList<QuizItem>> MakeAsync(IReadOnlyList<Passage> passages, int count, params QuizItem[] known)
    {
        var index = new MemoryPassageIndex(passages);
        var generate = new GenerateItems(index, Verifier, new SearchPassages(index, Terms.Thesaurus), Terms.Thesaurus, new Random(1));
        return await generate.ExecuteAsync(new ItemsWanted("agreement", LanguageCode.English, count), [Anchor, .. known], CancellationToken.None);
    }

    private static Passage Passage(params (string Text, string? Asked)[] statements)
    {
        var passage = Brightwater.Of("harbour", "dates", LanguageCode.English, "The harbour", "Dates", [.. statements.Select(statement => (statement.Text, "source"))]);
        return passage with { Statements = [.. passage.Statements.Select((statement, i) => statement with { Asked = statements[i].Asked is { } asked ? [asked] : null })] };
    }
}
