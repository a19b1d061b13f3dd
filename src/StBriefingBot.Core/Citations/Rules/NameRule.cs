using StBriefingBot.Core.Citations.Matching;
using StBriefingBot.Core.Citations.Reading;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Core.Citations.Rules;

/// <summary>Every name of the claim stands in the text, in its own spelling, as an acronym, or under another accepted form.</summary>
internal sealed class NameRule(Countries countries) : ISupportRule
{
    public Finding? Check(Comparison comparison)
    {
        foreach (var match in comparison.Alignment.Terms)
        {
            if (match.Kind is not (MatchKind.None or MatchKind.Opposite) || !IsName(match.Claim, comparison))
            {
                continue;
            }

            if (comparison.IsCrossLanguage && (IsCommonPart(comparison, match.Claim) || IsImpliedCountry(comparison, match.Claim)))
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

    /// <summary>A capitalised word of a longer name that is found, such as "Commerce" of a ministry that the other language calls by one word.</summary>
    private static bool IsCommonPart(Comparison comparison, Term term) =>
        EnglishWords.Shared.IsCommon(term.Folded, term.Stem) && comparison.Alignment.Terms.Any(match => match.IsFound && match.Claim.Class == TermClass.Name && Math.Abs(match.Claim.Index - term.Index) <= 2);

    /// <summary>"Japan's Diet" is 国会 in Japanese: a country may go unsaid as long as the text does not name another one instead.</summary>
    private bool IsImpliedCountry(Comparison comparison, Term term) =>
        countries.Holds(term.Sets.Concat(term.OuterSets)) && !comparison.Text.Terms.Any(other => other.Counts && countries.Holds(other.Sets) && !IsClaimed(comparison, other));

    private static bool IsClaimed(Comparison comparison, Term unit) => comparison.Alignment.Terms.Any(match => match.Unit?.Index == unit.Index && match.IsFound);
}
