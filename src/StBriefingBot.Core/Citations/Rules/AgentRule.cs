using StBriefingBot.Core.Citations.Matching;
using StBriefingBot.Core.Citations.Reading;

namespace StBriefingBot.Core.Citations.Rules;

/// <summary>
/// Who did it must be said to have done it: "Lopez spoke before the treaty was signed" names no signatory, and who travels to a signing need not sign.
/// </summary>
internal sealed class AgentRule : ISupportRule
{
    public Finding? Check(Comparison comparison)
    {
        if (comparison.IsCrossLanguage)
        {
            return null;
        }

        foreach (var name in comparison.Alignment.Terms.Where(match => match is { IsPlaced: true, Claim: { Class: TermClass.Name, Role: EnglishRoles.Agent, IsJapanese: false } }))
        {
            var verb = comparison.Alignment.OfIndex(name.Claim.Governor);
            if (verb is { Kind: MatchKind.Same, Unit: not null, Claim.IsVerb: true } && !LightVerbs.Contains(verb.Claim) && !IsSaidToHaveDone(comparison.Text.Terms, name, verb))
            {
                return new Finding(VerdictKind.Unsupported, $"The passage does not say that {name.Claim.Span.Of(comparison.Claim.Text)} {verb.Claim.Span.Of(comparison.Claim.Text)}.");
            }
        }

        return null;
    }

    /// <summary>Only where the text shows whose deed another is, and nobody's deed this: a reading in doubt is no finding.</summary>
    private static bool IsSaidToHaveDone(IReadOnlyList<Term> text, TermMatch name, TermMatch verb)
    {
        var deeds = verb.Others.Append(verb.Unit!).ToList();
        var names = name.Others.Append(name.Unit!).ToList();
        return !deeds.TrueForAll(deed => IsNobodys(text, deed))
            || !names.TrueForAll(stated => stated is { Role: EnglishRoles.Agent, Governor: >= 0 } && text[stated.Governor].IsVerb && deeds.TrueForAll(deed => deed.Index != stated.Governor && deed.Governor != stated.Governor));
    }

    /// <summary>A passive without "by", or a noun or participle beside another: "the signing ceremony".</summary>
    private static bool IsNobodys(IReadOnlyList<Term> text, Term deed) => deed.IsVerb
        ? EnglishVerbs.IsPassive(text, deed.Index) && !text.Any(term => term.Role == EnglishRoles.Agent && term.Governor == deed.Index)
        : deed.Role is "to" or "for" or "at" or "in" or "on" or "after" or "before" or "with" or "from";
}
