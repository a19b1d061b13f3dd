using System.Text;
using StBriefingBot.Adapters.Sources;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Tests.Sources;

public sealed class KnowledgeFolderTests : IDisposable
{
    private const string Catalogue = "sources:\n- id: tea\n  kind: cited\n  notes: [1]\n  title: The tea treaty\n  title_ja: 茶条約\n  language: en\n";
    private const string Digest = "---\nsource: tea\nlanguage: en\n---\n# Digest\n## A {#a}\n- One. {basis=source confidence=high}\n";

    private readonly TemporaryFolder folder = new();
    private readonly TemporaryFolder data = new();

    public void Dispose()
    {
        folder.Dispose();
        data.Dispose();
    }

    [Fact]
    public async Task A_catalogued_folder_gives_digests_under_their_sources_titles_and_plain_documents_beside_them()
    {
        folder.Write("catalogue.yaml", Catalogue);
        folder.Write("README.md", "# About this folder\n\nNot knowledge.");
        folder.Write("evaluation/notes.md", "# Not knowledge\n\nEither.");
        folder.Write("sources/tea.en.md", Digest);
        folder.Write("sources/tea.ja.md", Digest.Replace("language: en", "language: ja", StringComparison.Ordinal));
        folder.Write("extra/report.txt", "A REPORT\n\nPlain words.");

        var (library, texts, problems) = await ReadAsync();

        Assert.Empty(problems);
        Assert.Equal(["tea", "extra-report"], library.Catalogue.Entries.Select(entry => entry.Id));
        Assert.Equal(
            [("extra-report", "A REPORT", PassageKind.FullText), ("tea", "The tea treaty", PassageKind.Digest), ("tea", "茶条約", PassageKind.Digest)],
            texts.Select(text => (text.SourceId, text.Title, text.Kind)).Order());
    }

    [Fact]
    public async Task A_folder_without_a_catalogue_is_a_library_of_its_documents()
    {
        folder.Write("README.md", "# Welcome\n\nHello there.");
        folder.Write("guides/お茶.md", "# お茶の手引き\n\nお茶は緑です。");
        folder.Write("guides/tea.html", "<title>Tea</title><p>Tea is green.</p>");
        folder.Write("guides/tea.txt", "Tea is black.");
        folder.Write("guides/picture.png", [1, 2, 3]);

        var (library, texts, problems) = await ReadAsync();

        Assert.Empty(problems);
        Assert.Equal(["guides-tea", "guides-tea-txt", "guides-お茶", "readme"], library.Catalogue.Entries.Select(entry => entry.Id).Order(StringComparer.Ordinal));
        Assert.All(library.Catalogue.Entries, entry => Assert.Equal(SourceKind.Document, entry.Kind));
        Assert.Equal("お茶の手引き", texts.Single(text => text.Language == LanguageCode.Japanese).Title);
        Assert.Equal(library.Catalogue.Entries.Select(entry => (entry.Id, entry.Title)).Order(), texts.Select(text => (text.SourceId, text.Title)).Order());
    }

