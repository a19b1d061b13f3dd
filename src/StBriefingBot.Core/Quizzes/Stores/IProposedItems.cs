using StBriefingBot.Core.Quizzes.Bank;

namespace StBriefingBot.Core.Quizzes.Stores;

public enum ProposalState
{
    Waiting,
    Approved,
    Rejected,
}

/// <summary>An item that was made and not written: it is asked only once a trainer has approved it.</summary>
/// <param name="DecidedBy">Who approved or rejected it; null while it waits.</param>
public sealed record ProposedItem(QuizItem Item, ProposalState State, DateTimeOffset At, string? DecidedBy);

/// <summary>Keeps proposed items and what became of them.</summary>
public interface IProposedItems
{
    /// <summary>Every one, the longest waiting first.</summary>
    Task<IReadOnlyList<ProposedItem>> AllAsync(CancellationToken cancellationToken);

    /// <summary>Adds what waits for a decision; an id that is there already is left as it is.</summary>
    Task AddAsync(IReadOnlyList<QuizItem> items, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>Puts other words into an item that waits.</summary>
    /// <returns>False when no such item waits.</returns>
    Task<bool> EditAsync(QuizItem item, CancellationToken cancellationToken);

    /// <summary>Approves or rejects an item that waits; the first decision stays.</summary>
    /// <returns>False when no such item waits.</returns>
    Task<bool> DecideAsync(string itemId, ProposalState state, string by, CancellationToken cancellationToken);
}
