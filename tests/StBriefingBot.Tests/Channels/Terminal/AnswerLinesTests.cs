using StBriefingBot.Channels.Terminal;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.Channels.Terminal;

/// <summary>Answers that were shown sentence by sentence while they were written.</summary>
public sealed class AnswerLinesTests
{
    private static readonly AnswerSentence First = new("It was signed in Lisbon.", [1], SentenceOrigin.Written);
    private static readonly AnswerSentence Second = new("It was signed on 4 March 1997.", [1], SentenceOrigin.Written);
    private static readonly Answer Written = Samples.AnswerInEnglish with { Sentences = [First, Second] };

    [Fact]
    public void What_was_read_while_it_was_written_is_not_shown_again()
    {
        var lines = Texts(AnswerLines.Of(Written, "SB-0000", [First]));

        Assert.DoesNotContain(lines, line => line.Contains("Lisbon.", StringComparison.Ordinal) && line.Contains("[1]", StringComparison.Ordinal) && line.Contains("(AI)", StringComparison.Ordinal));
        Assert.Contains("It was signed on 4 March 1997. [1] (AI)", lines);
    }

    [Fact]
    public void When_something_else_came_of_it_the_answer_is_shown_whole()
    {
        var lines = Texts(AnswerLines.Of(Written, "SB-0000", [Second]));

        Assert.Contains("It was signed in Lisbon. [1] (AI)", lines);
        Assert.Contains("It was signed on 4 March 1997. [1] (AI)", lines);
    }

    [Theory]
    [InlineData(SentenceOrigin.Quoted, LanguageCode.English, "Words. [1]")]
    [InlineData(SentenceOrigin.Translated, LanguageCode.English, "Words. [1] (AI translation)")]
    [InlineData(SentenceOrigin.Written, LanguageCode.Japanese, "Words. [1]（AI作成）")]
    [InlineData(SentenceOrigin.Translated, LanguageCode.Japanese, "Words. [1]（AI訳）")]
    public void Whose_words_a_sentence_is_in_is_seen(SentenceOrigin origin, LanguageCode language, string line) =>
        Assert.Equal(line, Texts([AnswerLines.Sentence(new AnswerSentence("Words.", [1], origin), language)])[0]);

    private static List<string> Texts(IReadOnlyList<StyledLine> lines) => [.. lines.Select(line => string.Concat(line.Spans.Select(span => span.Text)))];
}
