using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Quizzes.Judging;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.Commands.Training;

public sealed class QuizCommandsTests
{
    [Fact]
    public async Task A_question_is_shown_with_its_options_and_a_button_for_each()
    {
        var card = await new QuizBench(BrightwaterQuiz.Place).CardAsync("quiz start");

        Assert.Equal("Question 1 of 1 · The agreement · easy", card.Title);
        Assert.Contains("In which city was the Brightwater Agreement signed?", QuizBench.Lines(card));
        Assert.Equal(["A", "B", "C", "I don't know", "Stop the quiz"], card.Actions.Select(action => action.Label));
    }

    [Fact]
    public async Task Every_answer_is_explained_with_the_passage_it_rests_on()
    {
        var bench = new QuizBench(BrightwaterQuiz.Place);
        var question = await bench.CardAsync("quiz start");

        var right = Assert.IsType<Reply.CardShown>(await bench.PressAsync(question, QuizBench.LetterOf(question, "Lisbon")));

        Assert.Equal("Question 1 of 1: right", right.Title);
        Assert.Contains("It was signed in Lisbon.", QuizBench.Lines(right));
        var quoted = right.Sections.SelectMany(section => section.Lines).ToList();
        Assert.Contains(quoted, line => line.Kind == CardLineKind.Quotation && line.Text == $"“{Brightwater.Signed}”");
        var citation = Assert.Single(quoted, line => line.Reference is not null).Reference!;
        Assert.Equal(("agreement.en#signature", "https://example.org/signing"), (citation.PassageId, citation.Url));
        Assert.Contains("Score: 1 of 1", QuizBench.Lines(right));
    }

    [Fact]
    public async Task A_wrong_answer_is_told_what_is_right_and_why()
    {
        var bench = new QuizBench(BrightwaterQuiz.Oslo);

        await bench.CardAsync("クイズ");
        var reply = await bench.CardAsync("答え 正");

        Assert.Equal("問1（全1問）：不正解", reply.Title);
        Assert.Equal(["あなたの解答：正しい", "正解：誤り", "正しくは：署名地はリスボンである。", "リスボンで署名された。", $"「{Brightwater.SignedJapanese}」"], QuizBench.Lines(reply).Take(5));
    }

    [Fact]
    public async Task A_slip_of_spelling_is_shown()
    {
        var bench = new QuizBench(BrightwaterQuiz.Year with { Task = new Core.Quizzes.Bank.QuizTask.ShortAnswer(["Brightwater"], ["ブライトウォーター"]) });
        await bench.CardAsync("quiz start");

        var reply = await bench.CardAsync("answer Brightwatre");

        Assert.Equal("Question 1 of 1: right, but misspelt", reply.Title);
        Assert.Contains("Your answer: Brightwatre → Brightwater", QuizBench.Lines(reply));
    }

    [Fact]
    public async Task A_second_press_on_the_same_question_changes_nothing()
    {
        var bench = new QuizBench(BrightwaterQuiz.Place, BrightwaterQuiz.Oslo);
        var question = await bench.CardAsync("quiz start easy 1");
        await bench.PressAsync(question, QuizBench.LetterOf(question, "Oslo"));

        var again = Assert.IsType<Reply.Declined>(await bench.PressAsync(question, QuizBench.LetterOf(question, "Lisbon")));

        Assert.Contains("You have answered question 1 already", again.Sentence, StringComparison.Ordinal);
        Assert.Equal(Verdict.Wrong, Assert.Single(bench.Store.Attempts).Verdict);
    }

    [Fact]
    public async Task Of_two_presses_at_once_the_one_that_is_saved_first_counts()
    {
        var bench = new QuizBench(BrightwaterQuiz.Place);
        var question = await bench.CardAsync("quiz start");
        bench.Store.BeforeNextSave = () => bench.PressAsync(question, QuizBench.LetterOf(question, "Lisbon"));

        var late = await bench.PressAsync(question, QuizBench.LetterOf(question, "Oslo"));

        Assert.Contains("Lisbon", Assert.IsType<Reply.Declined>(late).Sentence, StringComparison.Ordinal);
        Assert.Equal(Verdict.Right, Assert.Single(bench.Store.Attempts).Verdict);
    }

    [Fact]
    public async Task Of_two_lines_typed_at_once_the_second_is_not_taken_for_the_next_question()
    {
        var bench = new QuizBench(BrightwaterQuiz.Place, BrightwaterQuiz.Day);
        await bench.CardAsync("quiz start 2");
        bench.Store.BeforeNextSave = () => bench.SayAsync("answer ?");

        var late = Assert.IsType<Reply.Declined>(await bench.SayAsync("answer ?"));

        Assert.Contains("You have answered question 1 already", late.Sentence, StringComparison.Ordinal);
        Assert.Single(bench.Store.Attempts);
    }

    [Fact]
    public async Task An_answer_that_cannot_be_read_does_not_count()
    {
        var bench = new QuizBench(BrightwaterQuiz.Place);
        await bench.CardAsync("quiz start");

        var reply = Assert.IsType<Reply.Declined>(await bench.SayAsync("answer E"));

        Assert.Equal("Choose one of A to C. This did not count as your answer.", reply.Sentence);
        Assert.Empty(bench.Store.Attempts);
    }

    [Fact]
    public async Task Nobody_can_answer_for_another()
    {
        var bench = new QuizBench(BrightwaterQuiz.Place);
        var question = await bench.CardAsync("quiz start", ChatBench.Ann);

        var reply = await bench.PressAsync(question, "A", ChatBench.Ben);

        Assert.Contains("No quiz question waits for your answer", Assert.IsType<Reply.Declined>(reply).Sentence, StringComparison.Ordinal);
        Assert.Empty(bench.Store.Attempts);
    }

