using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Quizzes.Bank;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.Quizzes.Bank;

public sealed class BindItemsTests
{
    [Fact]
    public async Task An_item_finds_its_statement_in_both_languages_with_the_place_to_check_it()
    {
        var bound = Assert.Single((await BindAsync(BrightwaterQuiz.Place)).Ready);

        Assert.Equal(("agreement.en#signature", Brightwater.Signed), (bound.English[0].PassageId, bound.English[0].Quote));
        Assert.Equal(("agreement.ja#signature", Brightwater.SignedJapanese), (bound.Japanese[0].PassageId, bound.Japanese[0].Quote));
        Assert.Equal("ブライトウォーター協定", bound.CitationsIn(LanguageCode.Japanese)[0].Title);
    }

    [Theory]
    [InlineData("The Brightwater Agreement was signed in Lisbon on 4 March 1998.")]
    [InlineData("The Brightwater Agreement was signed in Lisbon on 4 March 199")]
    [InlineData("he Brightwater Agreement was signed")]
    [InlineData("")]
    public async Task An_item_whose_statement_is_not_there_word_for_word_needs_review(string statement)
    {
        var changed = BrightwaterQuiz.Place with { Evidence = [new QuizEvidence("agreement", new Bilingual(statement, Brightwater.SignedJapanese))] };

        var bank = await BindAsync(changed, BrightwaterQuiz.Day);

        Assert.Equal(["day"], bank.Ready.Select(bound => bound.Item.Id));
        var review = Assert.Single(bank.NeedsReview);
        Assert.Equal(("place", LanguageCode.English, statement), (review.Item.Id, review.Language, review.Statement));
    }

    [Fact]
    public async Task Width_white_space_and_quotation_marks_make_no_difference()
    {
        var spaced = BrightwaterQuiz.Place with { Evidence = [new QuizEvidence("agreement", new Bilingual("Ｔhe Brightwater  Agreement was signed in Lisbon", "ブライトウォーター協定は１９９７年３月４日に"))] };

        Assert.Single((await BindAsync(spaced)).Ready);
    }

    [Fact]
    public async Task A_change_in_one_language_sends_the_item_to_review_in_both()
    {
        var changed = BrightwaterQuiz.Place with { Evidence = [BrightwaterQuiz.Signature with { Text = new Bilingual(Brightwater.Signed, "別の文。") }] };

        Assert.Empty((await BindAsync(changed)).Ready);
    }

    [Fact]
    public async Task An_item_of_one_language_needs_its_statement_in_that_one_only()
    {
        var english = BrightwaterQuiz.Place with { Question = new Bilingual("Where?", ""), Evidence = [new QuizEvidence("agreement", new Bilingual(Brightwater.Signed, ""))] };

        var bound = Assert.Single((await BindAsync(english)).Ready);

        Assert.Empty(bound.Japanese);
    }

    private static async Task<BoundBank> BindAsync(params QuizItem[] items)
    {
        PassagesOfSource passages = new MemoryPassageIndex(Brightwater.Passages).OfSourceAsync;
        return await new BindItems(passages, Brightwater.Library.Catalogue).ExecuteAsync([BrightwaterQuiz.Topic], items, CancellationToken.None);
    }
}
