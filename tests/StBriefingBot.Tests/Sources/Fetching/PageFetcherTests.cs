using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Http;
using StBriefingBot.Adapters.Sources.Fetching;
using StBriefingBot.Core.Knowledge.Fetching;
using StBriefingBot.Tests.Fakes;
using StBriefingBot.Tests.Sources.Formats;

namespace StBriefingBot.Tests.Sources.Fetching;

public sealed class PageFetcherTests : IAsyncLifetime, IDisposable
{
    private const string Page = "<h1>Tides</h1><p>The gauge was opened in 1931.";

    private readonly TemporaryFolder data = new();
    private PageServer server = null!;

    public async Task InitializeAsync() => server = await PageServer.StartAsync();

    public async Task DisposeAsync() => await server.DisposeAsync();

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task A_page_is_brought_into_a_file_named_after_it_with_its_origin()
    {
        server.Serve("/tides/gauge.php", async context =>
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.Headers.ETag = "\"v1\"";
            await context.Response.WriteAsync(Page);
        });

        using var page = await FetchedAsync("/tides/gauge.php");

        Assert.Equal("gauge.html", Path.GetFileName(page.File));
        Assert.Equal(Page, await File.ReadAllTextAsync(page.File));
        Assert.Equal((server.At("/tides/gauge.php"), "\"v1\"", 64), (page.Origin.Address, page.Origin.Validators.ETag, page.Origin.Sha256.Length));
    }

    [Fact]
    public async Task A_page_that_is_discarded_leaves_nothing_behind()
    {
        server.Page("/a.html", Page);

        (await FetchedAsync("/a.html")).Dispose();

        Assert.Empty(Directory.GetFileSystemEntries(Path.Combine(data.Path, "fetching")));
    }

    [Fact]
    public async Task What_the_server_says_has_not_changed_is_not_sent_again()
    {
        server.Serve("/a.html", context =>
        {
            context.Response.StatusCode = context.Request.Headers.IfNoneMatch == "\"v1\"" ? 304 : 500;
            return Task.CompletedTask;
        });

        Assert.IsType<FetchOutcome.Unchanged>(await FetchAsync(server.At("/a.html"), new Validators("\"v1\"", null)));
    }

    [Theory]
    [InlineData("http://127.0.0.1/", "not an address of the public network")]
    [InlineData("http://[::1]/", "not an address of the public network")]
    [InlineData("http://[::ffff:10.0.0.1]/", "not an address of the public network")]
    [InlineData("http://2130706433/", "not an address of the public network")]
    [InlineData("http://169.254.169.254/latest/meta-data/", "not an address of the public network")]
    [InlineData("http://inside.example/", "inside.example leads to 192.168.7.7")]
    [InlineData("http://mixed.example/", "mixed.example leads to 10.1.2.3")]
    [InlineData("ftp://example.org/a.txt", "Only http and https")]
    [InlineData("file:///etc/passwd", "Only http and https")]
    [InlineData("http://me:secret@example.org/", "user name or password")]
    [InlineData("not an address", "not an address")]
    public async Task An_address_that_is_not_a_public_page_is_refused(string address, string part) =>
        Assert.Contains(part, await FailureAsync(address), StringComparison.Ordinal);

    [Fact]
    public async Task A_trusted_host_is_trusted_on_its_port_only_and_never_because_of_a_redirect()
    {
        await using var other = await PageServer.StartAsync();
        other.Page("/secret", Page);
        server.Redirect("/away", other.At("/secret"));

        Assert.Contains("not an address of the public network", await FailureAsync(server.At("/away")), StringComparison.Ordinal);
        Assert.DoesNotContain("/secret", other.Asked);
    }

    [Fact]
    public async Task A_name_whose_address_changes_between_check_and_use_is_connected_where_it_was_checked()
    {
        var answers = new Queue<IPAddress>([IPAddress.Parse("8.8.8.8"), IPAddress.Loopback]);
        var connected = new List<IPAddress>();
        var connection = new GuardedConnection((_, _) => Task.FromResult<IPAddress[]>([answers.Dequeue()]), (addresses, _, _) => throw Refused(connected, addresses), isGuarded: true);
        using var client = new HttpClient(connection.Handler());

        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(new Uri("http://rebound.example/")));
        var second = await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(new Uri("http://rebound.example/")));

        Assert.Equal([IPAddress.Parse("8.8.8.8")], connected);
        Assert.IsType<NotPublicException>(second.InnerException);
    }

    [Fact]
    public async Task Redirects_are_followed_but_not_in_a_circle()
    {
        server.Redirect("/one", "/two", 301).Redirect("/two", "/three").Page("/three", Page).Redirect("/round", "/again").Redirect("/again", "/round");

        using var page = await FetchedAsync("/one");

        Assert.Equal(server.At("/three"), page.Origin.FinalAddress);
        Assert.Contains("more than 5 times", await FailureAsync(server.At("/round")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(503)]
    [InlineData(429)]
    public async Task What_fails_for_the_time_being_is_tried_again(int status)
    {
        var tries = 0;
        server.Serve("/a.html", context =>
        {
            context.Response.StatusCode = tries++ < 2 ? status : 200;
            context.Response.ContentType = "text/html";
            return context.Response.WriteAsync(Page);
        });

        (await FetchedAsync("/a.html")).Dispose();

        Assert.Equal(3, tries);
    }

    [Fact]
    public async Task A_server_that_asks_for_a_long_wait_is_left_alone()
    {
        server.Serve("/a.html", context =>
        {
            context.Response.StatusCode = 429;
            context.Response.Headers.RetryAfter = "3600";
            return Task.CompletedTask;
        });

        Assert.Contains("asks to wait 3600 seconds", await FailureAsync(server.At("/a.html")), StringComparison.Ordinal);
        Assert.Single(server.Asked, "/a.html");
    }

    [Fact]
    public async Task A_server_that_drips_is_given_up()
    {
        server.Serve("/slow.html", async context =>
        {
            context.Response.ContentType = "text/html";
            await context.Response.WriteAsync("<p>");
            await context.Response.Body.FlushAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });

        Assert.Contains("did not send the page within", await FailureAsync(server.At("/slow.html"), TimeSpan.FromMilliseconds(500)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_larger_than_the_limit_is_refused_also_when_it_is_packed()
    {
        server.Page("/large.txt", new string('a', 3_000_000), "text/plain").Serve("/bomb.html", async context =>
        {
            context.Response.ContentType = "text/html";
            context.Response.Headers.ContentEncoding = "gzip";
            await using var packed = new GZipStream(context.Response.Body, CompressionLevel.Fastest);
            await packed.WriteAsync(new byte[30_000_000], context.RequestAborted);
        });

        Assert.Contains("larger than 1 MB", await FailureAsync(server.At("/large.txt")), StringComparison.Ordinal);
        Assert.Contains("larger than 1 MB", await FailureAsync(server.At("/bomb.html")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("image/png", "a", "type image/png")]
    [InlineData("application/zip", "a", "type application/zip")]
    [InlineData("application/pdf", "no pdf", "said to be a PDF")]
    [InlineData("text/html", "", "is empty")]
    public async Task What_is_no_document_is_refused(string type, string content, string part)
    {
        server.Page("/a", content, type);

        Assert.Contains(part, await FailureAsync(server.At("/a")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pdf_that_is_served_as_something_else_is_a_pdf()
    {
        server.Bytes("/report", PdfDocument.Of(["Tides."]), "text/html");

        using var page = await FetchedAsync("/report");

        Assert.Equal("report.pdf", Path.GetFileName(page.File));
    }

    [Fact]
    public async Task An_encoding_that_only_the_server_names_is_kept_with_the_text()
    {
        server.Bytes("/caf.html", Encoding.Latin1.GetBytes("<p>Café au lait"), "text/html; charset=ISO-8859-1");

        using var page = await FetchedAsync("/caf.html");

        Assert.Equal("<p>Café au lait", await File.ReadAllTextAsync(page.File));
    }

    [Fact]
    public async Task A_page_that_robots_txt_keeps_programs_from_is_not_asked_for()
    {
        server.Page("/robots.txt", "User-agent: *\nDisallow: /private/\nAllow: /private/open", "text/plain").Page("/private/a", Page).Page("/private/open.html", Page);

        Assert.Contains("robots.txt", await FailureAsync(server.At("/private/a")), StringComparison.Ordinal);
        Assert.DoesNotContain("/private/a", server.Asked);
        (await FetchedAsync("/private/open.html")).Dispose();
    }

    [Fact]
    public async Task Links_are_told_alive_moved_and_dead()
    {
        server.Page("/there", Page).Redirect("/moved", "/there", 308).Redirect("/elsewhere", "/there").Serve("/closed", context =>
        {
            context.Response.StatusCode = 403;
            return Task.CompletedTask;
        });
        using var fetcher = Fetcher();

        Assert.IsType<LinkState.Alive>(await fetcher.LookAsync(server.At("/there"), CancellationToken.None));
        Assert.Equal(server.At("/there"), Assert.IsType<LinkState.Moved>(await fetcher.LookAsync(server.At("/moved"), CancellationToken.None)).To);
        Assert.IsType<LinkState.Alive>(await fetcher.LookAsync(server.At("/elsewhere"), CancellationToken.None));
        Assert.Equal(404, Assert.IsType<LinkState.Dead>(await fetcher.LookAsync(server.At("/gone"), CancellationToken.None)).Status);
        Assert.IsType<LinkState.Untold>(await fetcher.LookAsync(server.At("/closed"), CancellationToken.None));
    }

    private static SocketException Refused(List<IPAddress> connected, IPAddress[] addresses)
    {
        connected.AddRange(addresses);
        return new SocketException((int)SocketError.ConnectionRefused);
    }

    private PageFetcher Fetcher(TimeSpan? limit = null) => new(
        new FetchSettings([server.Host], limit ?? TimeSpan.FromSeconds(20), 1024 * 1024, TimeSpan.Zero) { FirstBackOff = TimeSpan.FromMilliseconds(1) },
        data.Path, TimeProvider.System, ResolveAsync);

    private static Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancellationToken) => Task.FromResult<IPAddress[]>(host switch
    {
        "inside.example" => [IPAddress.Parse("192.168.7.7")],
        "mixed.example" => [IPAddress.Parse("8.8.8.8"), IPAddress.Parse("10.1.2.3")],
        _ => throw new InvalidOperationException($"No test looks up {host}."),
    });

    private async Task<FetchOutcome> FetchAsync(string address, Validators? known = null, TimeSpan? limit = null)
    {
        using var fetcher = Fetcher(limit: limit);
        return await fetcher.FetchAsync(address, known, CancellationToken.None);
    }

    private async Task<FetchedPage> FetchedAsync(string path)
    {
        var outcome = await FetchAsync(server.At(path));
        return outcome is FetchOutcome.Fetched { Page: var page } ? page : throw new InvalidOperationException(((FetchOutcome.Failed)outcome).Sentence.English);
    }

    private async Task<string> FailureAsync(string address, TimeSpan? limit = null) => Assert.IsType<FetchOutcome.Failed>(await FetchAsync(address, limit: limit)).Sentence.English;
}
