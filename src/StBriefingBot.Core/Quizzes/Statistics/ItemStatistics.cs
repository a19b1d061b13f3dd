using StBriefingBot.Core.Quizzes.Bank;
using StBriefingBot.Core.Quizzes.Stores;

namespace StBriefingBot.Core.Quizzes.Statistics;

/// <summary>What figures say of an item that a trainer should look at.</summary>
public enum ItemConcern
{
    /// <summary>It tells nobody apart.</summary>
    EveryoneRight,

    /// <summary>Those who know most get it wrong: is its answer right?</summary>
    BestLearnersWrong,

    /// <summary>Nobody chooses one of its wrong options.</summary>
    DeadDistractor,
}

/// <summary>How people did on an item; each person counts once, with their first answer. Nobody is named.</summary>
/// <param name="People">How many answered it.</param>
/// <param name="Share">How much of it was right on average, from 0 to 1: the classical difficulty index.</param>
/// <param name="Discrimination">
/// From −1 to 1: the correlation between the answer to this item and the person's average on all others, for answers that are right or wrong the point-biserial
/// coefficient (Lord and Novick 1968); null where too few answered or all did alike.
/// </param>
/// <param name="Chosen">Of a multiple-choice item, how many chose each option, in the item's order; else empty.</param>
/// <param name="MedianSeconds">From question to answer.</param>
/// <param name="Concerns">What is worth a look; none where too few answered to tell.</param>
public sealed record ItemStatistics(QuizItem Item, int People, double Share, double? Discrimination, IReadOnlyList<int> Chosen, double MedianSeconds, IReadOnlyList<ItemConcern> Concerns)
{
    private const int EnoughToFlag = 8;
    private const int EnoughToMissAnOption = 20;
    private const double NearlyAll = 0.95;

    /// <summary>Of every item that was answered, those that need a look first, then the hardest.</summary>
    public static IReadOnlyList<ItemStatistics> Of(IReadOnlyList<QuizItem> items, IReadOnlyList<QuizAttempt> attempts)
    {
        var first = attempts.GroupBy(attempt => (attempt.PersonId, attempt.ItemId)).Select(group => group.MinBy(attempt => attempt.At)!).ToList();
        var people = first.ToLookup(attempt => attempt.PersonId, StringComparer.Ordinal);
        var byItem = first.ToLookup(attempt => attempt.ItemId, StringComparer.Ordinal);
        return [.. items.Where(item => byItem.Contains(item.Id))
            .Select(item => OfItem(item, [.. byItem[item.Id]], people))
            .OrderByDescending(statistics => statistics.Concerns.Count).ThenBy(statistics => statistics.Share).ThenBy(statistics => statistics.Item.Id, StringComparer.Ordinal)];
    }

    private static ItemStatistics OfItem(QuizItem item, IReadOnlyList<QuizAttempt> answers, ILookup<string, QuizAttempt> people)
    {
        var share = answers.Average(answer => answer.Share);
        var discrimination = Correlation([.. answers
            .Select(answer => (answer.Share, Others: people[answer.PersonId].Where(other => other.ItemId != item.Id).Select(other => (double?)other.Share).Average()))
            .Where(pair => pair.Others is not null)
            .Select(pair => (pair.Share, pair.Others!.Value))]);
        var chosen = item.Task is QuizTask.MultipleChoice choice
            ? Enumerable.Range(0, choice.Options.Count).Select(option => answers.Count(answer => answer.Chosen == option)).ToList()
            : [];
        return new ItemStatistics(item, answers.Count, share, discrimination, chosen, Median([.. answers.Select(answer => answer.Taken.TotalSeconds)]), [.. Concerning(item, answers.Count, share, discrimination, chosen)]);
    }

    private static IEnumerable<ItemConcern> Concerning(QuizItem item, int people, double share, double? discrimination, IReadOnlyList<int> chosen)
    {
        if (people >= EnoughToFlag && share >= NearlyAll)
        {
            yield return ItemConcern.EveryoneRight;
        }

        if (people >= EnoughToFlag && discrimination < 0)
        {
            yield return ItemConcern.BestLearnersWrong;
        }

        if (people >= EnoughToMissAnOption && item.Task is QuizTask.MultipleChoice choice && chosen.Where((count, option) => option != choice.Correct && count == 0).Any())
        {
            yield return ItemConcern.DeadDistractor;
        }
    }

    /// <summary>Pearson's; null for fewer than three pairs, or where one side never differs.</summary>
    private static double? Correlation(IReadOnlyList<(double X, double Y)> pairs)
    {
        const int Fewest = 3;
        const double NoSpread = 1e-12;
        if (pairs.Count < Fewest)
        {
            return null;
        }

        var (x, y) = (pairs.Average(pair => pair.X), pairs.Average(pair => pair.Y));
        var (spreadX, spreadY) = (pairs.Sum(pair => Math.Pow(pair.X - x, 2)), pairs.Sum(pair => Math.Pow(pair.Y - y, 2)));
        return spreadX < NoSpread || spreadY < NoSpread ? null : pairs.Sum(pair => (pair.X - x) * (pair.Y - y)) / Math.Sqrt(spreadX * spreadY);
    }

    private static double Median(IReadOnlyList<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2;
    }
}