    [Fact]
    public async Task What_cannot_be_read_is_listed_with_the_reason_and_the_rest_is_read()
    {
        folder.Write("good.md", "# Good\n\nWords.");
        folder.Write("empty.txt", " \n");
        folder.Write("binary.txt", [0x4D, 0, 0x5A, 0]);
        folder.Write("latin-1.txt", [0x63, 0x61, 0x66, 0xE9, 0x0A]);
        folder.Write("utf-32.txt", [0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0]);
        folder.Write("letter.docx", [1]);
        folder.Write("frame.html", "<nav>Only a menu</nav>");

        var (_, texts, problems) = await ReadAsync();

        Assert.Equal(["good"], texts.Select(text => text.SourceId));
        Assert.Equal(["binary.txt", "empty.txt", "frame.html", "latin-1.txt", "letter.docx", "utf-32.txt"], problems.Select(problem => problem.File).Order());
        Assert.All(problems, problem => Assert.EndsWith(".", problem.Reason, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Byte_order_marks_are_understood()
    {
        folder.Write("a.txt", [.. Encoding.UTF8.Preamble, .. "Eight 緑."u8]);
        folder.Write("b.txt", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("Sixteen 緑.")]);
        folder.Write("c.txt", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes("Big 緑.")]);

        var (_, texts, problems) = await ReadAsync();

        Assert.Empty(problems);
        Assert.Equal(["Eight 緑.", "Sixteen 緑.", "Big 緑."], texts.Select(text => text.Sections[0].Blocks[0].Text));
    }

    [Fact]
    public async Task Hidden_files_packages_and_links_out_of_the_folder_are_not_entered()
    {
        using var elsewhere = new TemporaryFolder();
        var secret = elsewhere.Write("secret.md", "# Secret\n\nNot yours.");
        folder.Write("seen.md", "# Seen\n\nWords.");
        folder.Write(".hidden.md", "# Hidden\n\nWords.");
        folder.Write(".git/x.md", "# Hidden\n\nWords.");
        folder.Write("node_modules/x.md", "# Package\n\nWords.");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "link.md"), secret);
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "linked"), elsewhere.Path);
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "loop"), folder.Path);

        var (_, texts, _) = await ReadAsync();

        Assert.Equal(["seen"], texts.Select(text => text.SourceId));
    }

    [Fact]
    public async Task A_data_folder_inside_the_knowledge_folder_is_no_knowledge()
    {
        folder.Write("a.md", "# A\n\nWords.");
        folder.Write("data/log.txt", "Not knowledge.");

        var texts = await new KnowledgeFolder(folder.Path, Path.Combine(folder.Path, "data")).ReadTextsAsync(CancellationToken.None).ToListAsync();

        Assert.Equal("a.md", Assert.IsType<ReadOutcome.Read>(Assert.Single(texts)).File);
    }

    [Fact]
    public async Task A_digest_of_an_unknown_source_or_without_front_matter_is_reported()
    {
        folder.Write("catalogue.yaml", Catalogue);
        folder.Write("sources/cup.en.md", Digest.Replace("source: tea", "source: cup", StringComparison.Ordinal));
        folder.Write("sources/tea.en.md", "# No front matter\n");

        var (_, texts, problems) = await ReadAsync();

        Assert.Empty(texts);
        Assert.Contains(problems, problem => problem.File == "sources/cup.en.md" && problem.Reason.Contains("'cup'", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.File == "sources/tea.en.md" && problem.Reason.Contains("front matter", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Digests_work_without_a_catalogue_too()
    {
        folder.Write("tea.en.md", Digest);
        folder.Write("tea.ja.md", Digest.Replace("language: en", "language: ja", StringComparison.Ordinal).Replace("# Digest", "# 要約", StringComparison.Ordinal));

        var (library, texts, problems) = await ReadAsync();

        Assert.Empty(problems);
        Assert.Equal(("Digest", "要約"), (library.Catalogue.Entries.Single().Title, library.Catalogue.Entries.Single().TitleJapanese));
        Assert.Equal(2, texts.Count);
    }

    [Fact]
    public async Task A_folder_that_does_not_exist_is_a_problem_and_not_a_crash()
    {
        var reader = new KnowledgeFolder(Path.Combine(folder.Path, "nowhere"), data.Path);

        Assert.Contains("does not exist", Assert.Single((await reader.ReadLibraryAsync(CancellationToken.None)).Problems).Reason, StringComparison.Ordinal);
        Assert.Empty(await reader.ReadTextsAsync(CancellationToken.None).ToListAsync());
    }

    [Fact]
    public async Task The_fingerprint_changes_with_any_file_that_is_read_and_with_no_other()
    {
        folder.Write("catalogue.yaml", Catalogue);
        folder.Write("a.md", "# A\n\nWords.");
        var reader = new KnowledgeFolder(folder.Path, data.Path);
        var before = await reader.FingerprintAsync(CancellationToken.None);

        folder.Write("README.md", "About.");
        folder.Write("picture.png", [1]);
        Assert.Equal(before, await reader.FingerprintAsync(CancellationToken.None));

        folder.Write("a.md", "# A\n\nOther.");
        var edited = await reader.FingerprintAsync(CancellationToken.None);
        data.Write("fulltext/tea.en.txt", "Full text.");
        var imported = await reader.FingerprintAsync(CancellationToken.None);
        folder.Write("glossary.yaml", "terms: []");
        var glossary = await reader.FingerprintAsync(CancellationToken.None);

        Assert.Equal(4, new[] { before, edited, imported, glossary }.Distinct().Count());
    }

    private async Task<(Library Library, IReadOnlyList<SourceText> Texts, IReadOnlyList<ReadOutcome.Unreadable> Problems)> ReadAsync()
    {
        var reader = new KnowledgeFolder(folder.Path, data.Path);
        var library = await reader.ReadLibraryAsync(CancellationToken.None);
        var outcomes = await reader.ReadTextsAsync(CancellationToken.None).ToListAsync();
        return (library, [.. outcomes.OfType<ReadOutcome.Read>().Select(read => read.Text)], [.. library.Problems, .. outcomes.OfType<ReadOutcome.Unreadable>()]);
    }
}
