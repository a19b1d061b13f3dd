using StBriefingBot.Core.Citations.Reading;

namespace StBriefingBot.Core.Citations.Rules;

/// <summary>What the text states without reserve is not told as a mere possibility.</summary>
internal sealed class HedgeRule : ISupportRule
{
    private static readonly string[] Reserves = ["possible", "able", "expected", "hoped", "feared", "conditional", "considered", "opinion", "denied", "intended", "recommended", "tried"];

    // What is only thought of, asked for or hoped for has not been done.
    private static readonly string[] Unreal = ["considered", "recommended", "tried", "hoped", "expected", "feared"];

    public Finding? Check(Comparison comparison)
    {
        var hedge = comparison.Claim.Of(CueKind.Mood).FirstOrDefault(cue => cue.Class == "possible");
        if (comparison.Claim.Of(CueKind.Mood).FirstOrDefault(cue => Unreal.Contains(cue.Class)) is { } unreal && !comparison.Text.Of(CueKind.Mood).Any() && !comparison.Text.Terms.Any(term => term.Mood.HasFlag(Moods.Untold) || unreal.Span.Of(comparison.Claim.Text).StartsWith(term.Folded, StringComparison.OrdinalIgnoreCase)))
        {
            return new Finding(VerdictKind.Contradicted, $"The passage states this without \"{unreal.Span.Of(comparison.Claim.Text)}\".");
        }

        return hedge is null || Reserves.Any(reserve => comparison.Text.Has(CueKind.Mood, reserve))
            ? null
            : new Finding(VerdictKind.Contradicted, $"The passage states this without \"{hedge.Span.Of(comparison.Claim.Text)}\".");
    }
}
