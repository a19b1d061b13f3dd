using StBriefingBot.Core.Commands.Members;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Tests.Commands.Members;

public sealed class BriefQuotationTests
{
    [Theory]
    [InlineData("copyrighted (author; no open licence seen)", null, QuotationLength.ByRights, false)]
    [InlineData("US government work", "https://example.org", QuotationLength.ByRights, true)]
    [InlineData("CC BY 4.0", "https://example.org", QuotationLength.ByRights, true)]
    [InlineData("copyrighted", null, QuotationLength.Whole, true)]
    [InlineData("US government work", null, QuotationLength.Brief, false)]
    [InlineData(null, "https://example.org", QuotationLength.ByRights, false)]
    [InlineData(null, null, QuotationLength.ByRights, true)]
    public void Rights_decide_how_much_is_quoted_and_the_catalogue_may_say_otherwise(string? rights, string? url, QuotationLength said, bool atLength) =>
        Assert.Equal(atLength, (Entry with { Rights = rights, Url = url, Quotation = said }).MayQuoteAtLength);

    [Fact]
    public void A_protected_passage_is_cut_to_what_is_cited_and_the_sentences_that_still_fit()
    {
        var sentences = Enumerable.Range(1, 10).Select(i => $"Sentence number {i} of the protected text says something of its own.").ToList();
        var passage = Of(sentences);
        var cited = passage.Statements[4].Span;

        var (brief, place) = BriefQuotation.Of(passage, cited);

        Assert.True(brief.Text.Length <= 304);
        Assert.StartsWith("… Sentence number 5", brief.Text, StringComparison.Ordinal);
        Assert.EndsWith("of its own. …", brief.Text, StringComparison.Ordinal);
        Assert.Equal(sentences[4], place!.Value.Of(brief.Text));
    }

    [Fact]
    public void What_is_short_or_opened_at_its_beginning_needs_no_mark_in_front()
    {
        var passage = Of(["Short."]);
        Assert.Same(passage, BriefQuotation.Of(passage, null).Passage);

        var whole = Of([.. Enumerable.Range(1, 10).Select(i => $"Sentence number {i} of the protected text says something of its own.")]);
        Assert.StartsWith("Sentence number 1", BriefQuotation.Of(whole, null).Passage.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_without_end_is_cut_between_characters()
    {
        var (brief, place) = BriefQuotation.Of(Of([string.Concat(Enumerable.Repeat("\U00020BB7", 400))]), new TextSpan(0, 800));

        Assert.DoesNotContain(System.Text.Rune.ReplacementChar, brief.Text.EnumerateRunes());
        Assert.True(place!.Value.Length <= 300);
    }

    private static CatalogueEntry Entry { get; } = new("a", SourceKind.Document, [], null, [], "A", null, null, null, null, null, null, "en", null, null, [], []);

    private static Passage Of(IReadOnlyList<string> sentences)
    {
        var (text, statements) = (new System.Text.StringBuilder(), new List<Statement>());
        foreach (var sentence in sentences)
        {
            text.Append(text.Length > 0 ? " " : "");
            statements.Add(new Statement(new TextSpan(text.Length, text.Length + sentence.Length), "text"));
            text.Append(sentence);
        }

        return new Passage("a.en.text#s", "a", LanguageCode.English, PassageKind.FullText, "A", [], "¶1", text.ToString(), statements);
    }
}
