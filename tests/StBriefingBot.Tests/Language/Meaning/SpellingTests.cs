using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Tests.Language.Meaning;

public sealed class SpellingTests
{
    private readonly Spelling spelling = new(["agreement", "lighthouse", "signed", "ship", "shop", "boat"]);

    [Theory]
    [InlineData("agrement", "agreement")]
    [InlineData("agreemnet", "agreement")]
    [InlineData("agreeement", "agreement")]
    [InlineData("lihgthuose", "lighthouse")]
    [InlineData("sigend", "signed")]
    [InlineData("boad", "boat")]
    public void A_mistyped_word_is_the_one_known_word_near_it(string typed, string meant)
    {
        Assert.Equal(meant, spelling.Correct(typed));
    }

    [Theory]
    [InlineData("agreement")]
    [InlineData("shap")]
    [InlineData("cat")]
    [InlineData("")]
    [InlineData("harbour")]
    [InlineData("oat")]
    public void A_known_a_short_an_ambiguous_and_an_unknown_word_stay(string typed)
    {
        Assert.Null(spelling.Correct(typed));
    }
}
