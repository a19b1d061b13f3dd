using StBriefingBot.Adapters.Stores.Sqlite;
using StBriefingBot.Core.Quizzes.Stores;
using StBriefingBot.Tests.Sources;

namespace StBriefingBot.Tests.Stores.Sqlite;

public sealed class SqliteQuizStoreTests : QuizStoreContract, IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly StateDatabase database;

    public SqliteQuizStoreTests() => database = new StateDatabase(folder.Path);

    protected override IQuizStore Store => new SqliteQuizStore(database);

    public void Dispose()
    {
        database.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Forgetting_a_person_deletes_their_quizzes()
    {
        await Store.SaveAsync(Round("r1"), 0, Attempt("r1", 1), Memory("a", 1), CancellationToken.None);
        var people = new SqlitePersonalRecords(database);
        Assert.Equal(1, (await people.FindAsync(Ann, CancellationToken.None)).QuizAnswers);

        await people.ForgetAsync(Ann, CancellationToken.None);

        Assert.Equal(0, (await people.FindAsync(Ann, CancellationToken.None)).QuizAnswers);
        Assert.Null(await Store.FindAsync("r1", CancellationToken.None));
        Assert.Empty(await Store.AttemptsOfAsync(Ann, CancellationToken.None));
        Assert.Empty(await Store.MemoriesOfAsync(Ann, CancellationToken.None));
    }
}
