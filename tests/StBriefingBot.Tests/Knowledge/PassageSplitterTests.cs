using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;
using StBriefingBot.Tests.Language;

namespace StBriefingBot.Tests.Knowledge;

public sealed class PassageSplitterTests
{
    [Fact]
    public void A_digest_gives_a_passage_per_section_with_a_statement_per_line()
    {
        var digest = Digest(Section("signature", "The agreement was signed in 1988.", "It replaced one of 1980."));

        var passage = Assert.Single(PassageSplitter.Split(digest));

        Assert.Equal("sta.en#signature", passage.Id);
        Assert.Equal("Heading signature", passage.Locator);
        Assert.Equal("The agreement was signed in 1988.\nIt replaced one of 1980.", passage.Text);
        Assert.Equal(["The agreement was signed in 1988.", "It replaced one of 1980."], passage.Statements.Select(statement => statement.Span.Of(passage.Text)));
        Assert.All(passage.Statements, statement => Assert.Equal("source", statement.Basis));
    }

    [Fact]
    public void A_long_section_is_cut_between_statements_and_its_parts_are_numbered()
    {
        var statement = new string('x', 500);

        var passages = PassageSplitter.Split(Digest(Section("a", statement, statement, statement), Section("a-2", "Short."), Section("b", "Short.")));

        Assert.Equal(["sta.en#a", "sta.en#a-3", "sta.en#a-2", "sta.en#b"], passages.Select(passage => passage.Id));
        Assert.Equal([2, 1, 1, 1], passages.Select(passage => passage.Statements.Count));
    }

    [Fact]
    public void Paragraphs_of_a_full_text_are_gathered_and_each_sentence_keeps_its_paragraph_and_notes()
    {
        var text = FullText(
            new SourceBlock("First sentence. Second sentence.", "¶1", null, [new NoteMark(15, 1), new NoteMark(32, 2)]),
            new SourceBlock("Third, halfway marked.", "¶2", null, [new NoteMark(6, 3)]));

        var passage = Assert.Single(PassageSplitter.Split(text));

        Assert.Equal("sta.en.text#part", passage.Id);
        Assert.Equal("Part ¶1–2", passage.Locator);
        Assert.Equal("First sentence. Second sentence.\n\nThird, halfway marked.", passage.Text);
        Assert.Equal(
            ["Part ¶1, note 1", "Part ¶1, note 2", "Part ¶2, note 3"],
            passage.Statements.Select(statement => Locators.Of(passage, statement, LanguageCode.English)));
    }

    [Fact]
    public void A_long_paragraph_is_cut_between_sentences_into_parts_of_like_length()
    {
        var sentence = "This sentence is exactly fifty characters in size.";
        var text = FullText(new SourceBlock(string.Join(' ', Enumerable.Repeat(sentence, 60)), "¶1", null, []));

        var passages = PassageSplitter.Split(text);

        Assert.Equal(60, passages.Sum(passage => passage.Statements.Count));
        Assert.All(passages, passage => Assert.InRange(passage.Text.Length, 700, 1_400));
        Assert.All(passages, passage => Assert.Equal("Part ¶1", passage.Locator));
    }

    [Fact]
    public void A_note_is_one_passage_and_one_statement_and_pages_are_not_mixed()
    {
        var text = FullText(
            new SourceBlock("On page one.", "p. 1 ¶1", null, []),
            new SourceBlock("On page two.", "p. 2 ¶1", null, []),
            new SourceBlock("A. Author, \"Title.\" The Press. 1999.", "note 4", null, [new NoteMark(0, 4)]));

        var passages = PassageSplitter.Split(text);

        Assert.Equal(["Part p. 1 ¶1", "Part p. 2 ¶1", "note 4"], passages.Select(passage => passage.Locator));
        Assert.Equal([4], Assert.Single(passages[2].Statements).Notes);
    }

    [Fact]
    public void Whatever_the_paragraphs_all_their_text_is_in_the_statements_in_order()
    {
        var random = new Random(19880620);
        for (var round = 0; round < 300; round++)
        {
            var blocks = Enumerable.Range(1, random.Next(1, 8))
                .Select(number => new SourceBlock(OneLine(RandomText.Of(random, random.Next(0, 600))), $"¶{number}", null, [])).ToArray();

            var passages = PassageSplitter.Split(FullText(blocks));

            Assert.Equal(WithoutSpace(string.Concat(blocks.Select(block => block.Text))), WithoutSpace(string.Concat(passages.Select(passage => passage.Text))));
            foreach (var passage in passages)
            {
                Assert.Equal(WithoutSpace(passage.Text), WithoutSpace(string.Concat(passage.Statements.Select(statement => statement.Span.Of(passage.Text)))));
                Assert.All(passage.Statements, statement => Assert.True(statement.Span.Length > 0));
                Assert.All(passage.Statements.Zip(passage.Statements.Skip(1)), pair => Assert.True(pair.First.Span.End <= pair.Second.Span.Start));
            }

            Assert.Equal(passages.Count, passages.Select(passage => passage.Id).Distinct().Count());
        }
    }

    [Fact]
    public void A_line_of_five_million_characters_without_a_space_becomes_passages_of_bearable_size()
    {
        var passages = PassageSplitter.Split(FullText(new SourceBlock(new string('x', 5_000_000), "¶1", null, [])));

        Assert.Equal(5_000_000, passages.Sum(passage => passage.Text.Length));
        Assert.All(passages, passage => Assert.InRange(passage.Text.Length, 1, 2_000));
    }

    [Fact]
    public void A_hundred_thousand_sections_of_one_name_each_get_an_id()
    {
        var sections = Enumerable.Range(0, 100_000).Select(_ => Section("same", "A statement.")).ToArray();

        var passages = PassageSplitter.Split(Digest(sections));

        Assert.Equal(100_000, passages.Select(passage => passage.Id).Distinct().Count());
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string WithoutSpace(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    private static SourceSection Section(string slug, params string[] statements) =>
        new([$"Heading {slug}"], slug, statements.Select(text => new SourceBlock(text, null, new Statement(default, "source"), [])).ToList());

    private static SourceText Digest(params SourceSection[] sections) => new("sta", LanguageCode.English, PassageKind.Digest, "The agreement", sections);

    private static SourceText FullText(params SourceBlock[] blocks) =>
        new("sta", LanguageCode.English, PassageKind.FullText, "The agreement", [new SourceSection(["Part"], "part", blocks)]);
}
