using StBriefingBot.Core.Language;
using StBriefingBot.Core.Quizzes.Judging;
using StBriefingBot.Core.Quizzes.Reviewing;
using StBriefingBot.Core.Quizzes.Rounds;

namespace StBriefingBot.Core.Quizzes.Stores;

/// <param name="Version">Counts up with every save, from 1.</param>
public sealed record StoredRound(QuizRound Round, int Version);

/// <summary>That a person answered an item.</summary>
/// <param name="Chosen">Which option of the item, from 0; null where it has none.</param>
/// <param name="Taken">How long after the question was shown.</param>
public sealed record QuizAttempt(
    string PersonId, string ItemId, string Topic, string RoundId, int Number, LanguageCode Language, Verdict Verdict, double Share, int? Chosen, TimeSpan Taken, DateTimeOffset At);

/// <summary>Keeps rounds, answers and memories. A round is saved only over the version it was read in, with its answer and its memory or not at all.</summary>
public interface IQuizStore
{
    /// <summary>The person's round that is not over; null when there is none. A person has one at most.</summary>
    Task<StoredRound?> FindOpenAsync(string personId, CancellationToken cancellationToken);

    Task<StoredRound?> FindAsync(string roundId, CancellationToken cancellationToken);

    /// <param name="round">As it is to be kept.</param>
    /// <param name="version">The version it was read in; 0 for a new one.</param>
    /// <param name="attempt">The answer that led there; null where none did.</param>
    /// <param name="memory">What the person remembers after it.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>False, and nothing is kept, when another save came first: of this round, or of another open one of the person's.</returns>
    Task<bool> SaveAsync(QuizRound round, int version, QuizAttempt? attempt, ItemMemory? memory, CancellationToken cancellationToken);

    /// <summary>What the person answered, oldest first.</summary>
    Task<IReadOnlyList<QuizAttempt>> AttemptsOfAsync(string personId, CancellationToken cancellationToken);

    /// <summary>What anybody answered, for figures in which nobody is named.</summary>
    Task<IReadOnlyList<QuizAttempt>> AllAttemptsAsync(CancellationToken cancellationToken);

    /// <summary>What the person remembers, the most urgent first.</summary>
    Task<IReadOnlyList<ItemMemory>> MemoriesOfAsync(string personId, CancellationToken cancellationToken);
}
