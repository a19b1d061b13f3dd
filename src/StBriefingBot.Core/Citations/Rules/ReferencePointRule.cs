using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Language.Values;

namespace StBriefingBot.Core.Citations.Rules;

/// <summary>"The last one before the 14th meeting was held in Tokyo" does not say where the 14th was held, nor does 第14回の前回に当たる第13回は.</summary>
internal sealed class ReferencePointRule : ISupportRule
{
    public Finding? Check(Comparison comparison)
    {
        foreach (var match in comparison.Alignment.Values.Where(match => match.Claim.Kind is ValueKind.Ordinal && match.Units.Count > 0))
        {
            var series = match.Claim.Span.Of(comparison.Claim.Text);
            if (ReferencePoint.IsAll(match.Units.Select(unit => unit.Span), comparison.Text.Profile) && !ReferencePoint.IsAll([match.Claim.Span], comparison.Claim.Profile))
            {
                return new Finding(VerdictKind.Unsupported, $"The passage names {series} only to place another.");
            }
        }

        return null;
    }
}
