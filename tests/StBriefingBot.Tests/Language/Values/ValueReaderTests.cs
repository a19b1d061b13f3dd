using StBriefingBot.Core.Language.Values;

namespace StBriefingBot.Tests.Language.Values;

public sealed class ValueReaderTests
{
    [Theory]
    [InlineData("$6 million", "six million dollars")]
    [InlineData("$6 million", "600万ドル")]
    [InlineData("$6m was paid", "$6 million was paid")]
    [InlineData("US$6,000,000", "600万米ドル")]
    [InlineData("1.2兆円", "1.2 trillion yen")]
    [InlineData("1兆2000億円", "¥1.2 trillion")]
    [InlineData("¥500 billion", "5000億円")]
    [InlineData("4,000 people", "4000人")]
    [InlineData("twenty-three members", "23名")]
    [InlineData("two hundred and fifty people", "250人")]
    [InlineData("half a dozen", "six")]
    [InlineData("12 percent", "12%")]
    [InlineData("12 per cent", "12パーセント")]
    [InlineData("二割", "20 percent")]
    [InlineData("five years", "5年間")]
    [InlineData("half a decade", "five years")]
    [InlineData("three-year", "3年間")]
    [InlineData("two decades", "20年間")]
    [InlineData("half a century", "50 years")]
    [InlineData("半年間", "six months")]
    [InlineData("two weeks", "14日間")]
    [InlineData("twice", "two times")]
    [InlineData("三百人", "300 people")]
    [InlineData("USD 6 million", "6 million U.S. dollars")]
    [InlineData("JPY 500 billion", "5000億円")]
    [InlineData("two and a half billion dollars", "$2.5 billion")]
    [InlineData("a billion-dollar fund", "the billion-dollar fund")]
    [InlineData("half a million people", "50万人")]
    [InlineData("half a year", "半年")]
    [InlineData("a year and a half", "18 months")]
    [InlineData("three-quarters of a billion yen", "7億5000万円")]
    [InlineData("a quarter of the budget", "予算の4分の1")]
    [InlineData("two-thirds", "66.67%")]
    [InlineData("fell by a fifth.", "20 percent")]
    [InlineData("71 kilometres per hour", "71 km/h")]
    [InlineData("50 mph", "50 miles per hour")]
    [InlineData("5 sq km", "5平方キロメートル")]
    [InlineData("at 14:26", "at 2:26 p.m.")]
    [InlineData("at 7 a.m.", "午前7時に")]
    [InlineData("at 9:30 pm", "午後9時半")]
    public void Quantities_are_equal_across_notations(string one, string other) => AssertSame(one, other, ValueKind.Quantity);

    [Theory]
    [InlineData("2 May 2019", "May 2, 2019")]
    [InlineData("2 May 2019", "2019年5月2日")]
    [InlineData("2nd of May 2019", "2019-05-02")]
    [InlineData("2019/5/2", "May 2nd, 2019")]
    [InlineData("令和元年5月2日", "2 May 2019")]
    [InlineData("平成31年", "in 2019")]
    [InlineData("昭和63年6月", "June 1988")]
    [InlineData("in Sept. 2020", "2020年9月")]
    [InlineData("on 10 October", "10月10日")]
    [InlineData("on the 14th.", "14日に")]
    [InlineData("the first of March 1998", "1 March 1998")]
    [InlineData("the twenty-first day of June", "6月21日")]
    [InlineData("06/20/1988", "20 June 1988")]
    [InlineData("20/06/1988", "20 June 1988")]
    [InlineData("1.3.1998", "1 March 1998")]
    [InlineData("in FY 2020", "2020年度")]
    public void Dates_are_equal_across_notations(string one, string other) => AssertSame(one, other, ValueKind.Date);

    [Theory]
    [InlineData("the 14th meeting", "第14回会合")]
    [InlineData("the fourteenth meeting", "第十四回会合")]
    [InlineData("the twenty-first time", "21回目")]
    public void Ordinals_are_equal_across_notations(string one, string other) => AssertSame(one, other, ValueKind.Ordinal);

    [Theory]
    [InlineData("the early 2030s", "2030年代前半")]
    [InlineData("the 1990s", "1990年代")]
    public void Decades_are_equal_across_notations(string one, string other) => AssertSame(one, other, ValueKind.Decade);

    [Theory]
    [InlineData("5G and 3D")]
    [InlineData("QZS-6 and COVID-19")]
    [InlineData("一部の三菱の統一")]
    [InlineData("it may be so")]
    [InlineData("one of them")]
    [InlineData("multi-billion-dollar")]
    [InlineData("クルー1")]
    public void Names_and_words_are_no_values(string text) => Assert.Empty(ValueReader.Read(text));

