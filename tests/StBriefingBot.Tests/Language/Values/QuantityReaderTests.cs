using StBriefingBot.Core.Language.Values;

namespace StBriefingBot.Tests.Language.Values;

public sealed class QuantityReaderTests
{
    [Theory]
    [InlineData("$6 million", "six million dollars", "600万ドル", "US$6,000,000", "６００万ドル", "$6m")]
    [InlineData("1.2 trillion yen", "¥1.2 trillion", "1兆2000億円", "1.2兆円")]
    [InlineData("three years", "3年間", "36 months", "three-year", "三年間", "36か月")]
    [InlineData("ten years", "ten more years", "10 additional years", "10年間")]
    [InlineData("25 percent", "25%", "25パーセント", "twenty-five per cent", "２５％")]
    [InlineData("20 percent", "2割", "二割")]
    [InlineData("four thousand", "4,000", "4000")]
    [InlineData("14 people", "十四人", "fourteen persons")]
    [InlineData("two and a half years", "2年半", "30 months", "二年半")]
    [InlineData("a year and a half", "18か月", "1年半", "eighteen months")]
    [InlineData("a quarter-century", "四半世紀", "25 years", "a quarter of a century")]
    [InlineData("half a century", "半世紀", "50年間")]
    [InlineData("two weeks", "14日間", "a fortnight")]
    [InlineData("two hundred and fifty-three", "253", "two hundred fifty-three")]
    [InlineData("one million two hundred thousand", "1.2 million", "120万")]
    public void A_quantity_is_the_same_in_every_notation(params string[] notations)
    {
        var values = notations.Select(text => Assert.Single(ValueReader.Read(text))).ToList();

        Assert.All(values, value => Assert.Equal((ValueKind.Quantity, values[0].Number, values[0].Unit), (value.Kind, value.Number, value.Unit)));
        Assert.All(values, value => Assert.True(value.Supports(values[0]) && values[0].Supports(value)));
    }

    [Theory]
    [InlineData("the 14th session", 14)]
    [InlineData("the fourteenth session", 14)]
    [InlineData("第14回", 14)]
    [InlineData("第十四回", 14)]
    [InlineData("14回目", 14)]
    [InlineData("the twenty-third session", 23)]
    [InlineData("the two hundred fifty-third session", 253)]
    [InlineData("第三次", 3)]
    public void A_place_in_a_series_is_an_ordinal(string text, int place)
    {
        var value = Assert.Single(ValueReader.Read(text));

        Assert.Equal((ValueKind.Ordinal, place), (value.Kind, (int)value.Number));
    }

    [Theory]
    [InlineData("up to 300 people", "300人以下", Bound.AtMost)]
    [InlineData("no more than 300 people", "最大300人", Bound.AtMost)]
    [InlineData("at least 300 people", "300人以上", Bound.AtLeast)]
    [InlineData("300 people or more", "少なくとも300人", Bound.AtLeast)]
    [InlineData("more than 300 people", "300人を超える", Bound.MoreThan)]
    [InlineData("fewer than 300 people", "300人未満", Bound.LessThan)]
    [InlineData("about 300 people", "約300人", Bound.About)]
    [InlineData("300 people", "300人", Bound.Exact)]
    public void What_limits_a_quantity_is_read_in_both_languages(string english, string japanese, Bound bound)
    {
        var (left, right) = (Assert.Single(ValueReader.Read(english)), Assert.Single(ValueReader.Read(japanese)));

        Assert.Equal((bound, bound), (left.Bound, right.Bound));
        Assert.True(left.BoundAgrees(right));
    }

    [Theory]
    [InlineData("5G networks")]
    [InlineData("the QZS-6 satellite and Crew-2")]
    [InlineData("一部の国が三菱と統一した")]
    [InlineData("one of them")]
    [InlineData("v1.2.3")]
    [InlineData("seconds later")]
    public void Figures_in_a_name_and_numerals_in_a_word_are_no_quantity(string text)
    {
        Assert.Empty(ValueReader.Read(text));
    }

    [Fact]
    public void A_letter_behind_an_amount_of_money_is_its_scale_and_behind_other_figures_is_not()
    {
        Assert.Equal([5_000_000m, 2_500_000_000m, 7_000m], ValueReader.Read("€5m, $2.5b and £7k").Select(value => value.Number));
        Assert.Equal(6, Assert.Single(ValueReader.Read("6m long")).Number);
    }

    [Fact]
    public void A_number_that_nothing_can_count_is_left_out()
    {
        Assert.Empty(ValueReader.Read(new string('9', 40) + " dollars"));
        Assert.Empty(ValueReader.Read(new string('9', 20) + "兆円"));
        Assert.Empty(ValueReader.Read("$99999999999999999 trillion"));
    }

    [Fact]
    public void Spans_lie_in_the_text_in_order_and_never_empty_whatever_the_text()
    {
        Assert.All(NastyText.All, text =>
        {
            var end = 0;
            foreach (var value in ValueReader.Read(text))
            {
                Assert.InRange(value.Span.Start, end, text.Length);
                Assert.InRange(value.Span.End, value.Span.Start + 1, text.Length);
                Assert.All(ValueForms.Of(value), Assert.NotEmpty);
                end = value.Span.End;
            }
        });
    }

    [Fact]
    public void A_span_is_what_stands_in_the_original_text()
    {
        const string text = "It took ３年間 and US$ 1.5 billion.";

        Assert.Equal(["３年間", "US$ 1.5 billion"], ValueReader.Read(text).Select(value => value.Span.Of(text)));
    }
}
