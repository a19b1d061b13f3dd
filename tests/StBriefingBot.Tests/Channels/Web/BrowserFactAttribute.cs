namespace StBriefingBot.Tests.Channels.Web;

/// <summary>A test in a real browser; skipped, with a sentence that says so, where none is installed.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    public BrowserFactAttribute()
    {
        if (Program is null)
        {
            Skip = "No Chromium is installed on this machine (`apt-get install chromium`), so the page was not tried in a browser.";
        }
    }

    /// <summary>Where the browser is; null where there is none.</summary>
    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);
}