    [Theory]
    [InlineData("3.5 million a year", "年間350万")]
    [InlineData("20 units per day", "20 units daily")]
    public void How_often_is_a_value_of_its_own(string one, string other)
    {
        var (left, right) = (ValueReader.Read(one), ValueReader.Read(other));

        Assert.Equal(left.Select(value => (value.Number, value.Unit)).Order(), right.Select(value => (value.Number, value.Unit)).Order());
        Assert.Equal(2, left.Count);
    }

    [Fact]
    public void Where_day_and_month_cannot_be_told_apart_only_the_year_is_read() => Assert.Equal(new DateParts(1998, null, null), Assert.Single(ValueReader.Read("on 01/03/1998")).Date);

    [Theory]
    [InlineData("the third of four meetings", ValueKind.Ordinal, "")]
    [InlineData("a third meeting", ValueKind.Ordinal, "")]
    [InlineData("a quarter of a century", ValueKind.Quantity, "month")]
    public void A_place_in_a_series_and_a_span_of_time_are_no_fractions(string text, ValueKind kind, string unit)
    {
        var value = ValueReader.Read(text)[0];

        Assert.Equal((kind, unit), (value.Kind, value.Unit));
    }

    [Fact]
    public void A_duration_is_no_rate() => Assert.Equal("month", Assert.Single(ValueReader.Read("It lasted a year.")).Unit);

    [Theory]
    [InlineData("up to $6 million", Bound.AtMost)]
    [InlineData("最大500人", Bound.AtMost)]
    [InlineData("at least 40 states", Bound.AtLeast)]
    [InlineData("20人以上", Bound.AtLeast)]
    [InlineData("more than 250 people", Bound.MoreThan)]
    [InlineData("fewer than 20 people", Bound.LessThan)]
    [InlineData("20人未満", Bound.LessThan)]
    [InlineData("about 500 people", Bound.About)]
    [InlineData("約500人", Bound.About)]
    [InlineData("over three years", Bound.Over)]
    [InlineData("over 500 people", Bound.MoreThan)]
    [InlineData("500 people", Bound.Exact)]
    [InlineData("it handed over fourteen panels", Bound.Exact)]
    [InlineData("it cannot exceed $60,000", Bound.AtMost)]
    public void Limits_are_read_with_the_quantity(string text, Bound bound) => Assert.Equal(bound, Assert.Single(ValueReader.Read(text)).Bound);

    [Theory]
    [InlineData("2 May 2019", "May 2019", true)]
    [InlineData("May 2019", "2 May 2019", false)]
    [InlineData("in 2019", "2020年", false)]
    [InlineData("in 1985", "the 1980s", true)]
    [InlineData("in 1988", "the late 1980s", true)]
    [InlineData("in 1985", "the late 1980s", false)]
    [InlineData("66.7%", "two thirds of it", true)]
    [InlineData("700 megawatts", "0.7 gigawatts", true)]
    [InlineData("700 megawatts", "7 gigawatts", false)]
    [InlineData("48 hours", "two days", true)]
    [InlineData("1.9トン", "1,900 kg", true)]
    [InlineData("1.9 kg", "1.9 km", false)]
    [InlineData("at 2 p.m.", "at 2 a.m.", false)]
    [InlineData("$6 million", "¥6 million", false)]
    [InlineData("five years", "five months", false)]
    [InlineData("the 14th", "the 15th", false)]
    public void A_text_supports_what_it_states_and_nothing_more(string stated, string claimed, bool supports) =>
        Assert.Equal(supports, Assert.Single(ValueReader.Read(stated)).Supports(Assert.Single(ValueReader.Read(claimed))));

    [Fact]
    public void A_range_has_both_its_ends()
    {
        var years = ValueReader.Read("from 2015-18, and 5月1日から3日まで, by 6-2");

        Assert.Equal([2015, 2018], years.Where(value => value.Date.Year is not null).Select(value => value.Date.Year!.Value));
        Assert.Equal([6m, 2m], years.Where(value => value.Kind == ValueKind.Quantity).Select(value => value.Number).TakeLast(2));
    }

    [Fact]
    public void Spans_are_those_of_the_text()
    {
        const string Text = "On May 2, 2019, ½ of ６００万ドル was paid.";

        Assert.Contains("May 2, 2019", ValueReader.Read(Text).Select(value => value.Span.Of(Text)));
        Assert.Contains("６００万ドル", ValueReader.Read(Text).Select(value => value.Span.Of(Text)));
    }

    private static void AssertSame(string one, string other, ValueKind kind)
    {
        var (left, right) = (Assert.Single(ValueReader.Read(one)), Assert.Single(ValueReader.Read(other)));

        Assert.Equal((kind, left.Number, left.Unit, left.Date), (right.Kind, right.Number, right.Unit, right.Date));
        Assert.Equal(kind, left.Kind);
    }
}
