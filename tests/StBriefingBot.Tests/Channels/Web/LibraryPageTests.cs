using System.Net;

namespace StBriefingBot.Tests.Channels.Web;

[Collection(WebRuns.Name)]
public sealed class LibraryPageTests(WebRun web)
{
    [Fact]
    public async Task Sources_are_grouped_and_the_notes_of_the_article_lead_to_what_they_cite()
    {
        var page = await PageAsync("/sources");

        Assert.Contains("Works it cites", page, StringComparison.Ordinal);
        Assert.Contains("<svg class=\"graph\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/sources/us-japan-sta-1988\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/sources?kind=later", "Later developments", "Works it cites")]
    [InlineData("/sources?words=quantum", "ostp-2019-tokyo-quantum-statement", "us-japan-sta-1988")]
    [InlineData("/sources?from=2019&to=2019", "ostp-2019-tokyo-quantum-statement", "us-japan-sta-1988")]
    [InlineData("/sources?words=量子", "ostp-2019-tokyo-quantum-statement", "us-japan-sta-1988")]
    public async Task Sources_are_filtered_by_kind_words_and_year(string address, string present, string absent)
    {
        // The choices of the filter name every kind.
        var page = string.Concat((await PageAsync(address)).Split("</form>").Skip(1));

        Assert.Contains(present, page, StringComparison.Ordinal);
        Assert.DoesNotContain(absent, page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "The 1988 U.S.-Japan Science and Technology Agreement was signed in Toronto on 20 June 1988.")]
    [InlineData("ja", "1988年6月20日")]
    public async Task A_source_shows_its_passages_in_the_readers_language(string language, string said)
    {
        var page = await PageAsync("/sources/us-japan-sta-1988", language);

        Assert.Contains(said, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_timeline_is_a_picture_and_the_same_in_tables_in_order_of_time()
    {
        var page = await PageAsync("/timeline?from=2019&to=2021");
        var dates = System.Text.RegularExpressions.Regex.Matches(page, "<time datetime=\"([^\"]+)\"").Select(match => match.Groups[1].Value[..7]).ToList();

        Assert.Contains("<svg class=\"chart\"", page, StringComparison.Ordinal);
        Assert.Contains("2019-12", dates);
        Assert.Equal(dates.Order(StringComparer.Ordinal), dates);
        Assert.All(dates, date => Assert.InRange(int.Parse(date[..4]), 2019, 2021));
    }

    [Fact]
    public async Task The_timeline_never_repeats_a_date_that_the_record_corrects()
    {
        var page = await PageAsync("/timeline?words=quantum");

        Assert.Contains("datetime=\"2019-12-19\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("datetime=\"2020-12-19\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "/glossary?words=QZSS", "Quasi-Zenith")]
    [InlineData("ja", "/glossary?words=準天頂", "QZSS")]
    [InlineData("en", "/glossary?words=nothing-of-the-kind", "No term fits")]
    public async Task The_glossary_is_searched_in_either_language(string language, string address, string told) =>
        Assert.Contains(told, await PageAsync(address, language), StringComparison.Ordinal);

    private async Task<string> PageAsync(string address, string language = "en") => WebUtility.HtmlDecode(await web.Browser(language).GetStringAsync(address));
}
