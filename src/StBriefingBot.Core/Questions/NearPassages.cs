using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Questions;

/// <summary>
/// The passages worth offering where there is no answer: those that speak of what the question is about. The best of forty that share a word with it need not.
/// </summary>
internal static class NearPassages
{
    private const int Most = 3;

    /// <summary>A statement that covers so much of the question is near, whatever its words.</summary>
    private const double Near = 0.6;

    /// <summary>So much will do where it also says something telling of the question in the question's own words.</summary>
    private const double NearWithTelling = 0.4;

    private const double TellingName = 0.24;
    private const double TellingWord = 0.3;
    private const double Named = 0.7;
    private const double InOwnWords = 0.96;

    /// <summary>In the asker's language first, then the nearest first; possibly none.</summary>
    public static IReadOnlyList<RankedPassage> Of(Question question, EvidenceFound found)
    {
        var near = found.Ranked.Where(evidence => IsNear(question, evidence, found.Weights)).Select(evidence => evidence.Passage.Id).Distinct().ToList();
        return [.. found.Passages
            .Where(ranked => near.Contains(ranked.Passage.Id))
            .OrderBy(ranked => ranked.Passage.Language == question.Language ? 0 : 1)
            .ThenBy(ranked => near.IndexOf(ranked.Passage.Id))
            .Take(Most)];
    }

    private static bool IsNear(Question question, Evidence evidence, IReadOnlyList<double> weights) =>
        evidence.Coverage >= Near || (evidence.Coverage >= NearWithTelling && question.Concepts.Where((concept, i) => IsTold(concept, evidence.OwnDegrees[i], weights[i])).Any());

    private static bool IsTold(Concept concept, double degree, double weight) =>
        concept.IsExact ? weight >= TellingName && degree >= Named : weight >= TellingWord && degree >= InOwnWords;
}
