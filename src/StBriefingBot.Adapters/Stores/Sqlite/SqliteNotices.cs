using Dapper;
using StBriefingBot.Core.Administration.Stores;

namespace StBriefingBot.Adapters.Stores.Sqlite;

/// <summary>What waits for people, in the state file.</summary>
public sealed class SqliteNotices(StateDatabase database) : INotices
{
    private const string Add = "INSERT OR IGNORE INTO notice (speaker_id, kind, answer_id, about, since) VALUES (@speakerId, @Kind, @AnswerId, @About, @Since)";

    public Task AddAsync(string speakerId, Notice notice, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Write((connection, transaction) => connection.Execute(
            Add, new { speakerId, Kind = notice.Kind.ToString(), notice.AnswerId, notice.About, Since = Times.Write(notice.Since) }, transaction)));
    }

    public Task<int> TellAskersAsync(string answerId, Notice notice, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Write((connection, transaction) => connection.Execute(
            """
            INSERT OR IGNORE INTO notice (speaker_id, kind, answer_id, about, since)
            SELECT speaker_id, @Kind, @AnswerId, @About, @Since FROM asked WHERE answer_id = @answerId
            """,
            new { answerId, Kind = notice.Kind.ToString(), notice.AnswerId, notice.About, Since = Times.Write(notice.Since) },
            transaction)));
    }

    public Task<IReadOnlyList<Notice>> TakeAsync(string speakerId, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();

        // Nearly always nobody waits: that is found out without a turn to write.
        var waits = database.Read(connection => connection.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM notice WHERE speaker_id = @speakerId)", new { speakerId }));
        return Task.FromResult<IReadOnlyList<Notice>>(!waits ? [] : database.Write<IReadOnlyList<Notice>>((connection, transaction) =>
        {
            var taken = connection.Query<(string Kind, string AnswerId, string? About, string Since)>(
                "SELECT kind, answer_id, about, since FROM notice WHERE speaker_id = @speakerId ORDER BY id", new { speakerId }, transaction).ToList();
            connection.Execute("DELETE FROM notice WHERE speaker_id = @speakerId", new { speakerId }, transaction);
            return [.. taken.Select(row => new Notice(Enum.Parse<NoticeKind>(row.Kind), row.AnswerId, row.About, Times.Read(row.Since)))];
        }));
    }
}
