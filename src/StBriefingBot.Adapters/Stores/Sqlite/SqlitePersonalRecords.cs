using Dapper;
using StBriefingBot.Core.Commands.Stores;

namespace StBriefingBot.Adapters.Stores.Sqlite;

/// <summary>What belongs to a person in the state file.</summary>
public sealed class SqlitePersonalRecords(StateDatabase database) : IPersonalRecords
{
    /// <summary>The choice is looked up in the same statement that writes, so that no question slips past it.</summary>
    private const string KeepQuestion = """
        INSERT INTO asked (speaker_id, answer_id, at, question)
        VALUES (@SpeakerId, @AnswerId, @At, (SELECT @Question FROM person WHERE id = @SpeakerId AND keeps_questions = 1))
        ON CONFLICT (speaker_id, answer_id) DO UPDATE SET at = excluded.at, question = excluded.question
        """;

    private const string Forget = """
        DELETE FROM person WHERE id = @speakerId;
        DELETE FROM asked WHERE speaker_id = @speakerId;
        DELETE FROM judgement WHERE speaker_id = @speakerId;
        DELETE FROM source_request WHERE speaker_id = @speakerId;
        UPDATE gap SET turns = NULL, turns_of = NULL WHERE turns_of = @speakerId;
        DELETE FROM gap_asker WHERE speaker_id = @speakerId;
        DELETE FROM notice WHERE speaker_id = @speakerId;
        """;

    public Task KeepAsync(AskedQuestion asked, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Write((connection, transaction) =>
            connection.Execute(KeepQuestion, new { asked.SpeakerId, asked.AnswerId, asked.Question, At = Times.Write(asked.At) }, transaction)));
    }

    public Task ChooseAsync(string speakerId, bool keepsQuestions, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Write((connection, transaction) => connection.Execute(
            """
            INSERT INTO person (id, keeps_questions) VALUES (@speakerId, @keepsQuestions) ON CONFLICT (id) DO UPDATE SET keeps_questions = excluded.keeps_questions;
            UPDATE asked SET question = NULL WHERE speaker_id = @speakerId AND NOT @keepsQuestions;
            UPDATE gap SET turns = NULL, turns_of = NULL WHERE turns_of = @speakerId AND turns_requested = 0 AND NOT @keepsQuestions;
            """,
            new { speakerId, keepsQuestions },
            transaction)));
    }

    public Task<PersonalRecord> FindAsync(string speakerId, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Read(connection =>
        {
            var asked = connection.Query<(string AnswerId, string At, string? Question)>(
                "SELECT answer_id, at, question FROM asked WHERE speaker_id = @speakerId ORDER BY at DESC, answer_id", new { speakerId }).ToList();
            return new PersonalRecord(
                connection.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM person WHERE id = @speakerId AND keeps_questions = 1)", new { speakerId }),
                [.. asked.Where(row => row.Question is not null).Select(row => (Times.Read(row.At), row.Question!))],
                [.. asked.Select(row => row.AnswerId)],
                connection.ExecuteScalar<int>("SELECT COUNT(*) FROM judgement WHERE speaker_id = @speakerId", new { speakerId }),
                [.. connection.Query<string>("SELECT text FROM source_request WHERE speaker_id = @speakerId ORDER BY id DESC", new { speakerId })]);
        }));
    }

    public Task ForgetAsync(string speakerId, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Write((connection, transaction) => connection.Execute(Forget, new { speakerId }, transaction)));
    }
}
