using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Answers;

/// <summary>Chooses, among the statements of the passages found, those that speak of what a question asks.</summary>
internal sealed class EvidenceFinder(PassageProfiles profiles)
{
    // What the context says counts less than what the sentence itself says: a heading names its statements' subject, other statements of the
    // passage only may. Names and values are said once and meant throughout.
    private const double HeadingShare = 0.85;
    private const double PassageShare = 0.45;
    private const double ExactPassageShare = 0.72;

    private const double TypeBonus = 0.12;
    private const double LanguageBonus = 0.08;
    private const double RankBonus = 0.05;
    private const double FullTextBonus = 0.01;
    private const double OwnShare = 0.35;

    /// <summary>Every statement of the passages that says something of the question, best first.</summary>
    public IReadOnlyList<Evidence> Find(Question question, SearchResult found, IReadOnlyList<double> weights, DateOnly? asOf)
    {
        var total = weights.Sum();
        var all = new List<Evidence>();
        if (total <= 0)
        {
            return all;
        }

        foreach (var ranked in found.Passages)
        {
            var profile = profiles.Of(ranked.Passage);
            var context = question.Concepts.Select(concept => Context.Of(concept, profile)).ToList();
            for (var i = 0; i < profile.Statements.Count; i++)
            {
                if (IsKnownBy(ranked.Passage.Statements[i], asOf))
                {
                    all.Add(Weigh(question, profile, i, context, weights, total, ranked.Score));
                }
            }
        }

        all.RemoveAll(evidence => evidence.OwnCoverage <= 0);
        all.Sort((left, right) => right.Score.CompareTo(left.Score));
        return all;
    }

    private static bool IsKnownBy(Statement statement, DateOnly? asOf) => asOf is null || statement.Since is not { } since || since.Earliest <= asOf;

    private static Evidence Weigh(
        Question question, PassageProfile profile, int position, IReadOnlyList<Context> context, IReadOnlyList<double> weights, double total, double rank)
    {
        var statement = profile.Statements[position];
        var (covered, own) = (0.0, 0.0);
        var degrees = new double[question.Concepts.Count];
        var ownDegrees = new double[question.Concepts.Count];
        for (var i = 0; i < degrees.Length; i++)
        {
            var here = ConceptMatch.Degree(question.Concepts[i], statement);
            ownDegrees[i] = Math.Max(here, context[i].Heading);
            degrees[i] = Math.Max(here, context[i].Best);
            covered += weights[i] * degrees[i];
            own += weights[i] * here;
        }

        var hasType = AskedType.IsIn(question, statement);
        var sameLanguage = profile.Passage.Language == question.Language;
        var score = (((1 - OwnShare) * covered) + (OwnShare * own)) / total
            + (hasType ? TypeBonus : 0) + (sameLanguage ? LanguageBonus : 0) + (RankBonus * rank)
            + (profile.Passage.Kind == PassageKind.FullText ? FullTextBonus : 0);
        return new Evidence(profile.Passage, position, statement, score, covered / total, own / total, hasType, degrees, ownDegrees);
    }

    /// <summary>How well what stands around a statement says a concept: its heading and title, and all of the passage.</summary>
    private readonly record struct Context(double Heading, double Best)
    {
        public static Context Of(Concept concept, PassageProfile profile)
        {
            var heading = HeadingShare * ConceptMatch.Degree(concept, profile.Heading);
            var share = concept.IsExact ? ExactPassageShare : PassageShare;
            return new Context(heading, Math.Max(heading, share * profile.Statements.Max(other => ConceptMatch.Degree(concept, other))));
        }
    }
}
