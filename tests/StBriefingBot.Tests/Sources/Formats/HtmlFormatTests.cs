namespace StBriefingBot.Tests.Sources.Formats;

public sealed class HtmlFormatTests
{
    [Fact]
    public void Only_the_main_content_that_a_reader_sees_is_read()
    {
        var text = DocumentText.Html(
            """
            <html><head><title>Tea – Site</title><style>p{}</style></head><body>
            <header>Site header</header><nav>Menu</nav>
            <main><h1>Tea</h1><p>Seen
            words<sup>th</sup>.</p>
            <p hidden>h1</p><p style="display: none">h2</p><p style="color:red;font-size:0px">h3</p><p aria-hidden="true">h4</p>
            <p style="width:0;height:0;overflow:hidden">h5</p><span style="visibility:hidden">h6</span><p style="opacity:0">h7</p>
            <script>s()</script><aside>Aside</aside><p style="opacity:0.8;width:100px">Also seen.</p></main>
            <footer>Footer</footer></body></html>
            """);

        Assert.Equal("Tea", text.Title);
        Assert.Equal(["Seen wordsth.", "Also seen."], text.Body());
    }

    [Fact]
    public void Headings_lists_and_tables_keep_their_shape()
    {
        var text = DocumentText.Html(
            "<h1>Tea</h1><h2>Kinds</h2><ul><li>green<li>black <b>tea</b></ul>" +
            "<table><tr><th>Kind</th><th>Price</th></tr><tr><td>Sencha</td><td>5</td></tr></table><h2>End</h2>Loose<br>words<div>in a box</div>");

        Assert.Equal(["Kinds", "End"], text.Sections.Select(section => section.HeadingPath[^1]));
        Assert.Equal(["green\nblack tea", "Kind: Sencha; Price: 5", "Loose\nwords", "in a box"], text.Body());
    }

    [Fact]
    public void A_heading_that_was_never_closed_does_not_swallow_what_follows_it()
    {
        var text = DocumentText.Html("<title>Tea</title><h2>Arrival<p>Tea came in 1191.<p>It stayed.<table><tr><th>Year<th>Cups<tr><td>1191<td>5</table><h2><div>Later</div></h2><p>Cups came.");

        Assert.Equal(["Arrival", "Later"], text.Sections.Select(section => section.HeadingPath[^1]));
        Assert.Equal(["Tea came in 1191.", "It stayed.", "Year: 1191; Cups: 5", "Cups came."], text.Body());
    }

    [Fact]
    public void Notes_of_a_page_are_lifted_as_in_Markdown()
    {
        var text = DocumentText.Html(
            "<h1>Tea</h1><p>Tea came early.<sup><a href='#n1'>1</a></sup> It stayed<a href='#n2'><sup>2</sup></a> long.</p>" +
            "<h2>Notes</h2><ol><li id='n1'>A. Leaf, <i>Tea</i>.</li><li id='n2'>B. Cup.</li></ol>");

        Assert.Equal(["Tea came early. [1]", "It stayed long. [2]"], text.MarkedSentences());
        Assert.Equal(["note 1: A. Leaf, Tea.", "note 2: B. Cup."], text.Notes());
    }

    [Fact]
    public void A_layout_table_is_read_as_its_content()
    {
        var text = DocumentText.Html("<title>T</title><table><tr><td><h2>Left</h2><p>One.</p></td><td><p>Two.</p></td></tr></table>");

        Assert.Equal(["One.", "Two."], text.Body());
    }

    [Fact]
    public void Ten_thousand_nested_elements_are_read()
    {
        var text = DocumentText.Html(string.Concat(Enumerable.Repeat("<div>", 10_000)) + "deep");

        Assert.Equal(["deep"], text.Body());
    }
}
