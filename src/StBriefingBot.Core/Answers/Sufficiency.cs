using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Answers;

/// <summary>Whether the evidence answers the question; decided before anything is composed.</summary>
public abstract record Sufficiency
{
    private Sufficiency()
    {
    }

    public sealed record Enough(Evidence Best) : Sufficiency;

    /// <param name="Missing">What the question speaks of and the library's nearest statement does not.</param>
    public sealed record TooLittle(IReadOnlyList<Concept> Missing) : Sufficiency;
}

/// <summary>Judges evidence by how much of the question it covers, what of it must be there, and whether it holds the kind of thing asked for.</summary>
internal static class SufficiencyRule
{
    private const int StatementsJudged = 12;

    /// <summary>The share of the question's weight that the best statement and its context must cover.</summary>
    private const double LeastCoverage = 0.62;

    /// <summary>The same for a question that names nothing.</summary>
    private const double LeastCoverageWithoutNames = 0.72;

    /// <summary>The same for a question that every sentence could answer, where nobody wrote such a question for the statement.</summary>
    private const double LeastCoverageOfAnything = 0.8;

    /// <summary>One thing that weighs this much of the question and is not spoken of is what was asked.</summary>
    private const double MostMissing = 0.33;

    /// <summary>The share of the weight of plain words (neither names, terms nor values) that must be covered.</summary>
    private const double LeastWordCoverage = 0.5;

    /// <summary>A question whose names, terms and values weigh this much and all stand in the statement is known to be about it; less of it need be covered.</summary>
    private const double WellIdentified = 0.8;
    private const double LeastCoverageWhenIdentified = 0.55;

    /// <summary>Where no telling name, term or value identifies it, some of the question's weight must be met by its own words: synonyms alone may speak of something else.</summary>
    private const double LeastInOwnWords = 0.3;
    private const double InOwnWords = 0.96;

    /// <summary>Names as common in the library as "Japan" in a library on Japan tell nothing apart: their weight stays below this.</summary>
    private const double TellingWeight = 0.24;

    /// <summary>Statements whose coverage comes this near to the best fit the question as well.</summary>
    private const double SameFit = 0.85;

    /// <summary>A name or value is there from this degree on.</summary>
    private const double Present = 0.7;

    /// <summary>A term may be cut short ("the agreement"): a good part of its words will do.</summary>
    private const double PresentTerm = 0.5;

    /// <summary>The noun after "which" is there from this degree on: related words will not do.</summary>
    private const double PresentFocus = 0.5;

    /// <summary>Judges the statements in order; the first that is enough is the best evidence.</summary>
    /// <param name="question">The question as read.</param>
    /// <param name="ranked">Evidence, best first.</param>
    /// <param name="weights">How much each concept counts.</param>
    /// <param name="day">The day the answer is for.</param>
    public static Sufficiency Judge(Question question, IReadOnlyList<Evidence> ranked, IReadOnlyList<double> weights, DateOnly day)
    {
        if (question.Concepts.Count == 0 || ranked.Count == 0)
        {
            return new Sufficiency.TooLittle(question.Concepts);
        }

        foreach (var evidence in InOrder(question, ranked.Take(StatementsJudged).ToList(), day))
        {
            var fitsType = evidence.HasAskedType || question.Type == AnswerType.Reason;
            if (fitsType && Missing(question, evidence, weights).Count == 0 && IsCurrentEnough(question, evidence, day) && !IsOvershadowed(question, evidence, ranked))
            {
                return new Sufficiency.Enough(evidence);
            }
        }

        var nearest = Missing(question, ranked[0], weights);
        return new Sufficiency.TooLittle(nearest);
    }

    /// <summary>"Who is the ambassador now?" is answered by what was said within a year, not by who it once was.</summary>
    private static bool IsCurrentEnough(Question question, Evidence evidence, DateOnly day) =>
        !question.AsksNow || question.Type is not (AnswerType.Person or AnswerType.Place or AnswerType.Number or AnswerType.Money or AnswerType.Organisation) || LatestDate(evidence, day) >= day.AddYears(-1);

    /// <summary>
    /// True when another statement of the source says a name or value of the question that this one lacks, and fits at least as well: then this one speaks of something else.
    /// </summary>
    private static bool IsOvershadowed(Question question, Evidence evidence, IReadOnlyList<Evidence> ranked) => question.Concepts
        .Select((concept, i) => (concept, i))
        .Any(pair => pair.concept.Kind is ConceptKind.Name or ConceptKind.Value && !pair.concept.Carried && evidence.OwnDegrees[pair.i] < Present
            && ranked.Any(other => other.Passage.SourceId == evidence.Passage.SourceId && other.OwnDegrees[pair.i] >= Present && other.OwnCoverage >= evidence.OwnCoverage));

    /// <summary>Best first; for a why, what tells a reason before what only tells that it is so. Where the latest is asked for: of the statements that fit about as well as the best, the newest first.</summary>
    private static IEnumerable<Evidence> InOrder(Question question, List<Evidence> ranked, DateOnly day) => !question.AsksLatest
        ? ranked.OrderByDescending(evidence => question.Type == AnswerType.Reason && evidence.HasAskedType)
        : ranked.Where(evidence => evidence.Coverage >= SameFit * ranked[0].Coverage).OrderByDescending(evidence => LatestDate(evidence, day))
            .Concat(ranked.Where(evidence => evidence.Coverage < SameFit * ranked[0].Coverage));

