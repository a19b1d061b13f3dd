using StBriefingBot.Core.Questions.Evaluation;

namespace StBriefingBot.Tests.Questions.Evaluation;

public sealed class StatedFactsTests
{
    [Theory]
    [InlineData("It was signed in TORONTO.", "Toronto")]
    [InlineData("The sum is ＄600 ｍillion.", "600 million")]
    [InlineData("It was signed on 2 May 2019.", "2019年5月2日")]
    [InlineData("2019年5月2日に署名された。", "May 2, 2019")]
    [InlineData("Six million dollars were paid.", "600万ドル")]
    [InlineData("It has ten parts, 6 of them new.", "6")]
    [InlineData("第3号に掲載された。", "第3号")]
    [InlineData("Three telescopes were built.", "telescope")]
    public void A_fact_is_stated_whatever_its_notation(string text, string fact) => Assert.True(new StatedFacts(text).State(fact));

    [Theory]
    [InlineData("It has 16 parts.", "6")]
    [InlineData("It has 65 parts.", "6")]
    [InlineData("It cost 6.5 percent.", "6")]
    [InlineData("It cost 6,500 yen.", "6")]
    [InlineData("It cost 6 million yen.", "6")]
    [InlineData("費用は6万円。", "6")]
    [InlineData("The article says so.", "art")]
    [InlineData("The museum opened.", "US")]
    [InlineData("Kyoto was chosen.", "Tokyo")]
    [InlineData("It was signed on 12 May 2019.", "2 May 2019")]
    [InlineData("Anything.", "")]
    public void A_part_of_a_longer_number_or_word_states_nothing(string text, string fact) => Assert.False(new StatedFacts(text).State(fact));
}
