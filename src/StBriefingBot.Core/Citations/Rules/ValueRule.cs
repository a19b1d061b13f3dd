using StBriefingBot.Core.Language.Values;

namespace StBriefingBot.Core.Citations.Rules;

/// <summary>Every number and date of the claim stands in the text, with the same limit.</summary>
internal sealed class ValueRule : ISupportRule
{
    public Finding? Check(Comparison comparison)
    {
        foreach (var match in comparison.Alignment.Values)
        {
            if (match.Units.Count > 0)
            {
                continue;
            }

            var claimed = match.Claim.Span.Of(comparison.Claim.Text);
            var other = comparison.Text.Profile.Values.FirstOrDefault(stated => Competes(stated, match.Claim, comparison));
            return other is null
                ? new Finding(VerdictKind.Unsupported, $"The passage does not say {claimed}.")
                : new Finding(VerdictKind.Contradicted, $"The passage says {other.Span.Of(comparison.Text.Text)}, not {claimed}.");
        }

        return null;
    }

    private static bool Competes(Value stated, Value claimed, Comparison comparison) =>
        stated.Comparable(claimed) && !comparison.Claim.Profile.Values.Any(other => stated.Supports(other) && stated.BoundAgrees(other));
}
