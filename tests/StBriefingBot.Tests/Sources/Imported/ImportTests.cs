using StBriefingBot.Adapters.Sources;
using StBriefingBot.Adapters.Sources.Imported;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.Sources.Imported;

public sealed class ImportTests : IDisposable
{
    private readonly TemporaryFolder knowledge = new();
    private readonly TemporaryFolder data = new();
    private readonly TemporaryFolder desk = new();
    private readonly KnowledgeFolder reader;
    private readonly ImportedTexts imported;

    public ImportTests()
    {
        knowledge.Write("catalogue.yaml", "- id: tea-article\n  kind: article\n  title: The tea article\n  language: en\n- id: leaf-1990\n  kind: cited\n  notes: [1]\n  title: Leaves\n");
        reader = new KnowledgeFolder(knowledge.Path, data.Path);
        imported = new ImportedTexts(data.Path, TimeProvider.System);
    }

    public void Dispose()
    {
        knowledge.Dispose();
        data.Dispose();
        desk.Dispose();
    }

    [Fact]
    public async Task A_full_text_is_kept_whole_and_read_at_the_next_reindex_under_the_catalogues_title()
    {
        var file = desk.Write("my article.md", "# Other title\n\n## Space\n\nThe first<sup>1</sup> and second.<sup>2</sup>\n\n<sup>1</sup> Leaves.\n\n<sup>2</sup> Cups.\n");

        var outcome = Assert.IsType<ImportOutcome.Imported>(await ImportAsync("tea-article", file));

        Assert.Equal(("fulltext/tea-article.en.md", "my article.md"), (outcome.Text.File, outcome.Text.OriginalName));
        Assert.Equal([1, 2], outcome.Notes);
        Assert.Equal([2], outcome.UnlinkedNotes);
        var text = Assert.IsType<ReadOutcome.Read>(Assert.Single(await TextsAsync())).Text;
        Assert.Equal(("tea-article", "The tea article", PassageKind.FullText), (text.SourceId, text.Title, text.Kind));
        Assert.Equal(["tea-article.en.text#space", "tea-article.en.text#note-1", "tea-article.en.text#note-2"], PassageSplitter.Split(text).Select(passage => passage.Id));
    }

    [Fact]
    public async Task A_second_import_in_another_format_takes_the_place_of_the_first()
    {
        await ImportAsync("tea-article", desk.Write("a.md", "# A\n\nThe first."));
        await ImportAsync("tea-article", desk.Write("b.html", "<h1>A</h1><p>The second."));

        Assert.Equal("The second.", Assert.IsType<ReadOutcome.Read>(Assert.Single(await TextsAsync())).Text.Sections[0].Blocks[0].Text);
        Assert.Equal(["tea-article.en.html", "tea-article.en.json"], Directory.GetFiles(Path.Combine(data.Path, "fulltext")).Select(Path.GetFileName).Order());
    }

