using StBriefingBot.Core.Citations;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Values;
using StBriefingBot.Core.Questions;

namespace StBriefingBot.Core.Quizzes.Generating;

/// <summary>
/// Finds answers that are wrong but plausible: of the same type and era, taken from other statements, then made from the answer. Each is proven not to be
/// true: the statement with it in place of the answer must not be supported by its own passage, nor by any that a search for it finds.
/// </summary>
internal sealed class Distractors(IReadOnlyList<QuizFact> others, IClaimVerifier verifier, SearchPassages search, Random random)
{
    public const int Wanted = 3;
    private const int EraYears = 8;
    private const decimal FarthestFactor = 5;
    private const int Searched = 8;

    /// <summary>Exactly three, or fewer when no more can be proven false.</summary>
    public async Task<IReadOnlyList<string>> FindAsync(QuizFact fact, string question, CancellationToken cancellationToken)
    {
        var found = new List<string>();
        foreach (var candidate in Candidates(fact))
        {
            if (found.Count == Wanted)
            {
                break;
            }

            if (IsApart(candidate, fact, question, found) && await IsFalseAsync(candidate, fact, cancellationToken))
            {
                found.Add(candidate);
            }
        }

        return found;
    }

    private IEnumerable<string> Candidates(QuizFact fact) => others
        .Where(other => other.Kind == fact.Kind && IsLike(other, fact))
        .Select(other => other.Answer)
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .OrderBy(_ => random.Next())
        .Concat(Made(fact));

    private static bool IsLike(QuizFact other, QuizFact fact) => fact.Kind switch
    {
        FactKind.Date => other.Exactness == fact.Exactness && Math.Abs(other.Value!.Date.Year!.Value - fact.Value!.Date.Year!.Value) <= EraYears,
        FactKind.Quantity => other.Value!.Unit == fact.Value!.Unit && other.Value.Number > 0 && fact.Value.Number > 0
            && other.Value.Number <= fact.Value.Number * FarthestFactor && fact.Value.Number <= other.Value.Number * FarthestFactor,
        _ => other.Answer.Contains(' ', StringComparison.Ordinal) == fact.Answer.Contains(' ', StringComparison.Ordinal),
    };

    /// <summary>Dates near the true one, written as it is; other things are not made up.</summary>
    private IEnumerable<string> Made(QuizFact fact)
    {
        if (fact.Value is not { Kind: ValueKind.Date, Date: { Year: { } year } date } || fact.Answer != Written(fact, year, date.Month, date.Day))
        {
            return [];
        }

        return new[] { 1, -1, 2, -2, 3, -3 }.OrderBy(_ => random.Next()).Select(by => Written(fact, year + by, date.Month, date.Day is { } day ? Math.Min(day, 28) : null));
    }

    private static string Written(QuizFact fact, int year, int? month, int? day) => WrittenDate.Of(new PartialDate(year, month, day), fact.Passage.Language);

    /// <summary>Not the answer in other words, not in the statement or the question, not one of those found.</summary>
    private static bool IsApart(string candidate, QuizFact fact, string question, List<string> found) =>
        !fact.Text.Contains(candidate, StringComparison.OrdinalIgnoreCase)
        && !question.Contains(candidate, StringComparison.OrdinalIgnoreCase)
        && !fact.Answer.Contains(candidate, StringComparison.OrdinalIgnoreCase) && !candidate.Contains(fact.Answer, StringComparison.OrdinalIgnoreCase)
        && found.TrueForAll(other => !Judging.TypedAnswer.IsSame(candidate, other)) && !Judging.TypedAnswer.IsSame(candidate, fact.Answer);

    private async Task<bool> IsFalseAsync(string candidate, QuizFact fact, CancellationToken cancellationToken)
    {
        var claim = fact.With(candidate);
        if (verifier.Verify(fact.Passage.BelowHeading(claim), [fact.Passage.BelowHeading(fact.Passage.Text)]).Kind == VerdictKind.Supported || verifier.Verify(claim, [fact.Passage.BelowHeading(fact.Passage.Text)]).Kind == VerdictKind.Supported)
        {
            return false;
        }

        var near = await search.ExecuteAsync(claim, Searched, cancellationToken);
        return near.All(ranked => verifier.Verify(claim, [ranked.Passage.BelowHeading(ranked.Passage.Text)]).Kind != VerdictKind.Supported);
    }
}
