using StBriefingBot.Core.Citations.Reading;

namespace StBriefingBot.Core.Citations.Rules;

/// <summary>Who overrides a veto has not vetoed: a noun that another verb acts upon does not say that the act was done by that verb's subject.</summary>
internal sealed class PredicateRule : ISupportRule
{
    public Finding? Check(Comparison comparison)
    {
        if (comparison.IsCrossLanguage || comparison.Claim.IsJapanese)
        {
            return null;
        }

        foreach (var match in comparison.Alignment.Terms)
        {
            if (!match.IsPlaced || !match.Claim.IsVerb || match.Claim.Folded.EndsWith("ing", StringComparison.Ordinal) || match.Others.Any(word => word.IsVerb || word.Role != EnglishRoles.Patient || word.Governor < 0))
            {
                continue;
            }

            var verb = comparison.Text.Terms[match.Unit!.Governor];
            var subject = comparison.Alignment.Terms.FirstOrDefault(other => other.IsPlaced && other.Claim.Governor == match.Claim.Index && other.Claim.Role == EnglishRoles.Agent && other.Others.Any(word => word.Governor == verb.Index && word.Role == EnglishRoles.Agent));
            if (verb.Class == TermClass.Content && subject is not null && !LightVerbs.Contains(verb) && !comparison.Alignment.Terms.Any(other => other.IsAligned && other.Others.Any(word => word.Index == verb.Index)))
            {
                return new Finding(VerdictKind.Contradicted, $"The passage says that {subject.Unit!.Span.Of(comparison.Text.Text)} {verb.Span.Of(comparison.Text.Text)} it, not \"{match.Claim.Span.Of(comparison.Claim.Text)}\".");
            }
        }

        return null;
    }
}
