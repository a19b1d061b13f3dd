using StBriefingBot.Core.Quizzes.Bank;
using StBriefingBot.Core.Quizzes.Stores;

namespace StBriefingBot.Core.Quizzes.Rounds;

/// <summary>Finds the question that a round is at, and leaves out those whose statement has gone meanwhile.</summary>
internal sealed class RoundQuestions(CurrentBank bank, IQuizStore store)
{
    /// <summary>The round as it is kept now and its current question; null when it is over.</summary>
    public async Task<(StoredRound Stored, BoundItem Item)?> CurrentAsync(StoredRound stored, CancellationToken cancellationToken)
    {
        while (stored.Round.Current is { } number)
        {
            var ready = await bank.GetAsync(cancellationToken);
            if (ready.Find(stored.Round.Entries[number - 1].ItemId) is { } bound && Fits(bound, stored.Round.Entries[number - 1], stored.Round) && await bank.StandsAsync(bound, cancellationToken))
            {
                return (stored, bound);
            }

            var without = stored.Round.Withdraw(number);
            if (await store.SaveAsync(without, stored.Version, null, null, cancellationToken))
            {
                stored = new StoredRound(without, stored.Version + 1);
            }
            else if (await store.FindAsync(stored.Round.Id, cancellationToken) is { } newer)
            {
                stored = newer;
            }
            else
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Whether the item is still what it was when the round began: as many options, in the round's language.</summary>
    private static bool Fits(BoundItem bound, RoundEntry entry, QuizRound round) => bound.Item.Task.Shuffled == entry.Order.Count && bound.Item.Speaks(round.Language);
}