    /// <summary>The last day up to the one asked about that the statement names: a plan for 2030 does not make it newer.</summary>
    private static DateOnly LatestDate(Evidence evidence, DateOnly day)
    {
        var said = evidence.Profile.Values.Where(value => value.Date.Year is not null)
            .Select(value => new PartialDate(value.Date.Year!.Value, value.Date.Month, value.Date.Month is null ? null : value.Date.Day).Earliest);
        return said.Append(evidence.Statement.Since?.Earliest ?? DateOnly.MinValue).Where(date => date <= day).DefaultIfEmpty(DateOnly.MinValue).Max();
    }

    /// <summary>"which formats": a statement that enumerates may leave their kind unsaid.</summary>
    private static bool NamesSome(Question question, Evidence evidence) => question.Type is AnswerType.General or AnswerType.List && AskedType.Enumerates(evidence.Profile);

    /// <summary>"population" met by "people" alone: nothing telling identifies the question, and hardly a word of it stands in the statement itself.</summary>
    private static bool SaysItOtherwise(Question question, Evidence evidence, IReadOnlyList<double> weights)
    {
        if (Identification(question, evidence, weights) >= TellingWeight)
        {
            return false;
        }

        var telling = Enumerable.Range(0, weights.Count).Where(i => !question.Concepts[i].IsExact || weights[i] >= TellingWeight).ToList();
        return telling.Where(i => evidence.InOwnWords[i]).Sum(i => weights[i]) < LeastInOwnWords * telling.Sum(i => weights[i]);
    }

    /// <summary>The weight of the names, terms and values that the statement or its heading says itself: 0 when the question has none or one is missing there.</summary>
    private static double Identification(Question question, Evidence evidence, IReadOnlyList<double> weights)
    {
        var exact = question.Concepts.Select((concept, i) => (concept, i)).Where(pair => pair.concept.IsExact).ToList();
        return exact.Count == 0 ? 0 : exact.All(pair => evidence.OwnDegrees[pair.i] >= Present || weights[pair.i] < TellingWeight) ? exact.Sum(pair => weights[pair.i]) : double.Epsilon;
    }

    private static bool LacksMuch(Question question, Evidence evidence, IReadOnlyList<double> weights)
    {
        var asked = Enumerable.Range(0, weights.Count).Where(i => !question.Concepts[i].Carried).ToList();
        var least = MostMissing * asked.Sum(i => weights[i]);
        return asked.Exists(i => weights[i] >= least && evidence.OwnDegrees[i] < PresentTerm);
    }

    /// <summary>The share of the question's weight that this statement must cover to answer it.</summary>
    public static double LeastCoverageOf(Question question, Evidence evidence, IReadOnlyList<double> weights) =>
        question.Type is AnswerType.General or AnswerType.YesNo && evidence.Asked is not { Vouches: true }
            ? LeastCoverageOfAnything
            : Identification(question, evidence, weights) switch
            {
                0 => LeastCoverageWithoutNames,
                >= WellIdentified => LeastCoverageWhenIdentified,
                _ => LeastCoverage,
            };

    private static double Least(Concept concept) => concept switch
    {
        { Carried: true, Value: not null } => 0,
        { Kind: ConceptKind.Term } or { Carried: true } => PresentTerm,
        _ => Present,
    };

    private static List<Concept> Missing(Question question, Evidence evidence, IReadOnlyList<double> weights)
    {
        var missing = new List<Concept>();
        var (wordWeight, wordCovered) = (0.0, 0.0);
        for (var i = 0; i < question.Concepts.Count; i++)
        {
            var concept = question.Concepts[i];
            if (concept.IsExact && (concept.IsPlace ? evidence.OwnDegrees[i] : evidence.Degrees[i]) < Least(concept) && (concept.Value is not null || concept.IsPlace || weights[i] >= TellingWeight))
            {
                missing.Add(concept);
            }

            if ((concept.IsFocus && !NamesSome(question, evidence) && evidence.OwnDegrees[i] < PresentFocus) || (concept.IsSuperlative && evidence.OwnDegrees[i] < PresentFocus))
            {
                missing.Add(concept);
            }

            if (concept.IsRelational && ConceptMatch.Degree(concept, evidence.Profile) < PresentFocus)
            {
                missing.Add(concept);
            }

            if (!concept.IsExact && !concept.Carried)
            {
                wordWeight += weights[i];
                wordCovered += weights[i] * (evidence.Passage.Kind == PassageKind.FullText ? evidence.Degrees[i] : evidence.OwnDegrees[i]);
            }
        }

        var tooThin = evidence.Coverage < LeastCoverageOf(question, evidence, weights) || LacksMuch(question, evidence, weights) || (wordWeight > 0 && wordCovered / wordWeight < LeastWordCoverage);
        if (missing.Count == 0 && (tooThin || SaysItOtherwise(question, evidence, weights)))
        {
            var least = tooThin ? Present : InOwnWords;
            missing.AddRange(question.Concepts.Where((_, i) => evidence.Degrees[i] < least));
        }

        return missing;
    }
}