    [Theory]
    [InlineData("tea-treaty", "a.md", "# A\n\nWords.", "no source 'tea-treaty'")]
    [InlineData("article", "a.md", "# A\n\nWords.", "did you mean tea-article?")]
    [InlineData("tea-article", "a.md", "", "The file is empty")]
    [InlineData("tea-article", "a.md", "# Only a heading", "no text")]
    [InlineData("tea-article", "a.docx", "x", "Word processor")]
    [InlineData("tea-article", "a.md", "# 茶\n\n日本語の記事です。", "reads as Japanese")]
    public async Task What_cannot_be_imported_is_refused_with_a_sentence_and_nothing_is_kept(string id, string name, string content, string part)
    {
        var outcome = await ImportAsync(id, desk.Write(name, content));

        Assert.Contains(part, Assert.IsType<ImportOutcome.Rejected>(outcome).Sentence.English, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(data.Path, "fulltext")));
    }

    [Theory]
    [InlineData("no/such/file.md", "no such file")]
    [InlineData("", "No file is named")]
    public async Task A_missing_file_is_refused(string file, string part)
    {
        Assert.Contains(part, Assert.IsType<ImportOutcome.Rejected>(await ImportAsync("tea-article", file)).Sentence.English, StringComparison.Ordinal);
        Assert.Contains(part, Assert.IsType<AddDocumentOutcome.Rejected>(await AddAsync(file)).Sentence.English, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_translation_is_taken_when_its_language_is_said()
    {
        var outcome = await ImportAsync("tea-article", desk.Write("a.md", "# 茶\n\n日本語の記事です。"), LanguageCode.Japanese);

        Assert.Equal("fulltext/tea-article.ja.md", Assert.IsType<ImportOutcome.Imported>(outcome).Text.File);
    }

    [Fact]
    public async Task An_added_document_is_a_source_of_its_own_until_it_is_removed()
    {
        var added = Assert.IsType<AddDocumentOutcome.Added>(await AddAsync(desk.Write("Tea Report.txt", "TEA REPORT\n\nGreen and black.")));

        Assert.Equal("tea-report", added.Entry.Id);
        var entry = (await reader.ReadLibraryAsync(CancellationToken.None)).Catalogue.Find("tea-report")!;
        Assert.Equal((SourceKind.Document, "TEA REPORT", "Tea Board", new PartialDate(2020, 5)), (entry.Kind, entry.Title, entry.Issuer, entry.Date!.Value));
        Assert.Equal("tea-report", Assert.IsType<ReadOutcome.Read>(Assert.Single(await TextsAsync())).Text.SourceId);
        Assert.Contains("already has", Assert.IsType<AddDocumentOutcome.Rejected>(await AddAsync(desk.Write("tea-report.md", "# T\n\nW."))).Sentence.English, StringComparison.Ordinal);

        var removed = Assert.IsType<RemoveOutcome.Removed>(await RemoveAsync("tea-report"));

        Assert.True(Assert.Single(removed.Texts).IsDocument);
        Assert.Empty(await TextsAsync());
        Assert.Empty(Directory.GetFiles(Path.Combine(data.Path, "documents")));
    }

    [Fact]
    public async Task Removing_says_why_when_there_is_nothing_to_remove()
    {
        Assert.Contains("Nothing was imported", Assert.IsType<RemoveOutcome.NothingToRemove>(await RemoveAsync("leaf-1990")).Sentence.English, StringComparison.Ordinal);
        Assert.Contains("no source 'x'", Assert.IsType<RemoveOutcome.NothingToRemove>(await RemoveAsync("x")).Sentence.English, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_that_points_out_of_its_folder_is_not_followed()
    {
        var victim = data.Write("victim.txt", "Keep me.");
        data.Write("documents/x.json", "{\"sourceId\":\"x\",\"language\":\"en\",\"file\":\"../victim.txt\",\"originalName\":\"x\",\"sha256\":\"0\",\"importedAt\":\"2020-01-01T00:00:00Z\"}");

        await RemoveAsync("x");

        Assert.True(File.Exists(victim));
    }

    [Fact]
    public async Task A_full_text_whose_source_left_the_catalogue_is_reported_and_can_be_removed()
    {
        data.Write("fulltext/gone.en.md", "# G\n\nWords.");

        Assert.Contains("sources remove gone", Assert.IsType<ReadOutcome.Unreadable>(Assert.Single(await TextsAsync())).Reason, StringComparison.Ordinal);
        Assert.IsType<RemoveOutcome.Removed>(await RemoveAsync("gone"));
        Assert.Empty(await TextsAsync());
    }

    private Task<ImportOutcome> ImportAsync(string id, string file, LanguageCode? language = null) =>
        new ImportFullText(reader, imported).ExecuteAsync(new ImportRequest(id, file, language, "from the desk"), CancellationToken.None);

    private Task<AddDocumentOutcome> AddAsync(string file) =>
        new AddDocument(reader, imported, new FakePageFetcher()).ExecuteAsync(new AddDocumentRequest(file, null, "Tea Board", "2020-05", null, null), CancellationToken.None);

    private Task<RemoveOutcome> RemoveAsync(string id) => new RemoveImported(reader, imported).ExecuteAsync(id, CancellationToken.None);

    private async Task<IReadOnlyList<ReadOutcome>> TextsAsync() => await reader.ReadTextsAsync(CancellationToken.None).ToListAsync();
}
