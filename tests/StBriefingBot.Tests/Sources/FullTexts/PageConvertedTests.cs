using StBriefingBot.Tests.Sources.Formats;

namespace StBriefingBot.Tests.Sources.FullTexts;

public sealed class PageConvertedTests
{
    [Fact]
    public void Notes_in_the_middle_of_a_sentence_are_lifted_and_the_sentence_is_one_again()
    {
        var text = DocumentText.Markdown(
            """
            # Tea between Two Harbours

            ## History

            The harbour office opened in 1961,<sup>1</sup> and traders followed.<sup>2</sup> In 1975 the Guild of Tea Tasters and Deputy

            <sup>1</sup> A. Leaf, *The Office* (Port: Quay, 1990), 10. See <https://example.org/a_b>.

            <sup>2</sup> Leaf, "The Office," 11.

            Minister Brown signed a \$6 million charter.<sup>3</sup> It lasted ten years.

            <sup>3</sup> Charter of 1975.
            """);

        Assert.Equal(
            ["The harbour office opened in 1961, and traders followed. In 1975 the Guild of Tea Tasters and Deputy Minister Brown signed a $6 million charter. It lasted ten years."],
            text.Body());
        Assert.Equal(
            ["The harbour office opened in 1961, and traders followed. [1,2]", "In 1975 the Guild of Tea Tasters and Deputy Minister Brown signed a $6 million charter. [3]"],
            text.MarkedSentences());
        Assert.Equal(
            ["note 1: A. Leaf, The Office (Port: Quay, 1990), 10. See https://example.org/a_b.", "note 2: Leaf, \"The Office,\" 11.", "note 3: Charter of 1975."], text.Notes());
    }

    [Fact]
    public void A_finished_paragraph_is_not_joined_with_the_next()
    {
        var text = DocumentText.Markdown("# T\n\nThe first paragraph ends here.<sup>1</sup>\n\n<sup>1</sup> A note.\n\nThe second begins.\n\nIt was reported by Dr.\n\n<sup>2</sup> Another.\n\nBrown himself.<sup>2</sup>\n");

        Assert.Equal(["The first paragraph ends here.", "The second begins.", "It was reported by Dr. Brown himself."], text.Body());
    }

    [Fact]
    public void A_page_number_and_a_rule_and_several_notes_may_stand_between_and_a_divided_word_is_repaired()
    {
        var text = DocumentText.Markdown(
            "# T\n\nThe tasters compared the long-term techno-\n\n<sup>1</sup> One.\n<sup>2</sup> Two, over\ntwo lines.\n\n---\n\n12\n\n<!-- page 13 -->\n\nlogies<sup>1</sup> of both<sup>2</sup> harbours.\n");

        Assert.Equal(["The tasters compared the long-term technologies of both harbours."], text.Body());
        Assert.Equal(["note 1: One.", "note 2: Two, over two lines."], text.Notes());
        Assert.Equal(["The tasters compared the long-term technologies of both harbours. [1,2]"], text.MarkedSentences());
    }

    [Fact]
    public void A_heading_ends_what_a_note_interrupted()
    {
        var text = DocumentText.Markdown("# T\n\nA line without an end<sup>1</sup>\n\n<sup>1</sup> Note.\n\n## Next\n\nwith a small letter.\n");

        Assert.Equal(["A line without an end", "with a small letter."], text.Body());
    }

    [Fact]
    public void A_mark_carried_onto_the_new_page_is_no_note()
    {
        var text = DocumentText.Markdown("# T\n\nThey spent much on high energy\n\n<sup>9</sup> at the laboratory.\n\n<sup>9</sup> The Office, release.\n");

        Assert.Equal(["They spent much on high energy at the laboratory."], text.Body());
        Assert.Equal(["note 9: The Office, release."], text.Notes());
        Assert.Equal(["They spent much on high energy at the laboratory. [9]"], text.MarkedSentences());
    }

