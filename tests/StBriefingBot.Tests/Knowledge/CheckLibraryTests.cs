using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Tests.Knowledge;

public sealed class CheckLibraryTests
{
    private readonly FakeSources sources = new();

    public CheckLibraryTests()
    {
        sources.Entries.Add(FakeSources.Entry("tea", references: "https://example.org/more"));
        sources.Discrepancies.Add(new Discrepancy("tea-date", Severity.High, [1], ["tea"], new("T", "題"), new("A.", "あ。"), new("R.", "れ。")));
    }

    [Fact]
    public async Task A_sound_library_has_no_findings()
    {
        Pair(new Statement(default, "https://example.org/more", Corrects: "tea-date"), new Statement(default, "https://example.org/tea"));

        var report = await new CheckLibrary(sources).ExecuteAsync(CancellationToken.None);

        Assert.Empty(report.Findings);
        Assert.Equal((1, 2, 2), (report.Sources, report.Texts, report.Statements));
    }

    [Fact]
    public async Task What_could_not_be_read_is_an_error_with_file_and_line()
    {
        Pair(new Statement(default, "source"), new Statement(default, "source"));
        sources.Problems.Add(new ReadOutcome.Unreadable("catalogue.yaml", 7, "Bad."));
        sources.Texts.Add(new ReadOutcome.Unreadable("sources/x.md", 2, "Worse."));

        var report = await new CheckLibrary(sources).ExecuteAsync(CancellationToken.None);

        Assert.True(report.HasErrors);
        Assert.Equal([("catalogue.yaml", 7), ("sources/x.md", 2)], report.Findings.Select(finding => (finding.File, finding.Line!.Value)));
    }

    [Fact]
    public async Task Statements_are_checked_against_the_catalogue_and_the_discrepancies()
    {
        Pair(
            new Statement(default, "https://example.org/unlisted", Disputed: "tea-place"),
            new Statement(default, "hearsay", Since: new PartialDate(2022), Until: new PartialDate(2021), Disputed: "tea-date", Corrects: "tea-date"));

        var findings = await FindingsAsync();

        Contains(findings, "sources/tea.en.md", 10, "not among the references of 'tea'");
        Contains(findings, "sources/tea.en.md", 10, "no discrepancy 'tea-place'");
        Contains(findings, "sources/tea.ja.md", 10, "'hearsay' is neither");
        Contains(findings, "sources/tea.ja.md", 10, "ends (2021) before it begins (2022)");
        Contains(findings, "sources/tea.ja.md", 10, "cannot both");
    }

    [Fact]
    public async Task A_missing_language_is_named()
    {
        sources.Texts.Add(FakeSources.Digest("tea", LanguageCode.English, "s", "One."));

        Contains(await FindingsAsync(), "catalogue.yaml", null, "'tea' has no Japanese digest");
    }

    [Fact]
    public async Task The_languages_must_have_the_same_sections_and_as_many_statements()
    {
        sources.Texts.Add(FakeSources.Digest("tea", LanguageCode.English, "signature", "One.", "Two."));
        sources.Texts.Add(FakeSources.Digest("tea", LanguageCode.Japanese, "signature", "一。"));
        sources.Entries.Add(FakeSources.Entry("cup"));
        sources.Texts.Add(FakeSources.Digest("cup", LanguageCode.English, "a", "One."));
        sources.Texts.Add(FakeSources.Digest("cup", LanguageCode.Japanese, "b", "一。"));

        var findings = await FindingsAsync();

        Contains(findings, "sources/tea.ja.md", 10, "has 1 statements here and 2 in sources/tea.en.md");
        Contains(findings, "sources/cup.ja.md", null, "The section 'a' of sources/cup.en.md is missing");
        Contains(findings, "sources/cup.en.md", null, "The section 'b' of sources/cup.ja.md is missing");
    }

    [Fact]
    public async Task A_discrepancy_must_name_sources_and_notes_that_exist()
    {
        Pair(new Statement(default, "source"), new Statement(default, "source"));
        sources.Discrepancies.Add(new Discrepancy("lost", Severity.Low, [99], ["nobody"], new("T", "題"), new("A.", "あ。"), new("R.", "れ。")));

        var findings = await FindingsAsync();

        Contains(findings, "discrepancies.yaml", null, "'nobody'");
        Contains(findings, "discrepancies.yaml", null, "note 99");
    }

    [Fact]
    public async Task The_articles_notes_and_the_catalogues_must_meet()
    {
        sources.Entries.Add(FakeSources.Entry("article", SourceKind.Article, []));
        Pair(new Statement(default, "source"), new Statement(default, "source"));
        sources.Texts.Add(new ReadOutcome.Read("fulltext/article.en.md", new SourceText("article", LanguageCode.English, PassageKind.FullText, "A", [
            new SourceSection([], "start", [new SourceBlock("Tea.", "¶1", null, [new NoteMark(4, 5)])]),
            new SourceSection(["Notes"], "note-5", [new SourceBlock("Leaf.", "note 5", null, [new NoteMark(0, 5)])])])));

        var findings = await FindingsAsync();

        Contains(findings, "fulltext/article.en.md", null, "Note 5 is not listed");
        Contains(findings, "fulltext/article.en.md", null, "lists note 1");
    }

    private void Pair(Statement english, Statement japanese)
    {
        sources.Texts.Add(FakeSources.Digest("tea", LanguageCode.English, "s", ("One.", english)));
        sources.Texts.Add(FakeSources.Digest("tea", LanguageCode.Japanese, "s", ("一。", japanese)));
    }

    private async Task<IReadOnlyList<Finding>> FindingsAsync() => (await new CheckLibrary(sources).ExecuteAsync(CancellationToken.None)).Findings;

    private static void Contains(IReadOnlyList<Finding> findings, string file, int? line, string part) =>
        Assert.Contains(findings, finding => finding.File == file && finding.Line == line && finding.Sentence.Contains(part, StringComparison.Ordinal));
}
