using System.Net;
using System.Text.RegularExpressions;
using StBriefingBot.Channels.Web.SigningIn;
using StBriefingBot.Configuration;
using StBriefingBot.Core.Commands;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.Channels.Web;

[Collection(WebRuns.Name)]
public sealed partial class SignInTests(WebRun web)
{
    private const string Secret = "a-secret-of-twenty-characters-or-more";

    private readonly ManualTime time = new();
    private readonly List<string> told = [];

    [Fact]
    public async Task The_printed_code_signs_in_once_and_the_next_one_is_printed()
    {
        var code = LastCode();
        var first = await SignedInAsync(web.Browser(), code);
        var second = await SignedInAsync(web.Browser(), code);

        Assert.Equal("/admin", first);
        Assert.Equal("/sign-in?wrong=secret", second);
        Assert.NotEqual(code, LastCode());
    }

    [Fact]
    public async Task A_form_of_another_page_signs_nobody_in()
    {
        using var response = await web.Browser().PostAsync("/sign-in", new FormUrlEncodedContent(new Dictionary<string, string> { ["secret"] = LastCode() }));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Administration_is_shown_to_whoever_signed_in_and_to_nobody_else()
    {
        var browser = web.Browser();

        var before = await browser.GetStringAsync("/admin");
        await SignedInAsync(browser, LastCode());
        var after = await browser.GetStringAsync("/admin");

        Assert.Contains("name=\"secret\"", before, StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"secret\"", after, StringComparison.Ordinal);
        Assert.Contains("Administration", after, StringComparison.Ordinal);
    }

    [Fact]
    public void A_token_gives_its_role_and_name_until_the_session_ends()
    {
        var signIns = SignIns(new AccessToken(Role.Trainer, "haruka", AccessToken.HashOf(Secret)));

        var session = SigningIn(signIns, Secret);
        var during = signIns.Find(session);
        time.Advance(TimeSpan.FromHours(13));

        Assert.Equal((Role.Trainer, "haruka"), (during!.Role, during.Name));
        Assert.Null(signIns.Find(session));
    }

    [Fact]
    public void Ending_all_sessions_ends_those_of_open_pages_too()
    {
        var signIns = SignIns(new AccessToken(Role.Admin, "anna", AccessToken.HashOf(Secret)));
        var session = SigningIn(signIns, Secret);

        signIns.EndAll();

        Assert.Null(signIns.Find(session));
    }

    [Fact]
    public void After_ten_wrong_secrets_even_the_right_one_waits_five_minutes()
    {
        var signIns = SignIns(new AccessToken(Role.Admin, "anna", AccessToken.HashOf(Secret)));
        for (var i = 0; i < 10; i++)
        {
            signIns.Try("guess " + i);
        }

        var refused = signIns.Try(Secret);
        time.Advance(TimeSpan.FromMinutes(6));

        Assert.Null(refused);
        Assert.NotNull(signIns.Try(Secret));
    }

    [Theory]
    [InlineData("admin anna", "has not the form ROLE NAME SECRET")]
    [InlineData("king anna " + Secret, "has not the form ROLE NAME SECRET")]
    [InlineData("2 anna " + Secret, "has not the form ROLE NAME SECRET")]
    [InlineData("admin role:admin " + Secret, "has a name that is not made of letters")]
    [InlineData("admin anna short", "has a secret of fewer than 20 characters")]
    [InlineData("admin anna " + Secret + "\nmember Anna other-" + Secret, "names \"Anna\" twice")]
    public void A_wrong_line_of_the_file_is_named_without_its_secret(string lines, string problem)
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, lines);

        var exception = Assert.Throws<ConfigurationException>(() => AccessToken.ReadFile(file));
        File.Delete(file);

        Assert.Contains(problem, exception.Message, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Secret, exception.Message, StringComparison.Ordinal);
    }

    private string LastCode() => LastCode(web);

    /// <summary>The code that was printed last.</summary>
    internal static string LastCode(WebRun web) => Code().Matches(web.Error.ToString())[^1].Value;

    private SignIns SignIns(params AccessToken[] tokens) => new(tokens, time, told.Add);

    private static string SigningIn(SignIns signIns, string secret) => StBriefingBot.Channels.Web.SigningIn.SignIns.Name(signIns.Try(secret)!);

    /// <summary>Fills the form in and sends it; where that leads.</summary>
    internal static async Task<string> SignedInAsync(HttpClient browser, string secret)
    {
        var page = await browser.GetStringAsync("/sign-in");
        var token = WebUtility.HtmlDecode(Token().Match(page).Groups[1].Value);
        using var content = new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = token, ["secret"] = secret });
        using var response = await browser.PostAsync("/sign-in", content);
        return response.RequestMessage!.RequestUri!.PathAndQuery;
    }

    [GeneratedRegex("[2-9A-Z]{5}-[2-9A-Z]{5}")]
    private static partial Regex Code();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
