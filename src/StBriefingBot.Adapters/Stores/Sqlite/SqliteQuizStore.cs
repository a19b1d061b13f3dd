using Dapper;
using Microsoft.Data.Sqlite;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Quizzes.Judging;
using StBriefingBot.Core.Quizzes.Reviewing;
using StBriefingBot.Core.Quizzes.Rounds;
using StBriefingBot.Core.Quizzes.Stores;

namespace StBriefingBot.Adapters.Stores.Sqlite;

/// <summary>Rounds, answers and memories in the state file.</summary>
public sealed class SqliteQuizStore(StateDatabase database) : IQuizStore
{
    /// <summary>A person's second open round is left out as well: the index of open ones holds one for each.</summary>
    private const string Insert = "INSERT OR IGNORE INTO quiz_round (id, person_id, version, is_open, state) VALUES (@Id, @PersonId, 1, @isOpen, @state)";

    private const string Update = "UPDATE quiz_round SET version = version + 1, is_open = @isOpen, state = @state WHERE id = @Id AND version = @version";

    private const string InsertAttempt = """
        INSERT INTO quiz_attempt (round_id, number, person_id, item_id, topic, language, verdict, share, chosen, taken_ms, at)
        VALUES (@RoundId, @Number, @PersonId, @ItemId, @Topic, @language, @verdict, @Share, @Chosen, @taken, @at)
        """;

    private const string ReplaceMemory = """
        INSERT INTO quiz_memory (person_id, item_id, stability, difficulty, reviewed_at, due_at, reviews, lapses)
        VALUES (@personId, @ItemId, @Stability, @Difficulty, @reviewedAt, @dueAt, @Reviews, @Lapses)
        ON CONFLICT (person_id, item_id) DO UPDATE SET stability = excluded.stability, difficulty = excluded.difficulty,
            reviewed_at = excluded.reviewed_at, due_at = excluded.due_at, reviews = excluded.reviews, lapses = excluded.lapses
        """;

    public Task<StoredRound?> FindOpenAsync(string personId, CancellationToken cancellationToken) =>
        FindAsync("SELECT version, state FROM quiz_round WHERE person_id = @key AND is_open = 1", personId, cancellationToken);

    public Task<StoredRound?> FindAsync(string roundId, CancellationToken cancellationToken) =>
        FindAsync("SELECT version, state FROM quiz_round WHERE id = @key", roundId, cancellationToken);

    public Task<bool> SaveAsync(QuizRound round, int version, QuizAttempt? attempt, ItemMemory? memory, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Write((connection, transaction) =>
        {
            var state = StateJson.Write(round, StateJson.Default.QuizRound);
            if (connection.Execute(version == 0 ? Insert : Update, new { round.Id, round.PersonId, isOpen = !round.IsOver, state, version }, transaction) == 0)
            {
                return false;
            }

            Keep(connection, transaction, attempt);
            Keep(connection, transaction, round.PersonId, memory);
            return true;
        }));
    }

    public Task<IReadOnlyList<QuizAttempt>> AttemptsOfAsync(string personId, CancellationToken cancellationToken) => AttemptsAsync(personId, cancellationToken);

    public Task<IReadOnlyList<QuizAttempt>> AllAttemptsAsync(CancellationToken cancellationToken) => AttemptsAsync(null, cancellationToken);

    public Task<IReadOnlyList<ItemMemory>> MemoriesOfAsync(string personId, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Read<IReadOnlyList<ItemMemory>>(connection => [.. connection
            .Query<(string ItemId, double Stability, double Difficulty, string ReviewedAt, string DueAt, int Reviews, int Lapses)>(
                "SELECT item_id, stability, difficulty, reviewed_at, due_at, reviews, lapses FROM quiz_memory WHERE person_id = @personId ORDER BY due_at, item_id", new { personId })
            .Select(row => new ItemMemory(row.ItemId, new MemoryStrength(row.Stability, row.Difficulty), Times.Read(row.ReviewedAt), Times.Read(row.DueAt), row.Reviews, row.Lapses))]));
    }

    private Task<IReadOnlyList<QuizAttempt>> AttemptsAsync(string? personId, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Read<IReadOnlyList<QuizAttempt>>(connection => [.. connection
            .Query<AttemptRow>(
                """
                SELECT round_id AS RoundId, number, person_id AS PersonId, item_id AS ItemId, topic, language, verdict, share, chosen, taken_ms AS TakenMs, at
                FROM quiz_attempt WHERE @personId IS NULL OR person_id = @personId ORDER BY at, round_id, number
                """,
                new { personId })
            .Select(row => row.ToAttempt())]));
    }

    private static void Keep(SqliteConnection connection, SqliteTransaction transaction, QuizAttempt? attempt)
    {
        if (attempt is not null)
        {
            connection.Execute(
                InsertAttempt,
                new
                {
                    attempt.RoundId, attempt.Number, attempt.PersonId, attempt.ItemId, attempt.Topic, attempt.Share, attempt.Chosen,
                    language = attempt.Language.Tag(), verdict = attempt.Verdict.ToString(), taken = (long)attempt.Taken.TotalMilliseconds, at = Times.Write(attempt.At),
                },
                transaction);
        }
    }

    private static void Keep(SqliteConnection connection, SqliteTransaction transaction, string personId, ItemMemory? memory)
    {
        if (memory is not null)
        {
            connection.Execute(
                ReplaceMemory,
                new
                {
                    personId, memory.ItemId, memory.Strength.Stability, memory.Strength.Difficulty, memory.Reviews, memory.Lapses,
                    reviewedAt = Times.Write(memory.ReviewedAt), dueAt = Times.Write(memory.DueAt),
                },
                transaction);
        }
    }

    private Task<StoredRound?> FindAsync(string sql, string key, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Read(connection => connection.Query<(int Version, string State)>(sql, new { key })
            .Select(row => new StoredRound(StateJson.Read(row.State, StateJson.Default.QuizRound), row.Version)).FirstOrDefault()));
    }

    private sealed class AttemptRow
    {
        public required string RoundId { get; init; }

        public int Number { get; init; }

        public required string PersonId { get; init; }

        public required string ItemId { get; init; }

        public required string Topic { get; init; }

        public required string Language { get; init; }

        public required string Verdict { get; init; }

        public double Share { get; init; }

        public int? Chosen { get; init; }

        public long TakenMs { get; init; }

        public required string At { get; init; }

        public QuizAttempt ToAttempt() => new(
            PersonId, ItemId, Topic, RoundId, Number, LanguageCodes.FromTag(Language) ?? LanguageCode.English, Enum.Parse<Verdict>(Verdict), Share, Chosen, TimeSpan.FromMilliseconds(TakenMs), Times.Read(At));
    }
}
