using Dapper;
using Microsoft.Data.Sqlite;
using StBriefingBot.Core.Administration.Stores;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;

namespace StBriefingBot.Adapters.Stores.Sqlite;

/// <summary>What the library does not answer, in the state file.</summary>
public sealed class SqliteGaps(StateDatabase database) : IGaps
{
    /// <summary>Whoever asks of something older opens a new gap.</summary>
    private const int ComparedWith = 1000;

    private const string Columns = """
        SELECT id, language, terms, turns, first_at AS FirstAt, last_at AS LastAt, answer_id AS AnswerId,
            (SELECT COUNT(*) FROM gap_asker WHERE gap_id = gap.id) AS People, (SELECT COUNT(*) FROM gap_asker WHERE gap_id = gap.id AND is_request = 1) AS Requests
        FROM gap
        """;

    private const string Open = """
        INSERT INTO gap (language, keys, asks, terms, first_at, last_at, answer_id) VALUES (@Language, @Keys, @Asks, @Terms, @At, @At, @AnswerId) RETURNING id
        """;

    /// <summary>Words once kept stay, but words somebody asks for take the place of words somebody only let be kept.</summary>
    private const string KeepWords = """
        UPDATE gap SET turns = @Turns, turns_of = @SpeakerId, turns_requested = @IsRequest
        WHERE id = @id AND (turns IS NULL OR (turns_requested = 0 AND @IsRequest)) AND (@IsRequest OR EXISTS (SELECT 1 FROM person WHERE id = @SpeakerId AND keeps_questions = 1))
        """;

    private const string AddPerson = """
        INSERT INTO gap_asker (gap_id, speaker_id, answer_id, at, is_request) VALUES (@id, @SpeakerId, @AnswerId, @At, @IsRequest)
        ON CONFLICT (gap_id, speaker_id) DO UPDATE SET at = excluded.at, answer_id = COALESCE(excluded.answer_id, answer_id), is_request = MAX(is_request, excluded.is_request);
        UPDATE gap SET last_at = @At, answer_id = COALESCE(@AnswerId, answer_id) WHERE id = @id;
        """;

    public Task NoteAsync(GapNote note, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return note.Topic.Keys.Count == 0 ? Task.CompletedTask : Task.FromResult(database.Write((connection, transaction) =>
        {
            var id = Alike(connection, transaction, note) ?? connection.ExecuteScalar<long>(
                Open,
                new
                {
                    Language = note.Topic.Language.Tag(),
                    Keys = Written(note.Topic),
                    Asks = note.Topic.Asks.ToString(),
                    Terms = StateJson.Write([.. note.Topic.Terms], StateJson.Default.ListBilingual),
                    At = Times.Write(note.At),
                    note.AnswerId,
                },
                transaction);
            if (note.Turns is { Count: > 0 } turns)
            {
                connection.Execute(KeepWords, new { id, Turns = StateJson.Write([.. turns], StateJson.Default.ListString), note.SpeakerId, note.IsRequest }, transaction);
            }

            return connection.Execute(AddPerson, new { id, note.SpeakerId, note.AnswerId, At = Times.Write(note.At), note.IsRequest }, transaction);
        }));
    }

    public Task<IReadOnlyList<Gap>> OpenAsync(int top, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Read<IReadOnlyList<Gap>>(connection => [.. connection
            .Query<GapRow>($"{Columns} WHERE closed_at IS NULL ORDER BY People DESC, last_at DESC, id DESC LIMIT @top", new { top }).Select(row => row.ToGap())]));
    }

    public Task<Gap?> FindAsync(QuestionTopic topic, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(topic.Keys.Count == 0 ? null : database.Read(connection => connection
            .QueryFirstOrDefault<GapRow>($"{Columns} WHERE closed_at IS NULL AND keys = @keys AND asks = @asks ORDER BY id LIMIT 1", new { keys = Written(topic), asks = topic.Asks.ToString() })?.ToGap()));
    }

    public Task<IReadOnlyList<GapAsker>?> CloseAsync(long number, string? answerId, DateTimeOffset at, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Write<IReadOnlyList<GapAsker>?>((connection, transaction) =>
        {
            var closed = connection.Execute(
                "UPDATE gap SET closed_at = @at, closed_by = @answerId WHERE id = @number AND closed_at IS NULL", new { number, answerId, at = Times.Write(at) }, transaction);
            return closed == 0 ? null : [.. connection
                .Query<(string SpeakerId, string? AnswerId, string At)>("SELECT speaker_id, answer_id, at FROM gap_asker WHERE gap_id = @number ORDER BY at", new { number }, transaction)
                .Select(row => new GapAsker(row.SpeakerId, row.AnswerId, Times.Read(row.At)))];
        }));
    }

    /// <summary>The open gap of the same topic, the most alike: a person who asks for a source after a question means that question's gap.</summary>
    private static long? Alike(SqliteConnection connection, SqliteTransaction transaction, GapNote note)
    {
        var own = note.AnswerId is null ? null : connection.ExecuteScalar<long?>(
            "SELECT gap_id FROM gap_asker JOIN gap ON gap.id = gap_id WHERE gap_asker.answer_id = @AnswerId AND closed_at IS NULL LIMIT 1", new { note.AnswerId }, transaction);
        return own ?? connection
            .Query<(long Id, string Keys)>("SELECT id, keys FROM gap WHERE closed_at IS NULL ORDER BY last_at DESC LIMIT @ComparedWith", new { ComparedWith }, transaction)
            .Select(row => (row.Id, Keys: row.Keys.Split(' ')))
            .Where(row => QuestionTopic.AreAlike(row.Keys, note.Topic.Keys))
            .OrderByDescending(row => row.Keys.Intersect(note.Topic.Keys, StringComparer.Ordinal).Count())
            .Select(row => (long?)row.Id)
            .FirstOrDefault();
    }

    private static string Written(QuestionTopic topic) => string.Join(' ', topic.Keys.Order(StringComparer.Ordinal));

    private sealed class GapRow
    {
        public long Id { get; init; }

        public required string Language { get; init; }

        public required string Terms { get; init; }

        public string? Turns { get; init; }

        public required string FirstAt { get; init; }

        public required string LastAt { get; init; }

        public string? AnswerId { get; init; }

        public int People { get; init; }

        public int Requests { get; init; }

        public Gap ToGap() => new(
            Id,
            LanguageCodes.FromTag(Language) ?? LanguageCode.English,
            Turns is null ? [] : StateJson.Read(Turns, StateJson.Default.ListString),
            StateJson.Read(Terms, StateJson.Default.ListBilingual),
            People,
            Requests,
            Times.Read(FirstAt),
            Times.Read(LastAt),
            AnswerId);
    }
}
