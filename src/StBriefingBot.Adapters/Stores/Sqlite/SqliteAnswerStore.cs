using Dapper;
using Microsoft.Data.Sqlite;
using StBriefingBot.Core.Commands.Stores;
using StBriefingBot.Core.Questions;

namespace StBriefingBot.Adapters.Stores.Sqlite;

/// <summary>Answers in the state file.</summary>
public sealed class SqliteAnswerStore(StateDatabase database) : IAnswerStore
{
    private const string ReplaceAnswer = """
        INSERT INTO answer (id, fingerprint, at, language, composer, abstained, generation, text, short_answer, sentences, notes, nearest, trace)
        VALUES (@Id, @Fingerprint, @At, @Language, @Composer, @Abstained, @Generation, @Text, @ShortAnswer, @Sentences, @Notes, @Nearest, @Trace)
        ON CONFLICT (id) DO UPDATE SET generation = excluded.generation, short_answer = excluded.short_answer, sentences = excluded.sentences,
            notes = excluded.notes, nearest = excluded.nearest, trace = excluded.trace
        """;

    private const string InsertCitation = """
        INSERT INTO citation (answer_id, marker, source_id, passage_id, locator, title, issuer, date, url, quote, span_start, span_end)
        VALUES (@AnswerId, @Marker, @SourceId, @PassageId, @Locator, @Title, @Issuer, @Date, @Url, @Quote, @SpanStart, @SpanEnd)
        """;

    public Task<string> KeepAsync(byte[] fingerprint, Answer answer, DateTimeOffset at, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var known = database.Read(connection => Known(connection, fingerprint, null));
        return Task.FromResult(known is { } kept && kept.Generation == answer.Generation
            ? kept.Id
            : database.Write((connection, transaction) => Keep(connection, transaction, fingerprint, answer, at)));
    }

    public Task<StoredAnswer?> FindAsync(string id, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Read(connection =>
        {
            var row = connection.QuerySingleOrDefault<AnswerRow>(
                "SELECT id, fingerprint, at, language, composer, abstained, generation, text, short_answer AS ShortAnswer, sentences, notes, nearest, trace FROM answer WHERE id = @id", new { id });
            return row?.ToStored(connection.Query<CitationRow>(
                """
                SELECT answer_id AS AnswerId, marker, source_id AS SourceId, passage_id AS PassageId, locator, title, issuer, date, url, quote,
                    span_start AS SpanStart, span_end AS SpanEnd
                FROM citation WHERE answer_id = @id ORDER BY marker
                """,
                new { id }));
        }));
    }

    private static string Keep(SqliteConnection connection, SqliteTransaction transaction, byte[] fingerprint, Answer answer, DateTimeOffset at)
    {
        var id = Known(connection, fingerprint, transaction)?.Id ?? FreeId(connection, transaction, fingerprint);
        connection.Execute(ReplaceAnswer, AnswerRow.Of(id, fingerprint, answer, at), transaction);
        connection.Execute("DELETE FROM citation WHERE answer_id = @id", new { id }, transaction);
        connection.Execute(InsertCitation, answer.Citations.Select(citation => CitationRow.Of(id, citation)), transaction);
        return id;
    }

    private static string FreeId(SqliteConnection connection, SqliteTransaction transaction, byte[] fingerprint)
    {
        var length = AnswerId.ShortestLength;
        while (connection.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM answer WHERE id = @id)", new { id = AnswerId.Of(fingerprint, length) }, transaction))
        {
            length++;
        }

        return AnswerId.Of(fingerprint, length);
    }

    private static KnownRow? Known(SqliteConnection connection, byte[] fingerprint, SqliteTransaction? transaction) =>
        connection.QuerySingleOrDefault<KnownRow>("SELECT id, generation FROM answer WHERE fingerprint = @fingerprint", new { fingerprint }, transaction);

    private sealed class KnownRow
    {
        public required string Id { get; init; }

        public int? Generation { get; init; }
    }
}
