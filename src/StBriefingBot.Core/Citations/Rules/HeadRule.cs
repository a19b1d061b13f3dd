using StBriefingBot.Core.Citations.Matching;
using StBriefingBot.Core.Citations.Reading;

namespace StBriefingBot.Core.Citations.Rules;

/// <summary>
/// Who signed "a protocol extending the agreement" has not signed the agreement: what is only part of a longer description does not stand for the thing
/// described.
/// </summary>
internal sealed class HeadRule : ISupportRule
{
    public Finding? Check(Comparison comparison)
    {
        if (comparison.IsCrossLanguage)
        {
            return null;
        }

        foreach (var match in comparison.Alignment.Terms)
        {
            if (!match.IsPlaced || match.Claim.IsVerb || match.Claim.Role is not (EnglishRoles.Agent or EnglishRoles.Patient))
            {
                continue;
            }

            var heads = match.Nearest.Select(word => comparison.Claim.IsJapanese ? HeadInJapanese(comparison, word) : HeadInEnglish(comparison, match, word)).ToList();
            if (heads.Count > 0 && heads.TrueForAll(head => head is not null))
            {
                return new Finding(VerdictKind.Unsupported, $"The passage says this of {heads[0]!.Span.Of(comparison.Text.Text)}, not of {match.Claim.Span.Of(comparison.Claim.Text)} itself.");
            }
        }

        return null;
    }

    /// <summary>"signed a protocol extending the agreement": the noun before the participle that the claim's noun hangs on.</summary>
    private static Term? HeadInEnglish(Comparison comparison, TermMatch match, Term word)
    {
        if (match.Claim.Role != EnglishRoles.Patient || comparison.Alignment.OfIndex(match.Claim.Governor) is not { IsPlaced: true, Claim.IsVerb: true } verb || verb.Unit!.Index >= word.Index)
        {
            return null;
        }

        var between = comparison.Text.Terms.Skip(verb.Unit.Index + 1).Take(word.Index - verb.Unit.Index - 1).ToList();
        var participle = between.FindIndex(term => term.Class == TermClass.Content && term.Folded.EndsWith("ing", StringComparison.Ordinal) && !IsSaid(comparison, term));
        var head = participle > 0 ? between[participle - 1] : null;
        return head is { Class: TermClass.Content, Role: EnglishRoles.Patient } && head.Governor == verb.Unit.Index && !IsSaid(comparison, head) ? head : null;
    }

    /// <summary>協定の延長議定書: the last noun behind の.</summary>
    private static Term? HeadInJapanese(Comparison comparison, Term word)
    {
        var terms = comparison.Text.Terms;
        if (word.Role != "of" || word.Index + 1 >= terms.Count)
        {
            return null;
        }

        var at = word.Index + 1;
        while (at + 1 < terms.Count && terms[at + 1].Span.Start == terms[at].Span.End)
        {
            at++;
        }

        var head = terms[at];
        var run = terms.Skip(word.Index + 1).Take(at - word.Index);
        return head.Counts && !head.IsVerb && head.Role is EnglishRoles.Agent or EnglishRoles.Patient && !IsSaid(comparison, head) && !run.Any(part => part.Class == TermClass.Name) ? head : null;
    }

    private static bool IsSaid(Comparison comparison, Term text) => comparison.Alignment.Terms.Any(match => match.IsAligned && match.Others.Any(word => word.Index == text.Index));
}
