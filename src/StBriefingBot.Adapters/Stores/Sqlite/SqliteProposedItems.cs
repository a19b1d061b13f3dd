using Dapper;
using StBriefingBot.Core.Quizzes.Bank;
using StBriefingBot.Core.Quizzes.Stores;

namespace StBriefingBot.Adapters.Stores.Sqlite;

/// <summary>Proposed items in the state file.</summary>
public sealed class SqliteProposedItems(StateDatabase database) : IProposedItems
{
    public Task<IReadOnlyList<ProposedItem>> AllAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Read<IReadOnlyList<ProposedItem>>(connection => [.. connection
            .Query<(string State, string At, string? DecidedBy, string Item)>("SELECT state, at, decided_by, item FROM quiz_proposal ORDER BY number")
            .Select(row => new ProposedItem(StateJson.Read(row.Item, StateJson.Default.QuizItemJson).ToItem(), Enum.Parse<ProposalState>(row.State), Times.Read(row.At), row.DecidedBy))]));
    }

    public Task AddAsync(IReadOnlyList<QuizItem> items, DateTimeOffset at, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Write((connection, transaction) => connection.Execute(
            "INSERT OR IGNORE INTO quiz_proposal (id, state, at, item) VALUES (@Id, @state, @at, @item)",
            items.Select(item => new { item.Id, state = nameof(ProposalState.Waiting), at = Times.Write(at), item = Text(item) }),
            transaction)));
    }

    public Task<bool> EditAsync(QuizItem item, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Write((connection, transaction) => connection.Execute(
            "UPDATE quiz_proposal SET item = @item WHERE id = @Id AND state = @waiting", new { item.Id, item = Text(item), waiting = nameof(ProposalState.Waiting) }, transaction)) == 1);
    }

    public Task<bool> DecideAsync(string itemId, ProposalState state, string by, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Write((connection, transaction) => connection.Execute(
            "UPDATE quiz_proposal SET state = @state, decided_by = @by WHERE id = @itemId AND state = @waiting",
            new { itemId, state = state.ToString(), by, waiting = nameof(ProposalState.Waiting) },
            transaction)) == 1);
    }

    private static string Text(QuizItem item) => StateJson.Write(QuizItemJson.Of(item), StateJson.Default.QuizItemJson);
}
