using StBriefingBot.Core.Citations.Reading;

namespace StBriefingBot.Core.Citations.Rules;

/// <summary>A cause that the text does not give, or gives as an obstacle, is not claimed.</summary>
internal sealed class CauseRule : ISupportRule
{
    public Finding? Check(Comparison comparison)
    {
        foreach (var cue in comparison.Claim.Of(CueKind.Cause))
        {
            var reason = cue.Class == "because";
            if (reason && !comparison.Text.Has(CueKind.Cause, "because") && !comparison.Text.Has(CueKind.Cause, "reason"))
            {
                var despite = comparison.Text.Has(CueKind.Cause, "despite");
                return new Finding(despite ? VerdictKind.Contradicted : VerdictKind.Unsupported, $"The passage does not give this as a reason (\"{cue.Span.Of(comparison.Claim.Text)}\").");
            }
        }

        return null;
    }
}
