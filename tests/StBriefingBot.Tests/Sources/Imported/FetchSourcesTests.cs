using StBriefingBot.Adapters.Sources;
using StBriefingBot.Adapters.Sources.Imported;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Knowledge.Fetching;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.Sources.Imported;

public sealed class FetchSourcesTests : IDisposable
{
    private const string Treaty = "https://tea.example/treaty.html";
    private const string Notice = "https://tea.example/notices/notice.html";

    private readonly TemporaryFolder knowledge = new();
    private readonly TemporaryFolder data = new();
    private readonly FakePageFetcher network = new();
    private readonly KnowledgeFolder reader;
    private readonly ImportedTexts imported;

    public FetchSourcesTests()
    {
        knowledge.Write(
            "catalogue.yaml",
            $"- id: tea-treaty\n  kind: cited\n  title: The tea treaty\n  language: en\n  url: {Treaty}\n- id: cups\n  kind: cited\n  title: Cups\n  language: en\n  url: https://tea.example/cups\n"
                + "- id: leaves\n  kind: background\n  title: Leaves\n  language: en\n  url: https://tea.example/leaves\n");
        reader = new KnowledgeFolder(knowledge.Path, data.Path);
        imported = new ImportedTexts(data.Path, TimeProvider.System);
    }

    public void Dispose()
    {
        knowledge.Dispose();
        data.Dispose();
    }

    [Fact]
    public async Task Cited_works_that_can_be_reached_become_full_texts_and_the_others_are_told()
    {
        network.Pages[Treaty] = "<h1>Treaty</h1><p>Tea was to be traded freely.";

        var fetched = await FetchAsync(null);

        Assert.Equal(["tea-treaty", "cups"], fetched.Select(fetch => fetch.SourceId));
        Assert.Equal("fulltext/tea-treaty.en.html", Assert.IsType<SourceFetchResult.Kept>(fetched[0].Result).Text.File);
        Assert.Contains("cups", Assert.IsType<SourceFetchResult.Failed>(fetched[1].Result).Sentence.English, StringComparison.Ordinal);
        var text = Assert.IsType<ReadOutcome.Read>(Assert.Single(await reader.ReadTextsAsync(CancellationToken.None).ToListAsync())).Text;
        Assert.Equal(("tea-treaty", "The tea treaty"), (text.SourceId, text.Title));
        Assert.Equal(network.Now, (await EntryAsync("tea-treaty")).CopiedAt);
    }

    [Fact]
    public async Task What_has_not_changed_is_not_kept_again_and_every_version_that_was_fetched_stays()
    {
        network.Pages[Treaty] = "<p>Tea was to be traded freely.";
        await FetchAsync("tea-treaty");
        Assert.IsType<SourceFetchResult.Unchanged>(Assert.Single(await FetchAsync("tea-treaty")).Result);

        network.Pages[Treaty] = "<p>Tea and cups were to be traded freely.";
        Assert.IsType<SourceFetchResult.Kept>(Assert.Single(await FetchAsync("tea-treaty")).Result);

        Assert.Equal(
            ["<p>Tea and cups were to be traded freely.", "<p>Tea was to be traded freely."],
            Directory.GetFiles(Path.Combine(data.Path, "snapshots", "tea-treaty")).Select(File.ReadAllText).Order());
    }

    [Fact]
    public async Task A_page_that_lost_its_text_leaves_what_was_fetched_before()
    {
        network.Pages[Treaty] = "<p>Tea was to be traded freely.";
        await FetchAsync("tea-treaty");

        network.Pages[Treaty] = "<nav>Home</nav>";

        Assert.IsType<SourceFetchResult.Failed>(Assert.Single(await FetchAsync("tea-treaty")).Result);
        Assert.IsType<ReadOutcome.Read>(Assert.Single(await reader.ReadTextsAsync(CancellationToken.None).ToListAsync()));
    }

    [Fact]
    public async Task An_added_page_keeps_its_address_its_copy_and_its_data_when_it_is_fetched_again()
    {
        network.Pages[Notice] = "<h1>Notice</h1><p>The harvest began on 2 May.";
        var added = Assert.IsType<AddDocumentOutcome.Added>(await AddAsync());
        Assert.Equal(("notice", Notice), (added.Entry.Id, (await EntryAsync("notice")).Url));

        network.Pages[Notice] = "<h1>Notice</h1><p>The harvest began on 3 May.";
        var again = (await FetchAsync(null)).Single(fetch => fetch.SourceId == "notice");

        Assert.IsType<SourceFetchResult.Kept>(again.Result);
        Assert.Equal("Tea Board", (await EntryAsync("notice")).Issuer);
        Assert.Contains("already has this page", Assert.IsType<AddDocumentOutcome.Rejected>(await AddAsync()).Sentence.English, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Removing_a_fetched_page_removes_its_copies_too()
    {
        network.Pages[Notice] = "<p>The harvest began on 2 May.";
        await AddAsync();

        await new RemoveImported(reader, imported).ExecuteAsync("notice", CancellationToken.None);

        Assert.False(Directory.Exists(Path.Combine(data.Path, "snapshots", "notice")));
    }

    [Fact]
    public async Task Dead_links_are_known_to_the_catalogue_and_what_cannot_be_told_changes_nothing()
    {
        network.Links[Treaty] = new LinkState.Dead(404);
        await CheckLinksAsync();
        network.Links.Clear();
        var links = await CheckLinksAsync();

        Assert.Equal(3, links.Count);
        Assert.Equal([Treaty], (await reader.ReadLibraryAsync(CancellationToken.None)).Catalogue.DeadLinks.Keys);
    }

    private async Task<IReadOnlyList<SourceFetch>> FetchAsync(string? id) =>
        await new FetchSources(reader, imported, network, new ImportFullText(reader, imported)).ExecuteAsync(id, CancellationToken.None).ToListAsync();

    private Task<AddDocumentOutcome> AddAsync() =>
        new AddDocument(reader, imported, network).ExecuteAsync(new AddDocumentRequest(Notice, null, "Tea Board", null, null, null), CancellationToken.None);

    private async Task<IReadOnlyList<CheckedLink>> CheckLinksAsync() =>
        await new CheckLinks(reader, network, new LinkRecords(data.Path, TimeProvider.System)).ExecuteAsync(CancellationToken.None).ToListAsync();

    private async Task<CatalogueEntry> EntryAsync(string id) => (await reader.ReadLibraryAsync(CancellationToken.None)).Catalogue.Find(id)!;
}
