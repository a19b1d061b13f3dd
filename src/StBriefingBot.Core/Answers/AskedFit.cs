using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Core.Answers;

/// <summary>How well the questions written for a statement say what a person asks: the best of them counts.</summary>
/// <param name="Degrees">Per concept of the person's question, how well the written one says it, 0 to 1.</param>
/// <param name="AsksTheSame">Whether the written question asks for the same kind of thing.</param>
/// <param name="Covered">The share of the person's question that the written one says, 0 to 1.</param>
/// <param name="Shared">The share of the written question that the person's says as well, 0 to 1: what only the written one speaks of may make the difference.</param>
public sealed record AskedFit(IReadOnlyList<double> Degrees, bool AsksTheSame, double Covered, double Shared)
{
    /// <summary>A written question that asks for something else shares its words with the statement, not its answer.</summary>
    private const double OtherKindShare = 0.8;

    private const double ExactWeight = 1.5;
    private const int FormsRead = 2;

    /// <summary>With less than this covered by statement and written question together, no answer comes of it.</summary>
    private const double LeastReading = 0.5;
    private const double LeastShared = 0.6;
    private const double LeastCovered = 0.6;

    /// <summary>Whether the two ask for the same thing: then the statement answers the person's as it answers the written one.</summary>
    public bool Vouches => AsksTheSame && Shared >= LeastShared && Covered >= LeastCovered;

    /// <param name="question">What the person asks.</param>
    /// <param name="asked">Its text, read as evidence is.</param>
    /// <param name="forms">The questions written for the statement.</param>
    /// <param name="own">How well the statement itself says each concept.</param>
    /// <param name="weights">How much each concept counts.</param>
    internal static AskedFit? Of(Question question, SentenceProfile asked, IReadOnlyList<AskedForm> forms, double[] own, IReadOnlyList<double> weights)
    {
        AskedFit? best = null;
        var most = 0.0;
        foreach (var (form, degrees) in Nearest(question, forms, own, weights))
        {
            var same = form.AsksTheSameOf(question);
            var (covered, said, total) = (0.0, 0.0, 0.0);
            for (var i = 0; i < degrees.Length; i++)
            {
                degrees[i] *= same ? 1 : OtherKindShare;
                covered += weights[i] * Math.Max(own[i], degrees[i]);
                said += weights[i] * degrees[i];
                total += weights[i];
            }

            var fit = new AskedFit(degrees, same, said / total, SharedOf(form.Question.Concepts, asked));
            if (best is null || (covered, same, fit.Shared).CompareTo((most, best.AsksTheSame, best.Shared)) > 0)
            {
                (best, most) = (fit, covered);
            }
        }

        return best;
    }

    /// <summary>The forms that say most of what the statement itself does not: only these are read as questions, which takes longer.</summary>
    private static IEnumerable<(AskedForm Form, double[] Degrees)> Nearest(Question question, IReadOnlyList<AskedForm> forms, double[] own, IReadOnlyList<double> weights)
    {
        var asksRelation = ReferencePoint.IsAsked(question.Concepts);
        var least = LeastReading * weights.Sum();
        return forms
            .Select(form => (Form: form, Degrees: question.Concepts.Select(concept => Degree(concept, form.Profile, asksRelation)).ToArray()))
            .Select(pair => (pair.Form, pair.Degrees, Covered: pair.Degrees.Select((degree, i) => weights[i] * Math.Max(own[i], degree)).Sum()))
            .Where(pair => pair.Covered >= least)
            .OrderByDescending(pair => pair.Covered)
            .Take(FormsRead)
            .Select(pair => (pair.Form, pair.Degrees));
    }

    /// <summary>"Who signed the predecessor of the 1988 agreement?" does not ask who signed the agreement.</summary>
    private static double Degree(Concept concept, SentenceProfile form, bool asksRelation)
    {
        var degree = ConceptMatch.Degree(concept, form);
        return !asksRelation && concept.IsExact && degree > PassageFit.ReferredShare && ReferencePoint.IsAll(ConceptMatch.PlacesOf(concept, form), form) ? PassageFit.ReferredShare : degree;
    }

    private static double SharedOf(IReadOnlyList<Concept> concepts, SentenceProfile asked)
    {
        var (sum, total) = (0.0, 0.0);
        foreach (var concept in concepts)
        {
            var weight = concept.IsExact ? ExactWeight : 1;
            sum += weight * ConceptMatch.Degree(concept, asked);
            total += weight;
        }

        return total == 0 ? 0 : sum / total;
    }
}
