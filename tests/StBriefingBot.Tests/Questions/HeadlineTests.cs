using StBriefingBot.Core.Citations;
using StBriefingBot.Core.Questions;
using StBriefingBot.Tests.Answers;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.Questions;

public sealed class HeadlineTests
{
    [Theory]
    [InlineData("Who signed the harbour treaty?", "Maria Lopez signed the harbour treaty.", "Maria Lopez")]
    [InlineData("When was the harbour treaty signed?", "The harbour treaty was signed on 4 March 1997 and ended in 2007.", "4 March 1997")]
    [InlineData("When did the harbour treaty end?", "The harbour treaty was signed on 4 March 1997 and ended in 2007.", "2007")]
    [InlineData("Who was the pilot of the Heron?", "Maria Lopez flew on the Heron as commander and Taro Yamada as pilot.", "Taro Yamada")]
    [InlineData("At which naval base was the squadron formed?", "The squadron was formed in Lisbon at Alfeite Naval Base.", "Alfeite Naval Base")]
    [InlineData("港湾条約に署名したのは誰ですか？", "港湾条約には山田太郎外相が署名した。", "山田太郎")]
    public void The_span_that_completes_the_question_to_what_the_statement_says_is_shown(string question, string statement, string span)
    {
        Assert.Equal(span, Short(question, statement));
    }

    [Theory]
    [InlineData("Who painted the lighthouse?", "Maria Lopez opened the lighthouse.")]
    [InlineData("Who was Minister of Education?", "The meeting of the Minister of Education was short.")]
    [InlineData("When will the pier reopen?", "The pier was closed in 1997.")]
    [InlineData("Who signed the harbour treaty?", "Maria Lopez signed the harbour treaty, and Taro Yamada spoke.")]
    public void A_span_that_the_statement_does_not_bear_out_is_not(string question, string statement)
    {
        Assert.Null(Short(question, statement));
    }

    private static string? Short(string question, string statement)
    {
        var asked = Statements.Question(question);
        var evidence = Statements.Find(asked, Statements.Passage(statement))[0];
        return new Headline(new CitationVerifier(Terms.Thesaurus)).For(asked, evidence);
    }
}
