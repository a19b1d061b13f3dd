using StBriefingBot.Core.Citations.Matching;
using StBriefingBot.Core.Citations.Reading;

namespace StBriefingBot.Core.Citations.Rules;

/// <summary>The sentence before may say whom "he" means; it may not lend its subject to a sentence that names its own.</summary>
internal sealed class ContextRule : ISupportRule
{
    public Finding? Check(Comparison comparison)
    {
        var lent = comparison.Alignment.Terms.FirstOrDefault(match => match.Kind == MatchKind.Context && match.Claim.Role == EnglishRoles.Agent && IsName(match.Claim));
        if (lent is null)
        {
            return null;
        }

        var own = comparison.Text.Counted.FirstOrDefault(term => term.Role == EnglishRoles.Agent && IsName(term)
            && !comparison.Alignment.Terms.Any(match => match.IsPlaced && match.Others.Any(other => other.Index == term.Index)));
        return own is null ? null : new Finding(VerdictKind.Contradicted, $"The passage says this of {own.Span.Of(comparison.Text.Text)}, not of {lent.Claim.Span.Of(comparison.Claim.Text)}.");
    }

    private static bool IsName(Term term) => term.Class == TermClass.Name || (term.IsJapanese && term.Sets.Count == 0);
}
