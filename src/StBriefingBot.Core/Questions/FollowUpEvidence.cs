using StBriefingBot.Core.Answers;

namespace StBriefingBot.Core.Questions;

/// <summary>
/// Whoever asks on has the last answer before their eyes: "Since when?" is asked of what it says. What stands where that answer stands comes first, the
/// more so the less the question says itself.
/// </summary>
internal static class FollowUpEvidence
{
    private const double SamePassage = 0.04;

    /// <summary>For a question that says nothing of its own: "Since when?", どこで？</summary>
    private const double SamePassageOfBare = 0.2;
    private const double SameStatementOfBare = 0.5;

    /// <param name="question">The question, completed from the turns before.</param>
    /// <param name="found">What was found for it.</param>
    /// <param name="before">What answered the turn before.</param>
    public static EvidenceFound Ordered(Question question, EvidenceFound found, Evidence before)
    {
        var bare = question.Concepts.All(concept => concept.Carried);
        var ranked = found.Ranked.Select(evidence => evidence with { Score = evidence.Score + Nearness(evidence, before, bare) }).OrderByDescending(evidence => evidence.Score).ToList();
        return found with { Ranked = ranked };
    }

    private static double Nearness(Evidence evidence, Evidence before, bool bare) => (evidence.Passage.Id == before.Passage.Id, bare) switch
    {
        (false, _) => 0,
        (true, false) => SamePassage,
        (true, true) => evidence.Position == before.Position && evidence.HasAskedType ? SameStatementOfBare : SamePassageOfBare,
    };
}
