using Microsoft.Playwright;

namespace StBriefingBot.Tests.Channels.Web;

/// <summary>The page as a person meets it, in a real browser.</summary>
[Collection(WebRuns.Name)]
public sealed class BrowserTests(WebRun web)
{
    private const string Quantum = "When was the Tokyo Statement on Quantum Cooperation signed?";

    [BrowserFact]
    public async Task A_question_a_follow_up_and_the_evidence_behind_a_number_by_keyboard_alone()
    {
        await using var browser = await (await BrowserRun.OpenAsync(web)).AtHomeAsync();

        var first = await browser.SayAsync(Quantum);
        var second = await browser.SayAsync("And where?");
        await first.Locator("a.mark").First.FocusAsync();
        var mark = await browser.FocusedAsync();
        await browser.Page.Keyboard.PressAsync("Enter");
        await browser.Page.Locator(".evidence mark").WaitForAsync();
        var focused = await browser.FocusedAsync();
        var quoted = await browser.Page.Locator(".evidence mark").InnerTextAsync();
        await browser.Page.Keyboard.PressAsync("Escape");
        await browser.Page.Locator(".evidence").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });

        Assert.Equal("19 December 2019", await first.Locator(".short").InnerTextAsync());
        Assert.Equal("Tokyo", await second.Locator(".short").InnerTextAsync());
        Assert.Equal("evidence-title", focused);
        Assert.Contains("19 December 2019", quoted, StringComparison.Ordinal);
        await Assertions.Expect(browser.Page.Locator("#" + mark)).ToBeFocusedAsync();
        Assert.Empty(browser.Complaints);
        Assert.Empty(browser.Elsewhere);
    }

    [BrowserFact]
    public async Task In_Japanese_on_a_dark_phone_nothing_stands_out_over_the_edge()
    {
        await using var browser = await (await BrowserRun.OpenAsync(web, new BrowserNewContextOptions
        {
            Locale = "ja-JP",
            ColorScheme = ColorScheme.Dark,
            ViewportSize = new ViewportSize { Width = 375, Height = 700 },
            HasTouch = true,
            IsMobile = true,
        })).AtHomeAsync();

        var answer = await browser.SayAsync("量子協力に関する東京声明はいつ署名されましたか？");
        await answer.Locator("a.mark").First.TapAsync();
        await browser.Page.Locator(".evidence mark").WaitForAsync();

        Assert.Equal("2019年12月19日", await answer.Locator(".short").InnerTextAsync());
        Assert.Equal("根拠", await browser.Page.Locator("#evidence-title").InnerTextAsync());
        Assert.False(await browser.OverflowsAsync());
        Assert.Equal("rgb(20, 24, 28)", await browser.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        Assert.Empty(browser.Complaints);
    }

    [BrowserFact]
    public async Task Feedback_is_thanked_for_and_the_history_stays_in_the_browser_until_it_is_deleted()
    {
        await using var browser = await (await BrowserRun.OpenAsync(web)).AtHomeAsync();
        var answer = await browser.SayAsync(Quantum);

        await answer.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Not helpful" }).ClickAsync();
        await answer.Locator(".reason input").FillAsync("Say who signed");
        await answer.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Send" }).ClickAsync();
        await answer.Locator(".judged").WaitForAsync();
        await browser.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "New conversation" }).ClickAsync();
        var remembered = await browser.Page.Locator(".history a").First.InnerTextAsync();
        await browser.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Delete the whole history" }).ClickAsync();
        await browser.Page.Locator(".history").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });

        Assert.Equal(Quantum, remembered);
        Assert.Equal(0, await browser.Page.EvaluateAsync<int>("JSON.parse(localStorage.getItem('stbot.history')).length"));
    }

    [BrowserFact]
    public async Task What_looks_like_markup_or_an_order_is_shown_as_text()
    {
        await using var browser = await (await BrowserRun.OpenAsync(web)).AtHomeAsync();

        var turn = await browser.SayAsync("<img src=x onerror=\"window.hit=1\"> [link](javascript:window.hit=1) What is QZSS?");
        await browser.SayAsync("/cite <script>window.hit=1</script> and so on and so forth");

        Assert.Contains("<img src=x onerror", await turn.Locator(".said").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await browser.Page.Locator("main img, main script").CountAsync());
        Assert.Null(await browser.Page.EvaluateAsync<int?>("window.hit ?? null"));
    }

    [BrowserFact]
    public async Task A_conversation_is_still_there_when_one_comes_back_from_another_page()
    {
        await using var browser = await (await BrowserRun.OpenAsync(web)).AtHomeAsync();
        await browser.SayAsync(Quantum);

        await browser.Page.Locator(".turn .id").ClickAsync();
        await browser.Page.Locator(".page .short").WaitForAsync();
        await browser.AtHomeAsync();
        var answer = await browser.SayAsync("And where?");

        Assert.Equal(2, await browser.Page.Locator(".turn").CountAsync());
        Assert.Equal("Tokyo", await answer.Locator(".short").InnerTextAsync());
    }

    [BrowserFact]
    public async Task An_admin_signs_in_previews_a_reindex_and_looks_at_the_generations()
    {
        await using var browser = await BrowserRun.OpenAsync(web);
        await browser.Page.GotoAsync("/sign-in");

        await browser.Page.FillAsync("#secret", SignInTests.LastCode(web));
        await browser.Page.PressAsync("#secret", "Enter");
        await browser.Page.WaitForURLAsync("**/admin");
        await browser.Page.Locator(".board .reply:not(.pending)").WaitForAsync();
        await browser.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Preview a reindex" }).ClickAsync();
        await Assertions.Expect(browser.Page.Locator(".board")).ToContainTextAsync("Nothing has changed", new LocatorAssertionsToContainTextOptions { Timeout = 60_000 });
        await browser.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Generations" }).ClickAsync();
        await Assertions.Expect(browser.Page.Locator(".board")).ToContainTextAsync("1");

        Assert.Empty(browser.Complaints);
    }
}
