using StBriefingBot.Adapters.Stores.Sqlite;
using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Questions;
using StBriefingBot.Tests.Fakes;
using StBriefingBot.Tests.Sources;

namespace StBriefingBot.Tests.Stores.Sqlite;

public sealed class SqliteModelLedgerTests : IDisposable
{
    private static readonly DateOnly Today = new(2026, 5, 4);

    private readonly TemporaryFolder folder = new();
    private readonly StateDatabase database;

    public SqliteModelLedgerTests() => database = new StateDatabase(folder.Path);

    [Fact]
    public async Task Tokens_are_counted_by_day_and_person()
    {
        var ledger = new SqliteModelLedger(database);
        await ledger.AddAsync(Today, "test:ann", 100, CancellationToken.None);
        await ledger.AddAsync(Today, "test:ann", 20, CancellationToken.None);
        await ledger.AddAsync(Today, "test:ben", 3, CancellationToken.None);
        await ledger.AddAsync(Today, null, 4, CancellationToken.None);

        var ann = await ledger.OfDayAsync(Today, "test:ann", CancellationToken.None);
        var tomorrow = await ledger.OfDayAsync(Today.AddDays(1), "test:ann", CancellationToken.None);

        Assert.Equal((127L, 120L), (ann.ByAll, ann.ByPerson));
        Assert.Equal((0L, 0L), (tomorrow.ByAll, tomorrow.ByPerson));
    }

    [Fact]
    public async Task Nobody_can_be_read_from_it_and_old_days_are_gone()
    {
        var ledger = new SqliteModelLedger(database);
        await ledger.AddAsync(Today, "test:ann", 100, CancellationToken.None);
        await ledger.AddAsync(Today.AddDays(2), "test:ben", 1, CancellationToken.None);

        Assert.Equal(0, (await ledger.OfDayAsync(Today, "test:ann", CancellationToken.None)).ByAll);
        database.Dispose();
        var bytes = System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(Path.Combine(folder.Path, "state.db")));
        Assert.DoesNotContain("test:", bytes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_a_model_wrote_is_kept_with_whose_words_it_is_in_and_what_it_cost()
    {
        var use = new ModelUse("small", "answer.v1", 2, 1200, 80, 0.0015m, IsEstimate: false);
        var trace = new AnswerTrace(AnswerType.Date, [], null, null, 1, 0.6, [], []) { Composition = new CompositionTrace("openai", 2, ComposerFault.NotVerified, use) };
        var written = Samples.AnswerInEnglish with { Sentences = [new AnswerSentence(Samples.English, [1], SentenceOrigin.Translated)], Trace = trace };
        var answers = new SqliteAnswerStore(database);

        var id = await answers.KeepAsync(new byte[32], written, DateTimeOffset.UnixEpoch, CancellationToken.None);
        var kept = (await answers.FindAsync(id, CancellationToken.None))!.Answer;

        Assert.Equal(SentenceOrigin.Translated, kept.Sentences[0].Origin);
        Assert.Equal(trace.Composition, kept.Trace!.Composition);
    }

    public void Dispose()
    {
        database.Dispose();
        folder.Dispose();
    }
}
