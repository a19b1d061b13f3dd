using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.Questions;

public sealed class AnswerMergeTests
{
    private static readonly Answer Other = Samples.AnswerInEnglish with
    {
        Text = "It was kept. [1]",
        ShortAnswer = "kept",
        Sentences = [new AnswerSentence("It was kept.", [1])],
        Citations = [Samples.AnswerInEnglish.Citations[0] with { Quote = "It was kept.", Span = new TextSpan(70, 82) }],
        Notes = [],
    };

    [Fact]
    public void Citations_are_numbered_through_and_sentences_follow_them()
    {
        var joined = AnswerMerge.Join([("When?", Samples.AnswerInEnglish), ("Then?", Other)]);

        Assert.Equal([1, 2], joined.Citations.Select(citation => citation.Marker));
        Assert.Equal([[1], [2]], joined.Sentences.Select(sentence => sentence.Markers));
        Assert.EndsWith("It was kept. [2]", joined.Text, StringComparison.Ordinal);
        Assert.Equal("4 March 1997; kept", joined.ShortAnswer);
    }

    [Fact]
    public void What_both_parts_cite_is_cited_and_said_once()
    {
        var joined = AnswerMerge.Join([("When?", Samples.AnswerInEnglish), ("On what day?", Samples.AnswerInEnglish)]);

        Assert.Equal((Samples.AnswerInEnglish.Text, "4 March 1997", 1, 1), (joined.Text, joined.ShortAnswer, joined.Citations.Count, joined.Notes.Count));
    }

    [Fact]
    public void An_unanswered_part_is_named_in_a_note_and_nothing_answered_is_an_abstention()
    {
        var half = AnswerMerge.Join([("When was it?", Samples.AnswerInEnglish), ("who sang?", Samples.Abstained)]);
        var none = AnswerMerge.Join([("who sang?", Samples.Abstained), ("who slept?", Samples.Abstained)]);

        Assert.False(half.Abstained);
        Assert.Contains(half.Notes, note => note.Contains("who sang?", StringComparison.Ordinal));
        Assert.Same(Samples.Abstained, none);
    }
}
