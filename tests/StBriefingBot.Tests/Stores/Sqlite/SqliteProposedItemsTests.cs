using StBriefingBot.Adapters.Stores.Sqlite;
using StBriefingBot.Core.Quizzes.Stores;
using StBriefingBot.Tests.Sources;

namespace StBriefingBot.Tests.Stores.Sqlite;

public sealed class SqliteProposedItemsTests : ProposedItemsContract, IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly StateDatabase database;

    public SqliteProposedItemsTests() => database = new StateDatabase(folder.Path);

    protected override IProposedItems Proposed => new SqliteProposedItems(database);

    public void Dispose()
    {
        database.Dispose();
        folder.Dispose();
    }
}
