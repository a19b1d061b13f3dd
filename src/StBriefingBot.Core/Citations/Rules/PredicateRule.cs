using StBriefingBot.Core.Citations.Matching;
using StBriefingBot.Core.Citations.Reading;

namespace StBriefingBot.Core.Citations.Rules;

/// <summary>Who overrides a veto has not vetoed: a noun that another verb acts upon does not say that the act was done by that verb's subject.</summary>
internal sealed class PredicateRule : ISupportRule
{
    public Finding? Check(Comparison comparison)
    {
        if (comparison.IsCrossLanguage)
        {
            return null;
        }

        if (comparison.Claim.IsJapanese)
        {
            return comparison.Alignment.Terms.FirstOrDefault(match => IsOnlyInName(comparison, match)) is { } noun
                ? new Finding(VerdictKind.Unsupported, $"The passage speaks of {noun.Unit!.Span.Of(comparison.Text.Text)}, it does not say {noun.Claim.Span.Of(comparison.Claim.Text)}.")
                : null;
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

    /// <summary>「署名式に向かった」 does not say that anybody signed: the claim's verb is only a part of a noun, and the text's own verb is another.</summary>
    private static bool IsOnlyInName(Comparison comparison, TermMatch match)
    {
        if (!match.IsPlaced || !match.Claim.IsVerb || match.Others.Any(word => word.IsVerb || !word.Folded.StartsWith(match.Claim.Folded, StringComparison.Ordinal) || word.Folded.Length <= match.Claim.Folded.Length || word.Governor < 0 || word.Role is not ("to" or "at")))
        {
            return false;
        }

        var verb = comparison.Text.Terms[match.Unit!.Governor];
        return verb.Class == TermClass.Content && !comparison.Alignment.Terms.Any(other => other.IsAligned && other.Others.Any(word => word.Index == verb.Index));
    }
}
