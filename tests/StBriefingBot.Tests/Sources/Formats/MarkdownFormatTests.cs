namespace StBriefingBot.Tests.Sources.Formats;

public sealed class MarkdownFormatTests
{
    [Fact]
    public void Headings_form_paths_without_the_title_and_paragraphs_are_numbered_under_each()
    {
        var text = DocumentText.Markdown("# Tea\n\nOpening.\n\n## Green\n\nOne.\n\nTwo.\n\n### Sencha\n\nThree.\n\n## Black\n\nFour.\n");

        Assert.Equal("Tea", text.Title);
        Assert.Equal(["", "Green", "Green/Sencha", "Black"], text.Sections.Select(section => string.Join('/', section.HeadingPath)));
        Assert.Equal(["start", "green", "sencha", "black"], text.Sections.Select(section => section.Slug));
        Assert.Equal(["¶1", "¶2"], text.Sections[1].Blocks.Select(block => block.Locator));
    }

    [Fact]
    public void Markup_becomes_plain_text()
    {
        var text = DocumentText.Markdown(
            "It cost \\$6 *million* in the **[first](https://example.org/x)** `year`, 14<sup>th</sup> of its kind&nbsp;&amp; 10<sup>18</sup> wide ![picture](p.png).\nNext\nline.\n\n" +
            "See [https://example.org/a\\\\_b](https://example.org/a_b).\n\n<div class=\"x\">Raw <b>words</b><script>bad()</script></div>\n\n    code here\n");

        Assert.Equal(
            ["It cost $6 million in the first year, 14th of its kind & 10^18 wide . Next line.", "See https://example.org/a_b.", "Raw words", "code here"],
            text.Body());
    }

    [Fact]
    public void Lists_and_tables_are_one_paragraph_with_a_line_for_each_item_or_row()
    {
        var text = DocumentText.Markdown("Kinds:\n\n- green\n- black\n  - smoked\n\n| Kind | Price |\n|---|---|\n| Sencha | 5 |\n| Assam | |\n");

        Assert.Equal(["Kinds:", "green\nblack\nsmoked", "Kind: Sencha; Price: 5\nKind: Assam"], text.Body());
    }

    [Fact]
    public void Japanese_lines_are_joined_without_a_space()
    {
        var text = DocumentText.Markdown("# 茶\n\n協定は\n署名された。\n");

        Assert.Equal(["協定は署名された。"], text.Body());
    }

    [Fact]
    public void A_title_in_the_front_matter_wins()
    {
        var text = DocumentText.Markdown("---\ntitle: The front\ndate: 2020-01-02\n---\n# The heading\n\nWords.\n");

        Assert.Equal("The front", text.Title);
        Assert.Equal(["The heading"], text.Sections[0].HeadingPath);
    }

    [Fact]
    public void Fifty_thousand_headings_of_one_name_each_get_a_slug()
    {
        var many = DocumentText.Markdown(string.Concat(Enumerable.Range(0, 50_000).Select(i => $"# Same\n\nText {i}.\n\n")));

        Assert.Equal(50_000, many.Sections.Select(section => section.Slug).Distinct().Count());
    }

    [Fact]
    public void Twenty_thousand_links_never_closed_are_text()
    {
        var text = DocumentText.Markdown("# T\n\n" + string.Concat(Enumerable.Repeat("[a](", 20_000)) + "\n\nNext.\n");

        Assert.Equal("Next.", text.Body().Last());
        Assert.Equal(80_000, text.Body().First().Length);
    }
}
