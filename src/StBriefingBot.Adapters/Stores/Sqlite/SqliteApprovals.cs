using Dapper;
using StBriefingBot.Core.Administration.Stores;

namespace StBriefingBot.Adapters.Stores.Sqlite;

/// <summary>What waits for a second admin, in the state file.</summary>
public sealed class SqliteApprovals(StateDatabase database) : IApprovals
{
    public Task<PendingApproval?> FindAsync(string action, string subject, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Read(connection => connection
            .Query<(string Actor, string At)>("SELECT actor, at FROM approval WHERE action = @action AND subject = @subject", new { action, subject })
            .Select(row => new PendingApproval(action, subject, row.Actor, Times.Read(row.At)))
            .SingleOrDefault()));
    }

    public Task KeepAsync(PendingApproval pending, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Write((connection, transaction) => connection.Execute(
            "INSERT OR REPLACE INTO approval (action, subject, actor, at) VALUES (@Action, @Subject, @Actor, @At)",
            new { pending.Action, pending.Subject, pending.Actor, At = Times.Write(pending.At) },
            transaction)));
    }

    public Task RemoveAsync(string action, string subject, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Write((connection, transaction) =>
            connection.Execute("DELETE FROM approval WHERE action = @action AND subject = @subject", new { action, subject }, transaction)));
    }
}
