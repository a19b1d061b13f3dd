using StBriefingBot.Core.Answers;

namespace StBriefingBot.Tests.Answers;

public sealed class ShortAnswerTests
{
    [Theory]
    [InlineData("When was the treaty signed?", "The treaty was signed on 4 March 1997 and ended in 2007.", "4 March 1997")]
    [InlineData("When did the treaty end?", "The treaty was signed on 4 March 1997 and ended in 2007.", "2007")]
    [InlineData("Who signed the treaty?", "Maria Lopez and Taro Yamada signed the treaty.", "Maria Lopez and Taro Yamada")]
    [InlineData("Who signed the treaty?", "Maria Lopez signed the treaty in Lisbon.", "Maria Lopez")]
    [InlineData("Where was the treaty signed?", "Maria Lopez signed the treaty in Lisbon.", "Lisbon")]
    [InlineData("How much did the pier cost?", "The pier cost $6 million and took three years.", "$6 million")]
    [InlineData("How long did the pier take?", "The pier cost $6 million and took three years.", "three years")]
    [InlineData("Which agency runs the pier?", "The Coast Agency runs the pier.", "Coast Agency")]
    [InlineData("What percentage of ships is old?", "Some 25 percent of 80 ships is old.", "25 percent")]
    [InlineData("条約はいつ署名されましたか？", "条約は１９９７年３月４日に署名された。", "１９９７年３月４日")]
    public void The_span_beside_the_words_of_the_question_answers(string question, string sentence, string span)
    {
        Assert.Equal(span, Of(question, sentence));
    }

    [Theory]
    [InlineData("When was the treaty signed?", "The treaty was signed in Lisbon.")]
    [InlineData("When in 1997 was the treaty signed?", "The treaty was signed in 1997.")]
    [InlineData("Who met Maria Lopez?", "Maria Lopez met the crew.")]
    [InlineData("Why was the pier built?", "The pier was built for ships.")]
    [InlineData("What does the treaty say?", "The treaty was signed on 4 March 1997.")]
    public void What_the_question_says_itself_or_does_not_ask_for_is_no_answer(string question, string sentence)
    {
        Assert.Null(Of(question, sentence));
    }

    [Theory]
    [InlineData("Who built the pier?", "Hansen reports that Dahl built the pier.", "Dahl")]
    [InlineData("Who wrote the report?", "Hansen's report was written in 1997.", "Hansen")]
    public void Who_tells_is_not_who_did_it_unless_the_author_is_asked_for(string question, string sentence, string span)
    {
        Assert.Equal(span, Of(question, sentence));
    }

    private static string? Of(string question, string sentence)
    {
        var (asked, statement) = (Statements.Question(question), Statements.Profile(sentence));
        return ShortAnswer.Of(asked, statement, [.. ShortAnswer.Candidates(asked, statement)]);
    }
}
