using StBriefingBot.Core.Citations.Matching;
using StBriefingBot.Core.Citations.Reading;

namespace StBriefingBot.Core.Citations.Rules;

/// <summary>What the text denies the claim denies, and the other way round.</summary>
internal sealed class NegationRule : ISupportRule
{
    public Finding? Check(Comparison comparison)
    {
        foreach (var match in comparison.Alignment.Terms)
        {
            if (!match.IsPlaced || match.Claim.IsNegated == match.Unit!.IsNegated || match.Others.Any(other => other.IsNegated == match.Claim.IsNegated && other.Zone == match.Unit.Zone))
            {
                continue;
            }

            if (match.Claim.IsNegationTarget || match.Unit.IsNegationTarget)
            {
                return Differs(comparison, match.Claim);
            }
        }

        return OneSided(comparison);
    }

    /// <summary>One side denies with a word that the other has no counterpart for, and nothing else makes up for it.</summary>
    private static Finding? OneSided(Comparison comparison)
    {
        var claimed = comparison.Claim.Of(CueKind.Negation).Any();
        var zones = comparison.Alignment.Terms.Where(match => match.IsPlaced && match.Claim.Class != TermClass.Name).Select(match => match.Unit!).ToList();
        var stated = zones.Count > 0 && zones.Count(unit => unit.IsNegated) * 2 > zones.Count;
        var made = comparison.Alignment.Terms.Any(match => match.Kind == MatchKind.Opposite);
        if (made)
        {
            return null;
        }

        if (claimed && !comparison.Text.Of(CueKind.Negation).Any() && !comparison.Text.Has(CueKind.Mood, "denied") && !comparison.Text.Has(CueKind.Quantifier, "few") && !(comparison.IsCrossLanguage && comparison.Text.Has(CueKind.Quantifier, "only")))
        {
            return Differs(comparison, null);
        }

        return !claimed && stated && !comparison.Claim.Has(CueKind.Mood, "denied") && !comparison.Claim.Has(CueKind.Quantifier, "only") ? Differs(comparison, null) : null;
    }

    private static Finding Differs(Comparison comparison, Term? claimed)
    {
        var about = claimed is null ? "this" : $"\"{claimed.Span.Of(comparison.Claim.Text)}\"";
        var denies = claimed?.IsNegated ?? comparison.Claim.Of(CueKind.Negation).Any();
        return new Finding(VerdictKind.Contradicted, denies ? $"The passage affirms {about}, the claim denies it." : $"The passage denies {about}, the claim affirms it.");
    }
}
