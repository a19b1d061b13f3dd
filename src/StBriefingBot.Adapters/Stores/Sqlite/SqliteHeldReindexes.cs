using Dapper;
using StBriefingBot.Core.Administration.Stores;

namespace StBriefingBot.Adapters.Stores.Sqlite;

/// <summary>The generation that waits for a decision, in the state file.</summary>
public sealed class SqliteHeldReindexes(StateDatabase database) : IHeldReindexes
{
    public Task<HeldReindex?> FindAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Read(connection => connection
            .Query<(int NewerThan, int? Candidate, int? Base, bool IsRefused)>("SELECT newer_than, candidate, base, is_refused FROM held_reindex")
            .Select(row => new HeldReindex(row.NewerThan, row.Candidate, row.Base, row.IsRefused))
            .SingleOrDefault()));
    }

    public Task KeepAsync(HeldReindex? held, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Write((connection, transaction) =>
        {
            connection.Execute("DELETE FROM held_reindex", transaction: transaction);
            return held is null ? 0 : connection.Execute(
                "INSERT INTO held_reindex (id, newer_than, candidate, base, is_refused) VALUES (1, @NewerThan, @Candidate, @Base, @IsRefused)",
                new { held.NewerThan, held.Candidate, held.Base, held.IsRefused },
                transaction);
        }));
    }
}
