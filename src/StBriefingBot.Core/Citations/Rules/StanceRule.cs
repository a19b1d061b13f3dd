using StBriefingBot.Core.Citations.Reading;
using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Core.Citations.Rules;

/// <summary>"In favour of" is not "against": opposites among the small words that no other rule looks at.</summary>
internal sealed class StanceRule : ISupportRule
{
    /// <summary>Other small words (by, from, over) have opposites only in some of their uses.</summary>
    private static bool IsStance(string words) =>
        words.Contains("against", StringComparison.OrdinalIgnoreCase) || words.Contains("favo", StringComparison.OrdinalIgnoreCase) || words.Equals("without", StringComparison.OrdinalIgnoreCase);

    public Finding? Check(Comparison comparison)
    {
        var (claim, text) = (comparison.Claim, comparison.Text);
        foreach (var hit in claim.Profile.Hits)
        {
            if (hit.Kind != TermKind.Opposed || !IsStance(hit.Span.Of(claim.Text)) || claim.Of(CueKind.Time).Any(cue => cue.Span.Overlaps(hit.Span)) || claim.Terms.Any(term => hit.Span.Overlaps(term.Span) && term.Class != TermClass.Function) || claim.Profile.Values.Any(value => value.Span.Overlaps(hit.Span)))
            {
                continue;
            }

            if (!text.Profile.HasSet(TermKind.Opposed, hit.Set) && text.Profile.HasSet(TermKind.Opposed, hit.Set ^ 1) && !claim.Of(CueKind.Negation).Any() && !text.Of(CueKind.Negation).Any())
            {
                return new Finding(VerdictKind.Contradicted, $"The passage does not say \"{hit.Span.Of(claim.Text)}\" but the opposite.");
            }
        }

        return comparison.Alignment.Terms.FirstOrDefault(match => match.IsPlaced && match.Claim.IsVerb && AreOpposed(Particle(claim, match.Claim), Particle(text, match.Unit!))) is { } turned
            ? new Finding(VerdictKind.Contradicted, $"The passage says \"{turned.Unit!.Span.Of(text.Text)} {Particle(text, turned.Unit!)}\", not \"{turned.Claim.Span.Of(claim.Text)} {Particle(claim, turned.Claim)}\".")
            : null;
    }

    private static bool AreOpposed(string claimed, string stated) =>
        (claimed, stated) is ("for", "against") or ("against", "for") or ("up", "down") or ("down", "up") or ("with", "without") or ("without", "with") or ("above", "below") or ("below", "above") or ("in", "out") or ("out", "in");

    private static string Particle(SentenceReading sentence, Term verb) => verb.Index + 1 < sentence.Terms.Count ? sentence.Terms[verb.Index + 1].Folded : "";
}
