using StBriefingBot.Core.Language.Values;

namespace StBriefingBot.Tests.Language.Values;

public sealed class DateReaderTests
{
    [Theory]
    [InlineData("opened on 4 March 1997")]
    [InlineData("opened on March 4, 1997")]
    [InlineData("opened on Mar. 4, 1997")]
    [InlineData("opened on the 4th of March, 1997")]
    [InlineData("opened on 1997-03-04")]
    [InlineData("opened on 1997/3/4")]
    [InlineData("1997年3月4日に開いた")]
    [InlineData("１９９７年３月４日に開いた")]
    [InlineData("平成9年3月4日に開いた")]
    public void A_day_is_the_same_day_in_every_notation(string text)
    {
        Assert.Equal(new DateParts(1997, 3, 4), Assert.Single(ValueReader.Read(text)).Date);
    }

    [Theory]
    [InlineData("in March 1997", 1997, 3)]
    [InlineData("1997年3月に", 1997, 3)]
    [InlineData("昭和63年6月に", 1988, 6)]
    [InlineData("令和元年に", 2019, null)]
    [InlineData("二〇一九年に", 2019, null)]
    [InlineData("in fiscal year 1997", 1997, null)]
    [InlineData("1997年度に", 1997, null)]
    public void A_date_has_the_parts_that_are_written_and_no_more(string text, int year, int? month)
    {
        Assert.Equal(new DateParts(year, month, null), Assert.Single(ValueReader.Read(text)).Date);
    }

    [Theory]
    [InlineData("May I ask whether ships may sail?")]
    [InlineData("ships march on")]
    [InlineData("Dec. the carpenter may come")]
    public void A_month_that_is_an_ordinary_word_is_read_with_a_capital_only(string text)
    {
        Assert.DoesNotContain(ValueReader.Read(text), value => value.Date.Day is not null || value.Date.Year is not null);
        Assert.DoesNotContain(ValueReader.Read(text.ToLowerInvariant()), value => value.Kind == ValueKind.Date);
    }

    [Fact]
    public void Days_that_share_a_year_all_get_it()
    {
        Assert.Equal([new DateParts(1987, 4, 29), new DateParts(1987, 5, 2)], Dates("from 29 April to 2 May 1987"));
        Assert.Equal([new DateParts(2011, 3, 3), new DateParts(2011, 3, 5)], Dates("on March 3 and March 5, 2011"));
        Assert.Equal([new DateParts(1987, 4, 29), new DateParts(1987, 5, 2)], Dates("1987年4月29日から5月2日まで"));
    }

    [Fact]
    public void A_day_that_the_shared_year_does_not_have_is_no_date_of_that_year()
    {
        Assert.Equal([new DateParts(null, 2, 29), new DateParts(2019, 3, 3)], Dates("on 29 February and 3 March 2019"));
        Assert.Equal([new DateParts(2020, 2, 29), new DateParts(2020, 3, 3)], Dates("on 29 February and 3 March 2020"));
    }

    [Theory]
    [InlineData("30 February 2020")]
    [InlineData("2020年2月30日")]
    [InlineData("2020-13-45")]
    [InlineData("13月5日")]
    public void A_day_that_does_not_exist_is_not_read_as_one(string text)
    {
        Assert.DoesNotContain(ValueReader.Read(text), value => value.Kind == ValueKind.Date && value.Date.Month is not null);
    }

    [Theory]
    [InlineData("from 1988 to 1993")]
    [InlineData("1988–1993")]
    [InlineData("1988-93")]
    [InlineData("1988年から1993年まで")]
    public void A_range_of_years_holds_both_ends(string text)
    {
        Assert.Equal([1988, 1993], ValueReader.Read(text).Select(value => value.Date.Year ?? 0));
    }

    [Theory]
    [InlineData("the 1980s", 1980, "")]
    [InlineData("1980年代", 1980, "")]
    [InlineData("the early 2030s", 2030, "early")]
    [InlineData("2030年代初頭", 2030, "early")]
    [InlineData("in the late 1970s", 1970, "late")]
    [InlineData("1970年代後半", 1970, "late")]
    [InlineData("the mid-1990s", 1990, "mid")]
    public void A_decade_keeps_its_part(string text, int first, string part)
    {
        var decade = Assert.Single(ValueReader.Read(text));

        Assert.Equal((ValueKind.Decade, first, part), (decade.Kind, (int)decade.Number, decade.Unit));
    }

    [Theory]
    [InlineData("1,988 lamps")]
    [InlineData("$1988")]
    [InlineData("1988 people")]
    [InlineData("1988人")]
    [InlineData("1988%")]
    [InlineData("version 3.1988")]
    public void Four_figures_that_count_something_are_no_year(string text)
    {
        Assert.DoesNotContain(ValueReader.Read(text), value => value.Kind == ValueKind.Date);
    }

    private static IEnumerable<DateParts> Dates(string text) => ValueReader.Read(text).Select(value => value.Date);
}