    [Fact]
    public async Task A_quiz_that_was_begun_goes_on_whatever_is_asked_for()
    {
        var bench = new QuizBench();
        var first = await bench.CardAsync("quiz start 3");
        await bench.SayAsync("answer ?");

        var resumed = await bench.CardAsync("quiz start hard 1 ja");

        Assert.StartsWith("Question 2 of 3", resumed.Title, StringComparison.Ordinal);
        Assert.Contains("You are in the middle of a quiz; it goes on here.", QuizBench.Lines(resumed));
        Assert.StartsWith("Question 1 of 3", first.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_whose_statement_changes_meanwhile_is_taken_out_and_does_not_count()
    {
        var bench = new QuizBench(BrightwaterQuiz.Place);
        var question = await bench.CardAsync("quiz start");
        bench.Passages.RemoveAll(passage => passage.Id == "agreement.en#signature");

        var reply = Assert.IsType<Reply.CardShown>(await bench.PressAsync(question, "A"));

        Assert.Contains(QuizBench.Lines(reply), line => line.StartsWith("Question 1 was taken out", StringComparison.Ordinal));
        Assert.Contains("Score: 0 of 0", QuizBench.Lines(reply));
        Assert.Empty(bench.Store.Attempts);
    }

    [Fact]
    public async Task Topic_difficulty_number_and_language_may_be_typed_in_a_row()
    {
        var card = await new QuizBench().CardAsync("quiz start agreement hard 4 ja");

        Assert.Equal(LanguageCode.Japanese, card.Language);
        Assert.Equal("問1（全1問） · 協定 · 上級", card.Title);
    }

    [Theory]
    [InlineData("quiz start physics", "topic")]
    [InlineData("quiz start 50", "1 to 20")]
    [InlineData("quiz start 0", "1 to 20")]
    public async Task What_cannot_be_asked_for_is_said(string line, string said) =>
        Assert.Contains(said, Assert.IsType<Reply.Declined>(await new QuizBench().SayAsync(line)).Sentence, StringComparison.Ordinal);

    [Fact]
    public async Task Without_a_fitting_question_nothing_begins()
    {
        var bench = new QuizBench(BrightwaterQuiz.Place);

        Assert.IsType<Reply.Declined>(await bench.SayAsync("quiz start hard"));
        Assert.IsType<Reply.Declined>(await bench.SayAsync("quiz stop"));
    }

    [Fact]
    public async Task A_stopped_quiz_keeps_what_was_answered()
    {
        var bench = new QuizBench();
        await bench.CardAsync("quiz start 3");
        await bench.SayAsync("answer ?");

        var over = await bench.CardAsync("quiz stop");

        Assert.Contains("Score: 0 of 1", QuizBench.Lines(over));
        Assert.Single(bench.Store.Attempts);
    }

    [Fact]
    public async Task What_has_not_been_seen_is_asked_before_what_has()
    {
        var bench = new QuizBench();
        var seen = new HashSet<string>();
        for (var i = 0; i < BrightwaterQuiz.All.Count; i++)
        {
            await bench.CardAsync("quiz start 1");
            await bench.SayAsync("answer ?");
            seen.Add(bench.Store.Attempts[^1].ItemId);
            bench.Time.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Equal(BrightwaterQuiz.All.Count, seen.Count);
    }

    [Fact]
    public async Task What_was_wrong_comes_back_for_review_and_is_spaced_out_when_it_is_right()
    {
        var bench = new QuizBench(BrightwaterQuiz.Place);
        await bench.CardAsync("quiz start");
        await bench.SayAsync("answer ?");

        Assert.Contains("The next question is due on 4 May 2026 09:10 UTC", Assert.IsType<Reply.Done>(await bench.SayAsync("quiz review")).Sentence, StringComparison.Ordinal);

        bench.Time.Advance(TimeSpan.FromMinutes(11));
        var review = await bench.CardAsync("quiz review");
        await bench.PressAsync(review, QuizBench.LetterOf(review, "Lisbon"));

        Assert.Contains("due on 5 May 2026", Assert.IsType<Reply.Done>(await bench.SayAsync("quiz review")).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task My_progress_names_what_is_due_and_where_I_am_weak()
    {
        var bench = new QuizBench(BrightwaterQuiz.Place, BrightwaterQuiz.Oslo, BrightwaterQuiz.Day, BrightwaterQuiz.Year);
        await bench.CardAsync("quiz start 3");
        foreach (var _ in Enumerable.Range(0, 3))
        {
            await bench.SayAsync("answer ?");
        }

        bench.Time.Advance(TimeSpan.FromMinutes(11));
        var mine = await bench.CardAsync("quiz mine");

        Assert.Equal(["3 answers, 0% right", "Seen 3 of 4 questions", "3 now, 0 more within a week", "Nothing further is planned.", "The agreement: 0% of 3 (weak)"], QuizBench.Lines(mine));
        Assert.Equal("quiz-review", mine.Actions[0].Command);
        Assert.IsType<Reply.Done>(await bench.SayAsync("quiz mine", ChatBench.Ben));
    }

    [Fact]
    public async Task A_question_that_begins_with_answer_is_a_question()
    {
        var bench = new QuizBench(BrightwaterQuiz.Place);
        await bench.CardAsync("quiz start");

        Assert.IsType<Reply.Answered>(await bench.SayAsync("Answer me this: when was the Brightwater Agreement signed?"));
        Assert.Empty(bench.Store.Attempts);
    }
}
