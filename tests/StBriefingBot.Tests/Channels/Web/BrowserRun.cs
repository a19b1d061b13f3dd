using Microsoft.Playwright;

namespace StBriefingBot.Tests.Channels.Web;

/// <summary>A browser window without a window, and what it complained of.</summary>
internal sealed class BrowserRun : IAsyncDisposable
{
    private readonly IPlaywright playwright;
    private readonly IBrowser browser;

    private BrowserRun(IPlaywright playwright, IBrowser browser, IPage page) => (this.playwright, this.browser, Page) = (playwright, browser, page);

    public IPage Page { get; }

    /// <summary>What the page's own script and the content policy had to say; empty when all is well.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>Requests to any other host.</summary>
    public List<string> Elsewhere { get; } = [];

    public static async Task<BrowserRun> OpenAsync(WebRun web, BrowserNewContextOptions? options = null)
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = BrowserFactAttribute.Program, Args = ["--no-sandbox"] });
        options ??= new BrowserNewContextOptions { Locale = "en-US" };
        options.BaseURL = web.Address;
        var context = await browser.NewContextAsync(options);
        context.SetDefaultTimeout(30_000);
        var run = new BrowserRun(playwright, browser, await context.NewPageAsync());
        run.Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                run.Complaints.Add(message.Text);
            }
        };
        run.Page.PageError += (_, error) => run.Complaints.Add(error);
        run.Page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(web.Address, StringComparison.Ordinal))
            {
                run.Elsewhere.Add(request.Url);
            }
        };
        return run;
    }

    /// <summary>Opens the first page and waits until it lives.</summary>
    public async Task<BrowserRun> AtHomeAsync()
    {
        await Page.GotoAsync("/");
        await Page.WaitForSelectorAsync(".conversation[data-live]");
        return this;
    }

    /// <summary>Types a line, presses Enter and waits for the reply.</summary>
    public async Task<ILocator> SayAsync(string line)
    {
        var before = await Page.Locator(".turn").CountAsync();
        await Page.FillAsync("#question", line);
        await Page.PressAsync("#question", "Enter");
        var turn = Page.Locator(".turn").Nth(before);
        await turn.Locator(".reply:not(.pending)").WaitForAsync();
        return turn;
    }

    public Task<string> FocusedAsync() => Page.EvaluateAsync<string>("document.activeElement.id");

    public Task<bool> OverflowsAsync() => Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth");

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }
}
