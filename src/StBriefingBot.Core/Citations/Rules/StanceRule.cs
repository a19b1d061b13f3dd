using StBriefingBot.Core.Citations.Reading;
using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Core.Citations.Rules;

/// <summary>"In favour of" is not "against": opposites among the small words that no other rule looks at.</summary>
internal sealed class StanceRule : ISupportRule
{
    public Finding? Check(Comparison comparison)
    {
        var (claim, text) = (comparison.Claim, comparison.Text);
        foreach (var hit in claim.Profile.Hits)
        {
            if (hit.Kind != TermKind.Opposed || hit.Span.Of(claim.Text) is "for" or "back" || claim.Of(CueKind.Time).Any(cue => cue.Span.Overlaps(hit.Span)) || claim.Counted.Any(term => hit.Span.Overlaps(term.Span)))
            {
                continue;
            }

            if (!text.Profile.HasSet(TermKind.Opposed, hit.Set) && text.Profile.HasSet(TermKind.Opposed, hit.Set ^ 1) && !claim.Of(CueKind.Negation).Any() && !text.Of(CueKind.Negation).Any())
            {
                return new Finding(VerdictKind.Contradicted, $"The passage does not say \"{hit.Span.Of(claim.Text)}\" but the opposite.");
            }
        }

        return null;
    }
}
