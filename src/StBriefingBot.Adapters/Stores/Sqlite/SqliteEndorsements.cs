using Dapper;
using StBriefingBot.Core.Administration.Stores;

namespace StBriefingBot.Adapters.Stores.Sqlite;

/// <summary>Which answers are endorsed, in the state file.</summary>
public sealed class SqliteEndorsements(StateDatabase database) : IEndorsements
{
    private const string Columns = "SELECT answer_id AS AnswerId, question_key AS QuestionKey, passages, actor, at FROM endorsement";

    public Task KeepAsync(Endorsement endorsement, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Write((connection, transaction) => connection.Execute(
            "INSERT OR REPLACE INTO endorsement (answer_id, question_key, passages, actor, at) VALUES (@AnswerId, @QuestionKey, @Passages, @Actor, @At)",
            new
            {
                endorsement.AnswerId,
                endorsement.QuestionKey,
                Passages = StateJson.Write(endorsement.Passages.ToDictionary(), StateJson.Default.DictionaryStringString),
                endorsement.Actor,
                At = Times.Write(endorsement.At),
            },
            transaction)));
    }

    public Task<Endorsement?> FindAsync(byte[] questionKey, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Read(connection => connection.QuerySingleOrDefault<Row>($"{Columns} WHERE question_key = @questionKey", new { questionKey })?.ToEndorsement()));
    }

    public Task<bool> RemoveAsync(string answerId, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Write((connection, transaction) => connection.Execute("DELETE FROM endorsement WHERE answer_id = @answerId", new { answerId }, transaction) > 0));
    }

    public Task<IReadOnlyList<Endorsement>> AllAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Read<IReadOnlyList<Endorsement>>(connection => [.. connection.Query<Row>($"{Columns} ORDER BY at DESC, answer_id").Select(row => row.ToEndorsement())]));
    }

    private sealed class Row
    {
        public required string AnswerId { get; init; }

        public required byte[] QuestionKey { get; init; }

        public required string Passages { get; init; }

        public required string Actor { get; init; }

        public required string At { get; init; }

        public Endorsement ToEndorsement() => new(AnswerId, QuestionKey, StateJson.Read(Passages, StateJson.Default.DictionaryStringString), Actor, Times.Read(At));
    }
}
