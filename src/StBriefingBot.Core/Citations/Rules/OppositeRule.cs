using StBriefingBot.Core.Citations.Matching;
using StBriefingBot.Core.Citations.Reading;

namespace StBriefingBot.Core.Citations.Rules;

/// <summary>Where claim and text stand on opposite sides of a pair such as rise and fall, the claim must be negated to agree.</summary>
internal sealed class OppositeRule(Oppositions oppositions) : ISupportRule
{
    public Finding? Check(Comparison comparison)
    {
        foreach (var match in comparison.Alignment.Terms)
        {
            var opposite = match.Kind == MatchKind.Opposite ? match.Unit : Nearer(comparison, match);
            if (opposite is not null && match.Claim.IsNegated == opposite.IsNegated && !match.Others.Any(other => Converses.Are(comparison, match.Claim, other)))
            {
                return new Finding(VerdictKind.Contradicted, $"The passage says {opposite.Span.Of(comparison.Text.Text)}, not {match.Claim.Span.Of(comparison.Claim.Text)}.");
            }
        }

        return null;
    }

    /// <summary>Where the text has both sides, the one that stands with the claim's neighbours counts.</summary>
    private Term? Nearer(Comparison comparison, TermMatch match)
    {
        if (match.Unit is null || comparison.IsCrossLanguage)
        {
            return null;
        }

        var rival = comparison.Text.Terms.FirstOrDefault(term => term.Counts && term.Zone != match.Unit.Zone && oppositions.AreOpposite(match.Claim, term));
        if (rival is null || match.Others.Any(other => other.Zone == rival.Zone))
        {
            return null;
        }

        var neighbours = comparison.Alignment.Terms.Where(other => other != match && other.IsPlaced && other.Others.Count == 1 && other.Claim.Zone == match.Claim.Zone).ToList();
        return neighbours.Count(other => other.Unit!.Zone == rival.Zone) > neighbours.Count(other => other.Unit!.Zone == match.Unit.Zone) ? rival : null;
    }
}
