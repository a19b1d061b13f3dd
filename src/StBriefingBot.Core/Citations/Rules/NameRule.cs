using StBriefingBot.Core.Citations.Matching;
using StBriefingBot.Core.Citations.Reading;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Citations.Rules;

/// <summary>Every name of the claim stands in the text, in its own spelling, as an acronym, or under another accepted form.</summary>
internal sealed class NameRule : ISupportRule
{
    public Finding? Check(Comparison comparison)
    {
        foreach (var match in comparison.Alignment.Terms)
        {
            if (match.Kind is not (MatchKind.None or MatchKind.Opposite) || !IsName(match.Claim, comparison))
            {
                continue;
            }

            var name = match.Claim.Span.Of(comparison.Claim.Text);
            var other = comparison.Text.Counted.FirstOrDefault(term => IsName(term, comparison) && term.Role.Length > 0 && term.Role == match.Claim.Role && !IsClaimed(comparison, term));
            return other is null
                ? new Finding(VerdictKind.Unsupported, $"The passage does not mention {name}.")
                : new Finding(VerdictKind.Contradicted, $"The passage says {other.Span.Of(comparison.Text.Text)}, not {name}.");
        }

        return null;
    }

    private static bool IsName(Term term, Comparison comparison) =>
        term.Class == TermClass.Name || (term.Script == WordKind.Katakana && (term.Sets.Count == 0 || !comparison.IsCrossLanguage && term.Sets.Count == 0));

    private static bool IsClaimed(Comparison comparison, Term unit) => comparison.Alignment.Terms.Any(match => match.Unit?.Index == unit.Index && match.IsFound);
}
