using StBriefingBot.Core.Language.Meaning;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.Language.Meaning;

public sealed class SentenceProfileTests
{
    [Theory]
    [InlineData("灯台は1997年に建てられた。", true)]
    [InlineData("JHCはLisbonで開かれた。", true)]
    [InlineData("灯台？", true)]
    [InlineData("The lighthouse was built in 1997.", false)]
    [InlineData("The lighthouse (灯台) was built in 1997.", false)]
    [InlineData("1997", false)]
    [InlineData("", false)]
    public void A_sentence_is_Japanese_by_what_most_of_it_is_written_in(string text, bool japanese)
    {
        Assert.Equal(japanese, SentenceProfile.Of(text, Terms.Thesaurus).IsJapanese);
    }

    [Fact]
    public void Inflected_words_are_known_by_their_stem_and_Japanese_runs_in_any_width()
    {
        Assert.True(SentenceProfile.Of("Two lighthouses were built.", Terms.Thesaurus).HasStem("lighthous"));
        Assert.True(SentenceProfile.Of("ﾀﾞﾑと灯台", Terms.Thesaurus).HasRun("ダム"));
        Assert.False(SentenceProfile.Of("灯台", Terms.Thesaurus).HasRun("台灯"));
    }
}
