using System.Net;
using System.Text.RegularExpressions;

namespace StBriefingBot.Tests.Channels.Web;

[Collection(WebRuns.Name)]
public sealed partial class WebSafetyTests(WebRun web)
{
    [Fact]
    public async Task No_page_holds_script_or_style_of_its_own_or_asks_another_site_for_anything()
    {
        using var response = await web.Browser().GetAsync("/");
        var page = await response.Content.ReadAsStringAsync();

        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'; script-src 'self'; style-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.All(Loaded().Matches(page), match => Assert.StartsWith("/assets/", match.Groups["address"].Value, StringComparison.Ordinal));
        Assert.DoesNotMatch(Inline(), page);
    }

    [Fact]
    public async Task Cookies_stay_with_this_site_and_out_of_reach_of_script()
    {
        using var response = await web.Browser().GetAsync("/");

        Assert.All(response.Headers.GetValues("Set-Cookie"), cookie =>
        {
            Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        });
    }

    [Fact]
    public async Task A_name_that_another_site_gave_this_machine_is_not_served()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "rebound.example" } };

        using var response = await web.Browser().SendAsync(request);

        Assert.Equal(HttpStatusCode.MisdirectedRequest, response.StatusCode);
        Assert.Contains("Serve:Hosts", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("null", HttpStatusCode.Forbidden)]
    public async Task A_page_of_another_site_may_not_act_here(string origin, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/_blazor/negotiate?negotiateVersion=1") { Headers = { { "Origin", origin } } };

        using var response = await web.Browser().SendAsync(request);

        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task A_link_on_another_site_fills_the_box_in_and_asks_nothing()
    {
        var browser = web.Browser(followsRedirects: false);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/ask?q=What+is+QZSS%3F") { Headers = { { "Sec-Fetch-Site", "cross-site" } } };

        using var response = await browser.SendAsync(request);

        Assert.Equal("/?q=What%20is%20QZSS%3F", response.Headers.Location!.OriginalString);
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Assets_are_kept_by_the_browser_until_they_change()
    {
        var page = await web.Browser().GetStringAsync("/");
        var style = Loaded().Match(page).Groups["address"].Value;

        using var current = await web.Browser().GetAsync(WebUtility.HtmlDecode(style));
        using var unversioned = await web.Browser().GetAsync(style.Split('?')[0]);

        Assert.Contains("immutable", current.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Equal("no-cache", unversioned.Headers.CacheControl!.ToString());
    }

    [GeneratedRegex("""<(?:script|link|img)[^>]*(?:src|href)="(?<address>[^"]*)""")]
    private static partial Regex Loaded();

    [GeneratedRegex("""<script(?![^>]*src=)|<style|\sstyle="|\son\w+="|javascript:""")]
    private static partial Regex Inline();
}
