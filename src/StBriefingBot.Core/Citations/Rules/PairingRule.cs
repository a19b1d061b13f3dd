using StBriefingBot.Core.Citations.Reading;

namespace StBriefingBot.Core.Citations.Rules;

/// <summary>Every verb keeps its own subject and object: "convicted him but acquitted his brother" does not say that he was acquitted.</summary>
internal sealed class PairingRule : ISupportRule
{
    public Finding? Check(Comparison comparison)
    {
        if (comparison.IsCrossLanguage)
        {
            return null;
        }

        foreach (var match in comparison.Alignment.Terms)
        {
            var verb = comparison.Alignment.OfIndex(match.Claim.Governor);
            if (!match.IsPlaced || verb is not { IsPlaced: true } || !IsArgument(match.Claim.Role))
            {
                continue;
            }

            var governors = match.Others.Select(term => term.Governor).Where(governor => governor >= 0).ToHashSet();
            var verbs = verb.Nearest.Where(word => word.IsVerb).Select(word => word.Index).ToHashSet();
            if (governors.Count == 0 || verbs.Count == 0 || governors.Overlaps(verbs) || match.Others.Any(term => verbs.Contains(term.Index)))
            {
                continue;
            }

            var rival = comparison.Text.Counted.FirstOrDefault(term => verbs.Contains(term.Governor) && term.Role == match.Claim.Role && !IsClaimed(comparison, term, match.Claim.Governor));
            if (rival is not null)
            {
                return new Finding(VerdictKind.Contradicted, $"The passage says \"{verb.Unit!.Span.Of(comparison.Text.Text)}\" of {rival.Span.Of(comparison.Text.Text)}, not of {match.Claim.Span.Of(comparison.Claim.Text)}.");
            }
        }

        return null;
    }

    private static bool IsArgument(string role) => role is EnglishRoles.Agent or EnglishRoles.Patient;

    private static bool IsClaimed(Comparison comparison, Term unit, int claimVerb) =>
        comparison.Alignment.Terms.Any(match => match.Claim.Governor == claimVerb && match.Others.Any(other => other.Index == unit.Index));
}
