using StBriefingBot.Core.Citations.Matching;

namespace StBriefingBot.Core.Citations.Rules;

/// <summary>Enough of the claim's words stand in the text, and no phrase of it stands there not at all: a detail that nobody reported is no paraphrase.</summary>
internal sealed class CoverageRule : ISupportRule
{
    // A paraphrase finds another verb sooner than another noun.
    private const double VerbWeight = 0.6;
    private const double UnknownWeight = 0.15;
    private const double MostMissing = 0.06;
    private const double AlwaysAllowed = 0.61;
    private const int ShortClaim = 4;
    private const double LeastFound = 0.5;
    private const double MostFromContext = 0.67;

    public Finding? Check(Comparison comparison)
    {
        var matches = comparison.Alignment.Terms;
        if (matches.Count == 0)
        {
            return comparison.Alignment.Values.Count > 0 ? null : new Finding(VerdictKind.Unsupported, "The sentence says nothing that could be checked.");
        }

        var missing = matches.Where(match => match.Kind == MatchKind.None).ToList();
        var weight = missing.Sum(Weight) + matches.Count(match => match.Kind == MatchKind.Unknown) * UnknownWeight;
        var checkable = matches.Count + comparison.Alignment.Values.Count;
        var allowed = checkable <= ShortClaim ? 0 : Math.Max(AlwaysAllowed, matches.Count * MostMissing);
        if (weight > (comparison.IsCrossLanguage ? allowed * 2 : allowed) || HasMissingPhrase(matches))
        {
            return Missing(comparison, missing);
        }

        var found = matches.Count(match => match.IsFound || match.Kind == MatchKind.Opposite) + comparison.Alignment.Values.Count(value => value.Units.Count > 0);
        if (found < (matches.Count + comparison.Alignment.Values.Count) * LeastFound)
        {
            return Missing(comparison, matches.Where(match => !match.IsFound).ToList());
        }

        var fromContext = matches.Count(match => match.Kind == MatchKind.Context);
        return fromContext > matches.Count * MostFromContext ? Missing(comparison, matches.Where(match => match.Kind == MatchKind.Context).ToList()) : null;
    }

    private static double Weight(TermMatch match) => match.Claim.IsVerb ? VerbWeight : 1;

    private static bool HasMissingPhrase(IReadOnlyList<TermMatch> matches)
    {
        for (var i = 0; i + 1 < matches.Count; i++)
        {
            if (matches[i].Kind == MatchKind.None && matches[i + 1].Kind == MatchKind.None)
            {
                return true;
            }
        }

        return false;
    }

    private static Finding Missing(Comparison comparison, List<TermMatch> missing) =>
        new(VerdictKind.Unsupported, missing.Count == 0
            ? "The passage says too little of this."
            : $"The passage does not say: {string.Join(", ", missing.Take(6).Select(match => match.Claim.Span.Of(comparison.Claim.Text)))}.");
}
