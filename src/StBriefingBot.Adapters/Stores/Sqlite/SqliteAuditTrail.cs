using Dapper;
using StBriefingBot.Core.Administration.Stores;

namespace StBriefingBot.Adapters.Stores.Sqlite;

/// <summary>The record of what admins did, in the state file.</summary>
public sealed class SqliteAuditTrail(StateDatabase database, TimeProvider time) : IAuditTrail
{
    public Task AppendAsync(string actor, string action, string subject, string detail, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Write((connection, transaction) =>
        {
            // Read in the transaction that writes: of two at once the second goes on from the first.
            var last = connection.QueryFirstOrDefault<(long Number, string Hash)>("SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1", transaction: transaction);
            var (number, at) = (last.Number + 1, Times.Read(Times.Write(time.GetUtcNow())));
            var hash = AuditEntry.HashOf(last.Hash ?? "", number, at, actor, action, subject, detail);
            return connection.Execute(
                "INSERT INTO audit (number, at, actor, action, subject, detail, hash) VALUES (@number, @at, @actor, @action, @subject, @detail, @hash)",
                new { number, at = Times.Write(at), actor, action, subject, detail, hash },
                transaction);
        }));
    }

    public Task<IReadOnlyList<AuditEntry>> AllAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Read<IReadOnlyList<AuditEntry>>(connection => [.. connection
            .Query<(long Number, string At, string Actor, string Action, string Subject, string Detail, string Hash)>(
                "SELECT number, at, actor, action, subject, detail, hash FROM audit ORDER BY number")
            .Select(row => new AuditEntry(row.Number, Times.Read(row.At), row.Actor, row.Action, row.Subject, row.Detail, row.Hash))]));
    }
}
