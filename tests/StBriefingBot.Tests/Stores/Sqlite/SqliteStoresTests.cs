using StBriefingBot.Adapters.Stores.Sqlite;
using StBriefingBot.Core.Commands.Stores;
using StBriefingBot.Tests.Fakes;
using StBriefingBot.Tests.Sources;

namespace StBriefingBot.Tests.Stores.Sqlite;

public sealed class SqliteStoresTests : StoresContract, IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly StateDatabase database;

    public SqliteStoresTests() => database = new StateDatabase(Path.Combine(folder.Path, "data"));

    protected override IAnswerStore Answers => new SqliteAnswerStore(database);

    protected override IFeedbackStore Feedback => new SqliteFeedbackStore(database);

    protected override IPersonalRecords People => new SqlitePersonalRecords(database);

    private string File => Path.Combine(folder.Path, "data", "state.db");

    public void Dispose()
    {
        database.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task What_is_kept_outlives_the_process()
    {
        var id = await Answers.KeepAsync(Fingerprint(7), Samples.AnswerInEnglish, DateTimeOffset.UnixEpoch, CancellationToken.None);
        database.Dispose();
        using var reopened = new StateDatabase(Path.Combine(folder.Path, "data"));

        Assert.Equal(Samples.AnswerInEnglish.Text, (await new SqliteAnswerStore(reopened).FindAsync(id, CancellationToken.None))!.Answer.Text);
    }

    [Fact]
    public async Task Many_writers_at_once_lose_nothing_and_share_no_id()
    {
        using var other = new StateDatabase(Path.Combine(folder.Path, "data"));
        IAnswerStore[] stores = [Answers, new SqliteAnswerStore(other)];

        var ids = await Task.WhenAll(Enumerable.Range(0, 64).Select(number => Task.Run(() =>
            stores[number % 2].KeepAsync(Fingerprint(1, 1, 1, 1, (byte)number), Samples.AnswerInEnglish, DateTimeOffset.UnixEpoch, CancellationToken.None))));

        Assert.Equal(64, ids.Distinct().Count());
        Assert.All(ids, id => Assert.NotNull(Answers.FindAsync(id, CancellationToken.None).Result));
    }

    [Fact]
    public async Task Deleted_words_are_gone_from_the_file()
    {
        await Feedback.RequestSourceAsync(new SourceRequest("discord:1", "a secret wish", null, DateTimeOffset.UnixEpoch), CancellationToken.None);
        database.Dispose();
        Assert.Contains("a secret wish", await System.IO.File.ReadAllTextAsync(File), StringComparison.Ordinal);

        using (var reopened = new StateDatabase(Path.Combine(folder.Path, "data")))
        {
            await new SqlitePersonalRecords(reopened).ForgetAsync("discord:1", CancellationToken.None);
        }

        Assert.DoesNotContain("a secret wish", await System.IO.File.ReadAllTextAsync(File), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_file_gives_a_sentence_that_says_what_to_do()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        await System.IO.File.WriteAllTextAsync(File, string.Concat(Enumerable.Repeat("not a database ", 1000)));

        var fault = await Assert.ThrowsAsync<StoreException>(() => Answers.FindAsync("SB-1111", CancellationToken.None));

        Assert.Contains(File, fault.Message, StringComparison.Ordinal);
        Assert.Contains("move it away", fault.Message, StringComparison.Ordinal);
    }
}
