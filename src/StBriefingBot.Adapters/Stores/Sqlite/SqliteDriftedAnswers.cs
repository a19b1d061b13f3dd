using Dapper;
using StBriefingBot.Core.Administration.Stores;

namespace StBriefingBot.Adapters.Stores.Sqlite;

/// <summary>Which kept answers lost their support, in the state file.</summary>
public sealed class SqliteDriftedAnswers(StateDatabase database) : IDriftedAnswers
{
    public Task AddAsync(DriftedAnswer answer, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Write((connection, transaction) => connection.Execute(
            "INSERT OR REPLACE INTO drifted_answer (answer_id, generation, at) VALUES (@AnswerId, @Generation, @At)",
            new { answer.AnswerId, answer.Generation, At = Times.Write(answer.At) },
            transaction)));
    }

    public Task RemoveAsync(string answerId, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Write((connection, transaction) => connection.Execute("DELETE FROM drifted_answer WHERE answer_id = @answerId", new { answerId }, transaction)));
    }

    public Task<IReadOnlyList<DriftedAnswer>> AllAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Read<IReadOnlyList<DriftedAnswer>>(connection => [.. connection
            .Query<(string AnswerId, int Generation, string At)>("SELECT answer_id, generation, at FROM drifted_answer ORDER BY at DESC, answer_id")
            .Select(row => new DriftedAnswer(row.AnswerId, row.Generation, Times.Read(row.At)))]));
    }
}
