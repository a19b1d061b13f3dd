using System.Globalization;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Quizzes.Bank;
using StBriefingBot.Core.Quizzes.Stores;

namespace StBriefingBot.Core.Quizzes.Rounds;

/// <param name="Topic">Null for all.</param>
/// <param name="Difficulty">From 1 to 3; null for all.</param>
/// <param name="Count">How many questions at most, from 1.</param>
public sealed record RoundWanted(string PersonId, LanguageCode Language, RoundPurpose Purpose, string? Topic, int? Difficulty, int Count);

/// <summary>What came of wanting a round.</summary>
public abstract record RoundStart
{
    private RoundStart()
    {
    }

    /// <param name="IsNew">False where one was going on already: it goes on.</param>
    public sealed record Asking(QuizRound Round, BoundItem Item, bool IsNew) : RoundStart;

    /// <summary>No question fits what was wanted.</summary>
    public sealed record NothingToAsk : RoundStart;
}

/// <summary>Starts a round, or goes on with the one that the person has not finished.</summary>
public sealed class StartRound(CurrentBank bank, IQuizStore store, Random random, TimeProvider time)
{
    public const int MostQuestions = 20;

    public async Task<RoundStart> ExecuteAsync(RoundWanted wanted, CancellationToken cancellationToken)
    {
        var questions = new RoundQuestions(bank, store);

        // Twice at most: when another press of the same person comes first, that one's round is the one to go on with.
        while (true)
        {
            if (await store.FindOpenAsync(wanted.PersonId, cancellationToken) is { } open && await questions.CurrentAsync(open, cancellationToken) is { } current)
            {
                return new RoundStart.Asking(current.Stored.Round, current.Item, IsNew: false);
            }

            var ready = await bank.GetAsync(cancellationToken);
            var chosen = wanted.Purpose == RoundPurpose.Review ? await DueAsync(wanted, ready, cancellationToken) : await FreshAsync(wanted, ready, cancellationToken);
            if (chosen.Count == 0)
            {
                return new RoundStart.NothingToAsk();
            }

            var now = time.GetUtcNow();
            var round = new QuizRound(NewId(), wanted.PersonId, wanted.Language, wanted.Purpose, [.. chosen.Select(bound => new RoundEntry(bound.Item.Id, Shuffled(bound.Item.Task.Shuffled)))], now, now);
            if (await store.SaveAsync(round, 0, null, null, cancellationToken) && await questions.CurrentAsync(new StoredRound(round, 1), cancellationToken) is { } first)
            {
                return new RoundStart.Asking(first.Stored.Round, first.Item, IsNew: true);
            }
        }
    }

    /// <summary>What the person has not seen, then what they saw longest ago; by chance among equals.</summary>
    private async Task<IReadOnlyList<BoundItem>> FreshAsync(RoundWanted wanted, BoundBank ready, CancellationToken cancellationToken)
    {
        var seen = (await store.AttemptsOfAsync(wanted.PersonId, cancellationToken)).GroupBy(attempt => attempt.ItemId, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Max(attempt => attempt.At), StringComparer.Ordinal);
        return await StandingAsync(
            ready.Ready
                .Where(bound => bound.Item.Speaks(wanted.Language) && (wanted.Topic is null || bound.Item.Topic == wanted.Topic) && (wanted.Difficulty is null || bound.Item.Difficulty == wanted.Difficulty))
                .Select(bound => (bound, At: seen.GetValueOrDefault(bound.Item.Id), Lot: Below(int.MaxValue)))
                .OrderBy(pair => pair.At).ThenBy(pair => pair.Lot)
                .Select(pair => pair.bound),
            wanted.Count,
            cancellationToken);
    }

    /// <summary>What is due, the most urgent first.</summary>
    private async Task<IReadOnlyList<BoundItem>> DueAsync(RoundWanted wanted, BoundBank ready, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var due = (await store.MemoriesOfAsync(wanted.PersonId, cancellationToken)).Where(memory => memory.DueAt <= now);
        return await StandingAsync(due.Select(memory => ready.Find(memory.ItemId)).OfType<BoundItem>().Where(bound => bound.Item.Speaks(wanted.Language)), wanted.Count, cancellationToken);
    }

    private async Task<IReadOnlyList<BoundItem>> StandingAsync(IEnumerable<BoundItem> items, int count, CancellationToken cancellationToken)
    {
        var standing = new List<BoundItem>();
        foreach (var bound in items)
        {
            if (standing.Count == count)
            {
                break;
            }

            if (await bank.StandsAsync(bound, cancellationToken))
            {
                standing.Add(bound);
            }
        }

        return standing;
    }

    /// <summary>Every order is as likely as any other (Fisher and Yates).</summary>
    private IReadOnlyList<int> Shuffled(int count)
    {
        var order = Enumerable.Range(0, count).ToArray();
        for (var i = count - 1; i > 0; i--)
        {
            var other = Below(i + 1);
            (order[i], order[other]) = (order[other], order[i]);
        }

        return order;
    }

    private string NewId() => (Below(int.MaxValue) ^ (long)Below(int.MaxValue) << 20).ToString("x", CultureInfo.InvariantCulture);

    private int Below(int end)
    {
        // The generator is shared and is not safe for several threads.
        lock (random)
        {
            return random.Next(end);
        }
    }
}
