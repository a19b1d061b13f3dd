using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Quizzes.Bank;
using StBriefingBot.Core.Quizzes.Stores;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.Commands.Training;

public sealed class BankCommandsTests
{
    private static readonly Speaker Tess = new("test:tess", []);

    [Fact]
    public async Task Only_trainers_keep_the_bank()
    {
        var bench = new QuizBench();

        Assert.Equal(DeclineReason.NotAllowed, Assert.IsType<Reply.Declined>(await bench.SayAsync("quiz bank")).Reason);
        Assert.Equal(DeclineReason.NotAllowed, Assert.IsType<Reply.Declined>(await bench.SayAsync("quiz generate agreement")).Reason);
    }

    [Fact]
    public async Task A_made_question_is_asked_only_once_it_is_approved()
    {
        var bench = new QuizBench(BrightwaterQuiz.Place);
        var proposal = await bench.CardAsync("quiz generate agreement 1 en", Tess);
        Assert.Contains(QuizBench.Lines(proposal), line => line.StartsWith('✓'));
        Assert.Contains(proposal.Sections.SelectMany(section => section.Lines), line => line.Reference is not null);
        Assert.Contains("1 of 1", (await bench.CardAsync("quiz start")).Title, StringComparison.Ordinal);
        await bench.SayAsync("quiz stop");

        var decided = await bench.PressAsync(proposal, "Approve", Tess);

        Assert.Contains("is approved", Assert.IsType<Reply.Done>(decided).Sentence, StringComparison.Ordinal);
        Assert.Contains("1 of 2", (await bench.CardAsync("quiz start")).Title, StringComparison.Ordinal);
        Assert.Equal((ProposalState.Approved, "test:tess"), (await bench.Proposed.AllAsync(CancellationToken.None)).Select(each => (each.State, each.DecidedBy!)).Single());
    }

    [Fact]
    public async Task A_second_decision_is_told_that_there_was_one()
    {
        var bench = new QuizBench(BrightwaterQuiz.Place);
        var proposal = await bench.CardAsync("quiz generate agreement 1 en", Tess);
        await bench.PressAsync(proposal, "Reject", Tess);

        var late = await bench.PressAsync(proposal, "Approve", Tess);

        Assert.Contains("may have been decided already", Assert.IsType<Reply.Declined>(late).Sentence, StringComparison.Ordinal);
        Assert.Equal(ProposalState.Rejected, (await bench.Proposed.AllAsync(CancellationToken.None)).Single().State);
    }

    [Fact]
    public async Task A_question_can_be_put_in_other_words_but_not_so_that_it_tells_the_answer()
    {
        var bench = new QuizBench(BrightwaterQuiz.Oslo);
        var waiting = BrightwaterQuiz.Place with { Id = "gen-1", Question = BrightwaterQuiz.Place.Question with { Japanese = "" } };
        await bench.Proposed.AddAsync([waiting], bench.Time.GetUtcNow(), CancellationToken.None);

        Assert.Contains("holds its own answer", Assert.IsType<Reply.Declined>(await bench.SayAsync("/quiz-bank edit gen-1 question:\"Was it Lisbon?\"", Tess)).Sentence, StringComparison.Ordinal);
        var edited = await bench.CardAsync("/quiz-bank edit gen-1 question:\"Where was the pen put to paper?\"", Tess);

        Assert.Contains("Where was the pen put to paper?", QuizBench.Lines(edited));
    }

    [Fact]
    public async Task A_proposal_whose_statement_has_gone_cannot_be_approved()
    {
        var bench = new QuizBench(BrightwaterQuiz.Place);
        var proposal = await bench.CardAsync("quiz generate agreement 1 en", Tess);
        bench.Passages.Clear();

        var reply = await bench.PressAsync(proposal, "Approve", Tess);

        Assert.Contains("not in the library any more", Assert.IsType<Reply.Declined>(reply).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Statistics_name_figures_and_nobody()
    {
        var bench = new QuizBench(BrightwaterQuiz.Place);
        Assert.IsType<Reply.Done>(await bench.SayAsync("quiz bank stats", Tess));
        var question = await bench.CardAsync("quiz start");
        bench.Time.Advance(TimeSpan.FromSeconds(12));
        await bench.PressAsync(question, QuizBench.LetterOf(question, "Oslo"));

        var card = await bench.CardAsync("quiz bank statistics", Tess);

        Assert.Contains("1 answered, 0% right, discrimination –, median 12 s", QuizBench.Lines(card));
        Assert.Contains("✓ Lisbon 0 · Oslo 1 · Porto 0", QuizBench.Lines(card));
        Assert.DoesNotContain("ann", QuizBench.Text(card), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Questions_that_need_review_are_named_with_the_statement_that_has_gone()
    {
        var gone = BrightwaterQuiz.Place with { Evidence = [new QuizEvidence("agreement", new Core.Knowledge.Bilingual("It was signed in Rome.", Brightwater.SignedJapanese))] };
        var bench = new QuizBench(gone, BrightwaterQuiz.Day);

        var review = await bench.CardAsync("quiz bank review", Tess);

        Assert.Equal("1 question needs review and is not asked", review.Title);
        Assert.Contains("agreement does not say any more: “It was signed in Rome.”", QuizBench.Lines(review));
        Assert.IsType<Reply.Done>(await new QuizBench().SayAsync("quiz bank review", Tess));
    }
}
