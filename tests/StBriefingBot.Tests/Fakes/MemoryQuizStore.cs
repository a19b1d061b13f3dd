using StBriefingBot.Core.Quizzes.Reviewing;
using StBriefingBot.Core.Quizzes.Rounds;
using StBriefingBot.Core.Quizzes.Stores;

namespace StBriefingBot.Tests.Fakes;

/// <summary>Rounds, answers and memories held in memory; keeps the same promises as the store on disk.</summary>
internal sealed class MemoryQuizStore : IQuizStore
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, StoredRound> rounds = [];
    private readonly List<QuizAttempt> attempts = [];
    private readonly Dictionary<(string Person, string Item), ItemMemory> memories = [];

    /// <summary>Run once before the next save: what another press does meanwhile.</summary>
    public Func<Task>? BeforeNextSave { get; set; }

    public IReadOnlyList<QuizAttempt> Attempts => attempts;

    public Task<StoredRound?> FindOpenAsync(string personId, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            return Task.FromResult(rounds.Values.FirstOrDefault(stored => stored.Round.PersonId == personId && !stored.Round.IsOver));
        }
    }

    public Task<StoredRound?> FindAsync(string roundId, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            return Task.FromResult(rounds.GetValueOrDefault(roundId));
        }
    }

    public async Task<bool> SaveAsync(QuizRound round, int version, QuizAttempt? attempt, ItemMemory? memory, CancellationToken cancellationToken)
    {
        if (BeforeNextSave is { } meanwhile)
        {
            BeforeNextSave = null;
            await meanwhile();
        }

        lock (gate)
        {
            var known = rounds.GetValueOrDefault(round.Id);
            var hasOther = !round.IsOver && rounds.Values.Any(stored => stored.Round.Id != round.Id && stored.Round.PersonId == round.PersonId && !stored.Round.IsOver);
            if ((known?.Version ?? 0) != version || hasOther)
            {
                return false;
            }

            rounds[round.Id] = new StoredRound(round, version + 1);
            if (attempt is not null)
            {
                attempts.Add(attempt);
            }

            if (memory is not null)
            {
                memories[(round.PersonId, memory.ItemId)] = memory;
            }

            return true;
        }
    }

    public Task<IReadOnlyList<QuizAttempt>> AttemptsOfAsync(string personId, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            return Task.FromResult<IReadOnlyList<QuizAttempt>>([.. attempts.Where(attempt => attempt.PersonId == personId).OrderBy(attempt => attempt.At)]);
        }
    }

    public Task<IReadOnlyList<QuizAttempt>> AllAttemptsAsync(CancellationToken cancellationToken)
    {
        lock (gate)
        {
            return Task.FromResult<IReadOnlyList<QuizAttempt>>([.. attempts]);
        }
    }

    public Task<IReadOnlyList<ItemMemory>> MemoriesOfAsync(string personId, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            return Task.FromResult<IReadOnlyList<ItemMemory>>([.. memories.Where(pair => pair.Key.Person == personId).Select(pair => pair.Value).OrderBy(memory => memory.DueAt)]);
        }
    }
}
