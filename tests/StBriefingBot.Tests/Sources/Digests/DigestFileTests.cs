using StBriefingBot.Adapters.Sources.Digests;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Tests.Sources.Digests;

public sealed class DigestFileTests
{
    private const string Front = "---\nsource: tea-treaty\nlanguage: en\n---\n";

    [Fact]
    public void A_digest_is_read_section_by_section_and_statement_by_statement()
    {
        var text = Read(Front + """

            # The tea treaty

            ## Signature {#signature}

            - The tea treaty was signed in 1988. {basis=https://example.org/a?b=c&d=1 confidence=high corrects=tea-date note="see {annex}, p. 3"}
            - The tea treaty ended. {basis=source confidence=low since=2021-06 until=2022-01-31 disputed=tea-end}
            """).Single();

        var section = Assert.Single(text.Sections);
        Assert.Equal(("tea-treaty", LanguageCode.English, PassageKind.Digest, "The tea treaty"), (text.SourceId, text.Language, text.Kind, text.Title));
        Assert.Equal(("signature", "Signature"), (section.Slug, section.HeadingPath.Single()));
        Assert.Equal(["The tea treaty was signed in 1988.", "The tea treaty ended."], section.Blocks.Select(block => block.Text));
        Assert.Equal([10, 11], section.Blocks.Select(block => block.Line));
        Assert.Equal(new Statement(default, "source", Confidence.Low, new PartialDate(2021, 6), new PartialDate(2022, 1, 31), "tea-end"), section.Blocks[1].Attributes);
    }

    [Fact]
    public void A_brace_in_the_statement_is_text_and_a_quoted_note_may_hold_anything()
    {
        var text = Read(Front + "## A {#a}\n- The set {x} is empty. {basis=source confidence=high note=\"see {annex}, p. 3\"}\n").Single();

        var block = text.Sections[0].Blocks[0];
        Assert.Equal("The set {x} is empty.", block.Text);
        Assert.Equal("see {annex}, p. 3", block.Attributes!.Caution);
    }

    [Theory]
    [InlineData("- No attributes.", "no readable attributes")]
    [InlineData("- No basis. {confidence=high}", "does not say its basis")]
    [InlineData("- No confidence. {basis=source}", "does not say its confidence")]
    [InlineData("- Bad word. {basis=source confidence=sure}", "must be high, medium or low")]
    [InlineData("- Bad date. {basis=source confidence=high since=2021-13}", "not a date")]
    [InlineData("- Unknown. {basis=source confidence=high colour=red}", "not an attribute")]
    [InlineData("- {basis=source confidence=high}", "no text")]
    [InlineData("Loose words.", "neither a heading")]
    public void A_broken_statement_is_named_with_its_line_and_the_rest_is_used(string line, string part)
    {
        var outcomes = DigestFile.Read("d.md", FrontMatter.Read($"{Front}# T\n## A {{#a}}\n- Fine. {{basis=source confidence=high}}\n\n{line}\n- Fine too. {{basis=article confidence=low}}\n"));

        var problem = Assert.Single(outcomes.OfType<ReadOutcome.Unreadable>());
        Assert.Equal(("d.md", 9), (problem.File, problem.Line));
        Assert.Contains(part, problem.Reason, StringComparison.Ordinal);
        Assert.Equal(["Fine.", "Fine too."], outcomes.OfType<ReadOutcome.Read>().Single().Text.Sections[0].Blocks.Select(block => block.Text));
    }

    [Theory]
    [InlineData("# No front matter\n", "begins with a front matter")]
    [InlineData("---\nsource: [a\n---\n", "not valid YAML")]
    [InlineData("---\nsource: a\nlanguage: fr\n---\n", "not one the bot reads")]
    [InlineData("---\nsource: a\nlanguage: en\n---\n# Empty\n", "holds no statement")]
    public void A_broken_file_is_named_with_the_reason(string file, string part) =>
        Assert.Contains(part, Assert.IsType<ReadOutcome.Unreadable>(Assert.Single(DigestFile.Read("d.md", FrontMatter.Read(file)))).Reason, StringComparison.Ordinal);

    [Fact]
    public void A_slug_used_twice_is_reported_and_both_sections_stay()
    {
        const string Statement = "- S. {basis=source confidence=high}\n";
        var outcomes = DigestFile.Read("d.md", FrontMatter.Read($"{Front}## A {{#a}}\n{Statement}## B {{#a}}\n{Statement}"));

        Assert.Contains("used twice", Assert.Single(outcomes.OfType<ReadOutcome.Unreadable>()).Reason, StringComparison.Ordinal);
        Assert.Equal(["a", "a-2"], outcomes.OfType<ReadOutcome.Read>().Single().Text.Sections.Select(section => section.Slug));
    }

    [Fact]
    public void A_statement_wrapped_by_an_editor_is_one_statement_in_either_language()
    {
        var text = Read(Front + "## A {#a}\n- A long\n  statement. {basis=source\n  confidence=high}\n- 長い\n  文。 {basis=source confidence=high}\n").Single();

        Assert.Equal(["A long statement.", "長い文。"], text.Sections[0].Blocks.Select(block => block.Text));
    }

    [Fact]
    public void Questions_below_a_statement_belong_to_it()
    {
        var text = Read(Front + "## A {#a}\n- One. {basis=source confidence=high}\n  ? Who was first?\n  ? What came?\n- Two. {basis=source confidence=high}\n").Single();

        Assert.Equal([["Who was first?", "What came?"], []], text.Sections[0].Blocks.Select(block => block.Attributes!.Asked ?? []));
        Assert.Equal(["One.", "Two."], text.Sections[0].Blocks.Select(block => block.Text));
    }

    [Fact]
    public void A_question_below_no_statement_is_named_with_its_line()
    {
        var outcomes = DigestFile.Read("d.md", FrontMatter.Read(Front + "## A {#a}\n  ? Who?\n- One. {basis=source confidence=high}\n"));

        var unreadable = Assert.Single(outcomes.OfType<ReadOutcome.Unreadable>());
        Assert.Equal(6, unreadable.Line);
        Assert.Contains("below no statement", unreadable.Reason, StringComparison.Ordinal);
    }

    private static IEnumerable<SourceText> Read(string file) =>
        DigestFile.Read("d.md", FrontMatter.Read(file)).Select(outcome => Assert.IsType<ReadOutcome.Read>(outcome).Text);
}