    [Fact]
    public void A_note_cut_by_the_page_end_is_one_note()
    {
        var text = DocumentText.Markdown("# T\n\nTea arrived.<sup>1</sup>\n\n<sup>1</sup> A. Leaf, \"A history of tea and of\n\nthe harbour,\" 1990.\n\nIt stayed.\n");

        Assert.Equal(["Tea arrived.", "It stayed."], text.Body());
        Assert.Equal(["note 1: A. Leaf, \"A history of tea and of the harbour,\" 1990."], text.Notes());
    }

    [Fact]
    public void Markdown_footnotes_are_lifted_wherever_they_stand()
    {
        var text = DocumentText.Markdown("# T\n\nTea arrived[^1] early[^leaf] and went\n\n[^1]: https://example.org/tea\n\nnorth.\n\n```\nx[^1]\n```\n\n[^leaf]: Named,\n    continued.\n");

        Assert.Equal(["Tea arrived early and went north.", "x[^1]"], text.Body());
        Assert.Equal(["Tea arrived early and went north. [1,1]"], text.MarkedSentences());
    }

    [Fact]
    public void A_list_under_Notes_is_notes_only_when_the_text_refers_to_it()
    {
        const string Notes = "\n\n## References\n\n1. A. Leaf, Tea.\n2. B. Cup, Cups.\n";

        Assert.Equal(["note 1: A. Leaf, Tea.", "note 2: B. Cup, Cups."], DocumentText.Markdown("# T\n\nTea [1] and cups [1, 2]." + Notes).Notes());
        Assert.Equal(["Tea and cups. [1,1,2]"], DocumentText.Markdown("# T\n\nTea [1] and cups [1, 2]." + Notes).MarkedSentences());
        Assert.Equal(["Tea and cups.", "A. Leaf, Tea.\nB. Cup, Cups."], DocumentText.Markdown("# T\n\nTea and cups." + Notes).Body());
    }

    [Fact]
    public void Powers_and_ordinals_are_not_taken_for_notes()
    {
        var text = DocumentText.Markdown("# T\n\nThe 2<sup>nd</sup> garden covers 40 km<sup>2</sup> and 10<sup>2</sup> rows in 2014<sup>2</sup>.\n\n<sup>2</sup> Survey.\n");

        Assert.Equal(["The 2nd garden covers 40 km^2 and 10^2 rows in 2014."], text.Body());
        Assert.Equal(["The 2nd garden covers 40 km^2 and 10^2 rows in 2014. [2]"], text.MarkedSentences());
    }

    [Fact]
    public void Japanese_text_is_joined_without_a_space_and_keeps_its_marks()
    {
        var text = DocumentText.Markdown("# 茶\n\n港の事務所は1961年に開設され<sup>1</sup>、商人が\n\n<sup>1</sup> 葉山『事務所』10頁。\n\n続いた。協定は延長された。<sup>2</sup>\n\n<sup>2</sup> 同上。\n");

        Assert.Equal(["港の事務所は1961年に開設され、商人が続いた。協定は延長された。"], text.Body());
        Assert.Equal(["港の事務所は1961年に開設され、商人が続いた。 [1]", "協定は延長された。 [2]"], text.MarkedSentences());
    }

    [Fact]
    public void Private_characters_in_a_source_cannot_forge_marks() =>
        Assert.Equal(["Tea 7 here."], DocumentText.Markdown("# T\n\nTea &#xE000;7&#xE001; here.\n").Body());

    [Fact]
    public void Twenty_thousand_interruptions_of_one_sentence_are_joined_in_one_pass()
    {
        var text = DocumentText.Markdown("# T\n\nIt began" + string.Concat(Enumerable.Range(1, 20_000).Select(i => $" and\n\n<sup>{i % 9_000 + 1}</sup> Note.\n\nwent on")) + ".\n");

        Assert.Single(text.Body());
    }
}
