namespace StBriefingBot.Tests.Sources.Formats;

public sealed class PlainTextFormatTests
{
    [Fact]
    public void Headings_are_underlined_numbered_or_in_capitals()
    {
        var text = DocumentText.Plain("Tea\n===\n\nIntro line\ngoes on.\n\nFIRST PART\n\nWords.\n\n2.1 Green tea\n\nMore.\n\nSmall\n-----\nEnd.\n");

        Assert.Equal("Tea", text.Title);
        Assert.Equal(["", "FIRST PART", "2.1 Green tea", "Small"], text.Sections.Select(section => section.HeadingPath.Count > 0 ? section.HeadingPath[^1] : ""));
        Assert.Equal(["Intro line goes on.", "Words.", "More.", "End."], text.Body());
    }

    [Fact]
    public void Words_divided_at_a_line_end_are_joined_as_the_document_writes_them()
    {
        var text = DocumentText.Plain("The techno-\nlogy is long-\nterm and the treaty govern-\nment-to-\ngovernment. A long-term view of U.S.-\nJapan ties.\n");

        Assert.Equal(["The technology is long-term and the treaty government-to-government. A long-term view of U.S.-Japan ties."], text.Body());
    }

    [Fact]
    public void Pages_are_counted_and_a_sentence_over_a_page_end_is_one()
    {
        var text = DocumentText.Plain("First page ends in the middle of\n\f a sentence here.\n\nSecond paragraph.\n");

        Assert.Equal(["First page ends in the middle of a sentence here.", "Second paragraph."], text.Body());
        Assert.Equal(["p. 1 ¶1", "p. 2 ¶1"], text.Sections[0].Blocks.Select(block => block.Locator));
    }

    [Fact]
    public void Japanese_paragraphs_begin_with_a_wide_space_and_chapters_are_headings()
    {
        var text = DocumentText.Plain("第1章 協定\n\n　協定は署名さ\nれた。\n　次に延長された。\n");

        Assert.Equal(["協定は署名された。", "次に延長された。"], text.Body());
    }
}
