using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Questions;
using StBriefingBot.Core.Retrieval;
using StBriefingBot.Tests.Answers;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.Questions;

public sealed class CitationUrlTests
{
    private static readonly Evidence Digest = Statements.Find(Statements.Question("When was the Brightwater Agreement signed?"), Brightwater.Passages[0])[0];

    [Fact]
    public void A_statement_is_checked_at_the_page_it_rests_on_when_the_catalogue_lists_it()
    {
        Assert.Equal("https://example.org/signing", CitationUrl.Of(Brightwater.Agreement, Digest));
        Assert.Equal("https://example.org/agreement", CitationUrl.Of(Brightwater.Agreement with { References = [] }, Digest));
    }

    [Fact]
    public void An_address_that_the_catalogue_does_not_list_is_never_shown()
    {
        Assert.Null(CitationUrl.Of(null, Digest));
        Assert.Null(CitationUrl.Of(Brightwater.Lighthouse, Digest));
    }

    [Fact]
    public void A_full_text_is_opened_at_the_sentence()
    {
        Assert.StartsWith("https://example.org/a#:~:text=Fog%20lay%20%26%20stayed%2C%20off%2Dshore%2C", CitationUrl.Of(Brightwater.Article with { Url = "https://example.org/a" }, FullText("Fog lay & stayed, off-shore, for ninety days and nights.")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.org/a.PDF")]
    [InlineData("https://example.org/a#part")]
    public void A_PDF_and_an_address_with_a_fragment_are_opened_as_they_are(string url)
    {
        Assert.Equal(url, CitationUrl.Of(Brightwater.Article with { Url = url }, FullText("Fog lay on Otter Bay.")));
    }

    private static Evidence FullText(string text)
    {
        var passage = Statements.Passage(text) with { Kind = PassageKind.FullText };
        return Digest with { Passage = passage, Position = 0, Profile = Statements.Profile(text) };
    }
}
