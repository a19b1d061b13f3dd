using StBriefingBot.Core.Language.Values;

namespace StBriefingBot.Tests.Language.Values;

public sealed class ValueTests
{
    [Theory]
    [InlineData("4 March 1997", "March 1997")]
    [InlineData("4 March 1997", "1997年")]
    [InlineData("4 March 1997", "the 1990s")]
    [InlineData("the early 2030s", "2030年代")]
    [InlineData("300 people", "300")]
    public void A_text_states_what_it_says_in_more_detail(string stated, string claimed)
    {
        Assert.True(Read(stated).Supports(Read(claimed)));
    }

    [Theory]
    [InlineData("March 1997", "4 March 1997")]
    [InlineData("4 March 1997", "5 March 1997")]
    [InlineData("4 March 1997", "the early 1990s")]
    [InlineData("2030年代", "the early 2030s")]
    [InlineData("300 people", "300 ドル")]
    [InlineData("the 14th session", "14 people")]
    [InlineData("14 people", "第14回")]
    [InlineData("$6 million", "600万円")]
    public void A_text_never_states_more_than_it_says(string stated, string claimed)
    {
        Assert.False(Read(stated).Supports(Read(claimed)));
    }

    [Theory]
    [InlineData("4 March 1997", "1998年", true)]
    [InlineData("$6 million", "600万円", true)]
    [InlineData("three years", "2 weeks", true)]
    [InlineData("the 14th session", "第15回", true)]
    [InlineData("300 people", "25%", false)]
    [InlineData("4 March 1997", "300 people", false)]
    public void Only_values_that_answer_the_same_question_can_contradict_each_other(string left, string right, bool comparable)
    {
        Assert.Equal(comparable, Read(left).Comparable(Read(right)));
        Assert.Equal(comparable, Read(right).Comparable(Read(left)));
    }

    [Theory]
    [InlineData("up to 300 people", "at least 300 people")]
    [InlineData("more than 300 people", "300 people")]
    [InlineData("300人以上", "300人以下")]
    public void Quantities_limited_otherwise_do_not_agree(string left, string right)
    {
        Assert.False(Read(left).BoundAgrees(Read(right)));
    }

    [Fact]
    public void Over_three_years_may_be_three_years_or_more()
    {
        Assert.True(Read("over three years").BoundAgrees(Read("more than three years")));
        Assert.True(Read("over three years").BoundAgrees(Read("three years")));
    }

    [Theory]
    [InlineData("4 March 1997", "4 March 1997", "1997年3月4日")]
    [InlineData("1997年", "1997", "1997年")]
    [InlineData("the 1980s", "1980s", "1980年代")]
    [InlineData("第22回", "22nd", "第22回")]
    [InlineData("the 112th", "112th", "第112回")]
    [InlineData("$6 million", "6 million", "600万")]
    [InlineData("1兆2000億円", "1.2 trillion", "1.2兆")]
    public void A_value_is_looked_for_as_texts_of_both_languages_write_it(string text, string english, string japanese)
    {
        Assert.Equal([english, japanese], ValueForms.Of(Read(text)));
    }

    private static Value Read(string text) => Assert.Single(ValueReader.Read(text));
}
