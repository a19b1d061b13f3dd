using StBriefingBot.Core.Citations.Reading;

namespace StBriefingBot.Core.Citations.Rules;

/// <summary>What the text states without reserve is not told as a mere possibility.</summary>
internal sealed class HedgeRule : ISupportRule
{
    private static readonly string[] Reserves = ["possible", "able", "expected", "hoped", "feared", "conditional", "considered", "opinion", "denied", "intended", "recommended", "tried"];

    public Finding? Check(Comparison comparison)
    {
        var hedge = comparison.Claim.Of(CueKind.Mood).FirstOrDefault(cue => cue.Class == "possible");
        return hedge is null || Reserves.Any(reserve => comparison.Text.Has(CueKind.Mood, reserve))
            ? null
            : new Finding(VerdictKind.Contradicted, $"The passage states this without \"{hedge.Span.Of(comparison.Claim.Text)}\".");
    }
}
