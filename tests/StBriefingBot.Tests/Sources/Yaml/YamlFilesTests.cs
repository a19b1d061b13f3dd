using StBriefingBot.Adapters.Sources.Yaml;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Tests.Sources.Yaml;

public sealed class YamlFilesTests
{
    private readonly List<ReadOutcome.Unreadable> problems = [];

    [Fact]
    public void A_catalogue_entry_is_read_with_all_its_fields()
    {
        var entry = Assert.Single(CatalogueFile.Read(
            """
            sources:
            - id: tea-treaty
              kind: cited
              notes: [3, 5]
              issuer: Ministry of Tea
              authors: [A. Leaf]
              title: 'The treaty: tea'
              title_ja: 茶条約
              publisher: Tea House
              publisher_ja: 茶の家
              rights: null
              date: 2020-06
              url: https://example.org/treaty
              language: en
              references:
              - https://example.org/more
            """,
            problems));

        Assert.Empty(problems);
        Assert.Equal(("tea-treaty", SourceKind.Cited, "The treaty: tea", "茶条約"), (entry.Id, entry.Kind, entry.Title, entry.TitleJapanese));
        Assert.Equal([3, 5], entry.Notes);
        Assert.Equal(new PartialDate(2020, 6), entry.Date);
        Assert.Equal(("Tea House", "茶の家"), (entry.PublisherIn(LanguageCode.English), entry.PublisherIn(LanguageCode.Japanese)));
        Assert.Null(entry.Rights);
        Assert.Equal(["https://example.org/more"], entry.References);
    }

    [Fact]
    public void A_broken_entry_is_named_with_its_line_and_the_others_are_used()
    {
        var entries = CatalogueFile.Read("sources:\n- id: a\n  title: A\n- id: b\n  title: \"never closed\n- id: c\n  title: C\n", problems);

        Assert.Equal(["a", "c"], entries.Select(entry => entry.Id));
        var problem = Assert.Single(problems);
        Assert.InRange(problem.Line!.Value, 4, 6);
        Assert.Contains("not valid YAML", problem.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- id: a\n  title: A\n  date: June 2020\n", 3, "not a date")]
    [InlineData("- id: a\n  title: A\n  url: javascript:alert(1)\n", 3, "not an address")]
    [InlineData("- id: a\n  title: A\n  kind: quoted\n", 3, "must be one of")]
    [InlineData("- id: a\n  title: A\n  notes: [one]\n", 3, "not a number")]
    [InlineData("- id: a\n  title: A\n- title: B\n", 3, "no 'id'")]
    [InlineData("- id: a\n  title: A\n- id: A\n  title: B\n", 3, "already used in line 1")]
    [InlineData("- id: a\n  title: A\n- id: ../b\n  title: B\n", 3, "may hold only letters")]
    [InlineData("- id: a\n  title: A\n  title: again\n- id: b\n  title: B\n- just words\n", null, "not valid YAML")]
    public void Each_mistake_is_a_sentence_with_its_line(string yaml, int? line, string part)
    {
        var entries = CatalogueFile.Read(yaml, problems);

        Assert.Contains(problems, problem => problem.Reason.Contains(part, StringComparison.Ordinal) && (line is null || problem.Line == line) && problem.File == "catalogue.yaml");
        Assert.NotEmpty(entries);
    }

    [Fact]
    public void A_hostile_file_costs_neither_the_stack_nor_the_memory()
    {
        CatalogueFile.Read(new string('[', 100_000), problems);
        CatalogueFile.Read("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n", problems);

        Assert.Contains(problems, problem => problem.Reason.Contains("levels deep", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Reason.Contains("*name", StringComparison.Ordinal));
    }

    [Fact]
    public void Glossary_terms_are_read_with_and_without_a_key_above_them()
    {
        const string Terms = "- en: Joint Tea Committee\n  ja: 合同茶委員会\n  acronym: JTC\n  en_variants: [tea committee]\n  definition_en: D\n  definition_ja: 定\n  category: c\n";

        var bare = Assert.Single(GlossaryFile.Read(Terms, problems));
        var keyed = Assert.Single(GlossaryFile.Read("terms:\n" + Terms, problems));

        Assert.Empty(problems);
        Assert.Equal("JTC", bare.Acronym);
        Assert.Equal(bare.Forms, keyed.Forms);
    }

    [Fact]
    public void A_discrepancy_without_one_of_its_sentences_is_left_out()
    {
        const string Whole = "topic_en: T\n  topic_ja: 題\n  article_en: A.\n  article_ja: あ。\n  record_en: R.\n";

        var found = DiscrepancyFile.Read($"- id: x\n  severity: high\n  notes: [4]\n  {Whole}  record_ja: れ。\n- id: y\n  {Whole}", problems);

        Assert.Equal(Severity.High, Assert.Single(found).Severity);
        Assert.Contains("'record_ja'", Assert.Single(problems).Reason, StringComparison.Ordinal);
    }
}
