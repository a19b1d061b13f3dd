using System.Net;

namespace StBriefingBot.Tests.Channels.Web;

[Collection(WebRuns.Name)]
public sealed class PageTests(WebRun web)
{
    private const string Quantum = "/ask?q=When+was+the+Tokyo+Statement+on+Quantum+Cooperation+signed%3F";

    [Theory]
    [InlineData("en-US,en;q=0.9", "<html lang=\"en\">", "For example")]
    [InlineData("ja-JP,ja;q=0.9,en;q=0.5", "<html lang=\"ja\">", "質問の例")]
    [InlineData("fr-FR,fr;q=0.9,ja;q=0.4", "<html lang=\"ja\">", "質問の例")]
    [InlineData("fr", "<html lang=\"en\">", "For example")]
    public async Task The_page_speaks_the_first_language_of_the_browser_that_the_bot_knows(string accepted, string root, string heading)
    {
        var page = WebUtility.HtmlDecode(await web.Browser(accepted).GetStringAsync("/"));

        Assert.Contains(root, page, StringComparison.Ordinal);
        Assert.Contains(heading, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_language_once_chosen_stays_chosen_on_the_page_where_it_was_chosen()
    {
        var browser = web.Browser("en");

        using var chosen = await browser.GetAsync("/?q=Gateway&lang=ja");
        var later = await browser.GetStringAsync("/");

        Assert.Equal("/?q=Gateway", chosen.RequestMessage!.RequestUri!.PathAndQuery);
        Assert.Contains("<html lang=\"ja\">", later, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", 5)]
    [InlineData("ja", 5)]
    public async Task Five_questions_are_suggested_and_each_is_answered(string language, int count)
    {
        var page = await web.Browser(language).GetStringAsync("/");
        var suggested = System.Text.RegularExpressions.Regex.Matches(page, "href=\"(/ask\\?q=[^\"]+)\"").Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).ToList();

        Assert.Equal(count, suggested.Count);
        foreach (var address in suggested)
        {
            Assert.Contains("class=\"citations\"", await web.Browser(language).GetStringAsync(address), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Without_script_a_question_leads_to_its_answer_with_citations_and_the_disagreement_as_a_table()
    {
        using var response = await web.Browser().GetAsync(Quantum);
        var page = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());

        Assert.StartsWith("/a/SB-", response.RequestMessage!.RequestUri!.AbsolutePath, StringComparison.Ordinal);
        Assert.Contains("<p class=\"short\">19 December 2019</p>", page, StringComparison.Ordinal);
        Assert.Contains("aria-label=\"Evidence 1: ", page, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">The article</th><td>", page, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">The record</th><td>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answers_address_shows_it_to_anybody_without_the_askers_words()
    {
        using var asked = await web.Browser().GetAsync("/ask?q=In+which+year+did+the+OECD+adopt+its+AI+principles%3F+xylophone");
        var address = asked.RequestMessage!.RequestUri!.PathAndQuery;

        var page = await web.Browser("ja").GetStringAsync(address);

        Assert.StartsWith("/a/SB-", address, StringComparison.Ordinal);
        Assert.Contains("2019", page, StringComparison.Ordinal);
        Assert.DoesNotContain("xylophone", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_evidence_of_an_answer_is_marked_in_its_passage()
    {
        using var asked = await web.Browser().GetAsync(Quantum);
        var answer = await asked.Content.ReadAsStringAsync();
        var evidence = WebUtility.HtmlDecode(System.Text.RegularExpressions.Regex.Match(answer, "href=\"(/passages/[^\"]+marker=1)\"").Groups[1].Value);

        var page = WebUtility.HtmlDecode(await web.Browser().GetStringAsync(evidence));

        Assert.Contains("<mark>The Tokyo Statement on Quantum Cooperation between the United States and Japan was signed in Tokyo on 19 December 2019.</mark>", page, StringComparison.Ordinal);
        Assert.Contains("restatement, not the source's own words", page, StringComparison.Ordinal);
        Assert.Contains("SIST 02", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/a/SB-ZZZZ", HttpStatusCode.OK, "SB-ZZZZ")]
    [InlineData("/passages/nothing", HttpStatusCode.NotFound, "There is no such page")]
    [InlineData("/nowhere", HttpStatusCode.NotFound, "There is no such page")]
    public async Task What_is_not_there_is_told_in_a_sentence(string address, HttpStatusCode status, string told)
    {
        using var response = await web.Browser().GetAsync(address);

        Assert.Equal(status, response.StatusCode);
        Assert.Contains(told, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_person_writes_is_never_markup()
    {
        var page = await web.Browser().GetStringAsync("/?q=%3C%2Ftextarea%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E");

        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.Contains("&lt;/textarea&gt;&lt;script&gt;alert(1)", page, StringComparison.Ordinal);
    }
}
