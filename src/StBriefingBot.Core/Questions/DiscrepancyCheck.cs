using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Citations;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Questions;

/// <summary>Sees where the evidence touches a known discrepancy, and puts the better supported value first.</summary>
internal sealed class DiscrepancyCheck(IReadOnlyList<Discrepancy> discrepancies, IClaimVerifier verifier)
{
    private const double NearEnough = 0.6;

    /// <summary>The evidence in a better order, and the discrepancy that its first statement touches.</summary>
    public (IReadOnlyList<Evidence> Evidence, Discrepancy? Touched) Apply(IReadOnlyList<Evidence> chosen, IReadOnlyList<Evidence> ranked, DateOnly? asOf)
    {
        var known = discrepancies.Where(discrepancy => asOf is null || discrepancy.Since is not { } since || since.Earliest <= asOf).ToList();
        var best = chosen[0];
        var disputed = DisputedIn(best, known);
        if (disputed is null)
        {
            return (chosen, known.Find(discrepancy => discrepancy.Id == best.Statement.Corrects));
        }

        var better = ranked.FirstOrDefault(evidence => evidence.Statement.Corrects == disputed.Id && evidence.HasAskedType && evidence.Score >= NearEnough * best.Score
            && evidence.Passage.Language == best.Passage.Language);
        return better is null ? (chosen, disputed) : ([better, .. chosen.Where(evidence => evidence != better)], disputed);
    }

    /// <summary>A digest's statement says so itself; a sentence of a full text does when it says what the discrepancy says the article says.</summary>
    private Discrepancy? DisputedIn(Evidence evidence, List<Discrepancy> known)
    {
        if (evidence.Statement.Disputed is { } id)
        {
            return known.Find(discrepancy => discrepancy.Id == id);
        }

        return evidence.Passage.Kind == PassageKind.FullText
            ? known.Find(discrepancy => discrepancy.Sources.Contains(evidence.Passage.SourceId) && Says(evidence, discrepancy))
            : null;
    }

    private bool Says(Evidence evidence, Discrepancy discrepancy) =>
        verifier.Verify(discrepancy.Article.In(LanguageCode.English), [evidence.Text]).Kind == VerdictKind.Supported;
}
