using StBriefingBot.Core.Language;
using StBriefingBot.Core.Quizzes.Judging;
using StBriefingBot.Core.Quizzes.Reviewing;
using StBriefingBot.Core.Quizzes.Rounds;
using StBriefingBot.Core.Quizzes.Stores;

namespace StBriefingBot.Tests.Stores;

/// <summary>What the store of quizzes promises, whatever it is made of.</summary>
public abstract class QuizStoreContract
{
    protected const string Ann = "discord:1";
    private static readonly DateTimeOffset Noon = new(2026, 5, 4, 12, 0, 0, TimeSpan.Zero);

    protected abstract IQuizStore Store { get; }

    [Fact]
    public async Task A_round_comes_back_as_it_was_saved()
    {
        var round = Taken(Round("r1"), 1);

        Assert.True(await Store.SaveAsync(round, 0, null, null, CancellationToken.None));
        var stored = await Store.FindOpenAsync(Ann, CancellationToken.None);

        Assert.Equal(1, stored?.Version);
        Assert.Equivalent(round, stored?.Round, strict: true);
        Assert.Equivalent(stored, await Store.FindAsync("r1", CancellationToken.None), strict: true);
    }

    [Fact]
    public async Task A_person_has_one_open_round_at_most()
    {
        await Store.SaveAsync(Round("r1"), 0, null, null, CancellationToken.None);

        Assert.False(await Store.SaveAsync(Round("r2"), 0, null, null, CancellationToken.None));
        Assert.Null(await Store.FindAsync("r2", CancellationToken.None));

        await Store.SaveAsync(Round("r1").Stop(), 1, null, null, CancellationToken.None);
        Assert.True(await Store.SaveAsync(Round("r2"), 0, null, null, CancellationToken.None));
        Assert.Equal("r2", (await Store.FindOpenAsync(Ann, CancellationToken.None))?.Round.Id);
    }

    [Fact]
    public async Task A_save_over_an_older_version_keeps_neither_the_round_nor_the_answer_nor_the_memory()
    {
        await Store.SaveAsync(Round("r1"), 0, null, null, CancellationToken.None);
        Assert.True(await Store.SaveAsync(Taken(Round("r1"), 1), 1, Attempt("r1", 1), Memory("a", 1), CancellationToken.None));

        Assert.False(await Store.SaveAsync(Round("r1").Stop(), 1, Attempt("r1", 2), Memory("b", 9), CancellationToken.None));

        Assert.False((await Store.FindAsync("r1", CancellationToken.None))!.Round.IsStopped);
        Assert.Equal([Attempt("r1", 1)], await Store.AttemptsOfAsync(Ann, CancellationToken.None));
        Assert.Equal([Attempt("r1", 1)], await Store.AllAttemptsAsync(CancellationToken.None));
        Assert.Empty(await Store.AttemptsOfAsync("discord:2", CancellationToken.None));
        Assert.Equal([Memory("a", 1)], await Store.MemoriesOfAsync(Ann, CancellationToken.None));
    }

    [Fact]
    public async Task Of_many_saves_at_once_one_succeeds()
    {
        await Store.SaveAsync(Round("r1"), 0, null, null, CancellationToken.None);

        var saved = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Task.Run(() => Store.SaveAsync(Taken(Round("r1"), 1), 1, Attempt("r1", 1), Memory("a", i + 1), CancellationToken.None))));

        Assert.Single(saved, isSaved => isSaved);
        Assert.Single(await Store.AttemptsOfAsync(Ann, CancellationToken.None));
    }

    [Fact]
    public async Task The_latest_memory_of_an_item_takes_the_place_of_the_earlier_one_and_the_most_urgent_comes_first()
    {
        await Store.SaveAsync(Round("r1"), 0, null, Memory("a", 9), CancellationToken.None);
        await Store.SaveAsync(Round("r1"), 1, null, Memory("b", 5), CancellationToken.None);
        await Store.SaveAsync(Round("r1"), 2, null, Memory("a", 3), CancellationToken.None);

        Assert.Equal([Memory("a", 3), Memory("b", 5)], await Store.MemoriesOfAsync(Ann, CancellationToken.None));
        Assert.Empty(await Store.MemoriesOfAsync("discord:2", CancellationToken.None));
    }

    protected static QuizRound Round(string id) => new(
        id, Ann, LanguageCode.Japanese, RoundPurpose.Review, [new RoundEntry("a", [1, 0, 2]), new RoundEntry("b", []), new RoundEntry("c", []) { IsWithdrawn = true }], Noon, Noon);

    protected static QuizAttempt Attempt(string round, int number) => new(Ann, "a", "space", round, number, LanguageCode.Japanese, Verdict.Partly, 0.5, 2, TimeSpan.FromSeconds(3), Noon);

    protected static ItemMemory Memory(string item, int days) => new(item, new MemoryStrength(days + 0.25, 5.5), Noon, Noon.AddDays(days), 2, 1);

    private static QuizRound Taken(QuizRound round, int number) => ((RoundStep.Taken)round.Answer(number, new Judgement.Judged(Verdict.Partly, 0.5, "答え", 2), Noon.AddSeconds(3))).Round;
}
