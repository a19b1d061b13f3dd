using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Tests.Retrieval;

public sealed class LocatorsTests
{
    [Fact]
    public void A_sentence_is_located_by_heading_paragraph_and_notes()
    {
        var passage = Passage("Space Cooperation ¶1–2", "First one. Second one.\n\nThird one.");
        var second = new Statement(new TextSpan(11, 22), "text", Notes: [17]);
        var third = new Statement(new TextSpan(24, 34), "text", Notes: [18, 19]);

        Assert.Equal("Space Cooperation ¶1, note 17", Locators.Of(passage, second, LanguageCode.English));
        Assert.Equal("Space Cooperation 第1段落、注17", Locators.Of(passage, second, LanguageCode.Japanese));
        Assert.Equal("Space Cooperation ¶2, notes 18, 19", Locators.Of(passage, third, LanguageCode.English));
        Assert.Equal("Space Cooperation 第2段落、注18、19", Locators.Of(passage, third, LanguageCode.Japanese));
    }

    [Theory]
    [InlineData("¶3", "¶3", "第3段落")]
    [InlineData("p. 7 ¶2", "p. 7 ¶2", "7ページ第2段落")]
    [InlineData("Results p. 7 ¶2–4", "Results p. 7 ¶2–4", "Results 7ページ第2～4段落")]
    [InlineData("note 17", "note 17", "注17")]
    [InlineData("Signature and predecessor", "Signature and predecessor", "Signature and predecessor")]
    public void A_passage_is_located_in_either_language(string locator, string english, string japanese)
    {
        var passage = Passage(locator, "Text.");

        Assert.Equal(english, Locators.Of(passage, LanguageCode.English));
        Assert.Equal(japanese, Locators.Of(passage, LanguageCode.Japanese));
    }

    [Fact]
    public void A_note_is_not_named_twice() =>
        Assert.Equal("note 17", Locators.Of(Passage("note 17", "Text."), new Statement(new TextSpan(0, 5), "text", Notes: [17]), LanguageCode.English));

    private static Passage Passage(string locator, string text) =>
        new("a.en.text#b", "a", LanguageCode.English, PassageKind.FullText, "A", ["Space Cooperation"], locator, text, []);
}
