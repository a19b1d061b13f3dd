using StBriefingBot.Core.Citations.Support;

namespace StBriefingBot.Tests.Citations;

public sealed class VerbatimSentencesTests
{
    private readonly VerbatimSentences sentences = new(["Nobody holds that the tea treaty bans imports. It was signed in 1997.", "港湾委員会は1997年に設置された。"]);

    [Theory]
    [InlineData("It was signed in 1997.")]
    [InlineData("Nobody holds that the tea treaty bans imports.")]
    [InlineData("港湾委員会は1997年に設置された。")]
    public void A_whole_sentence_of_a_passage_is_held(string sentence) => Assert.True(sentences.Hold(sentence));

    [Theory]
    [InlineData("the tea treaty bans imports.")]
    [InlineData("It was signed in 1998.")]
    [InlineData("It was signed in 1997")]
    [InlineData("設置された。")]
    [InlineData("")]
    public void A_part_of_a_sentence_or_another_one_is_not(string sentence) => Assert.False(sentences.Hold(sentence));
}
