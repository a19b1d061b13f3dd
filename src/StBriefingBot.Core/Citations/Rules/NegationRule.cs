using System.Collections.Frozen;
using StBriefingBot.Core.Citations.Matching;
using StBriefingBot.Core.Citations.Reading;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Values;

namespace StBriefingBot.Core.Citations.Rules;

/// <summary>What the text denies the claim denies, and the other way round.</summary>
internal sealed class NegationRule : ISupportRule
{
    public Finding? Check(Comparison comparison)
    {
        if (comparison.Alignment.Terms.FirstOrDefault(IsDeniedInPart) is { } denied)
        {
            return Differs(comparison, denied.Claim);
        }

        foreach (var match in comparison.Alignment.Terms)
        {
            if (!match.IsAligned || (match.Claim.IsNegated == match.Unit!.IsNegated && match.Nearest.Contains(match.Unit)) || match.Nearest.Any(other => other.IsNegated == match.Claim.IsNegated && other.Zone == match.Unit.Zone))
            {
                continue;
            }

            if ((match.Claim.IsNegationTarget || match.Unit.IsNegationTarget) && !IsSaidOtherwise(comparison, match.Claim.IsNegated))
            {
                return Differs(comparison, match.Claim);
            }
        }

        return PlainVerb(comparison) ?? OneSided(comparison);
    }

    /// <summary>"does not call for tariffs" and "calls for tariffs": verbs too plain to be looked for are denied as well.</summary>
    private static Finding? PlainVerb(Comparison comparison)
    {
        if (comparison.IsCrossLanguage || comparison.Claim.IsJapanese)
        {
            return null;
        }

        var verb = comparison.Claim.Terms.FirstOrDefault(term => term is { IsVerb: true, Class: TermClass.Generic, IsNegated: false } && comparison.Text.WithStem(term.Stem) is { Count: > 0 } stated && stated.All(word => word.IsVerb && word.IsNegationTarget));
        return verb is null || comparison.Claim.Of(CueKind.Negation).Any() || IsSaidOtherwise(comparison, claimDenies: false) ? null : Differs(comparison, verb);
    }

    /// <summary>法的拘束力 where the text says 法的には…拘束力のない: the compound stands there in parts, and one is denied.</summary>
    private static bool IsDeniedInPart(TermMatch match) => match is { IsPlaced: true, Claim: { IsJapanese: true, IsNegated: false } } && match.Others.Count > 1
        && match.Others.All(word => word.IsJapanese && word.Folded.Length < match.Claim.Folded.Length && match.Claim.Folded.Contains(word.Folded, StringComparison.Ordinal)) && match.Others[^1].IsNegationTarget;

    /// <summary>One side denies with a word that the other has no counterpart for, and nothing else makes up for it.</summary>
    private static Finding? OneSided(Comparison comparison)
    {
        var claimed = comparison.Claim.Of(CueKind.Negation).Any();
        var zones = comparison.Alignment.Terms.Where(match => match.IsPlaced && match.Claim.Class != TermClass.Name).Select(match => match.Unit!).ToList();
        var stated = zones.Count > 0 && zones.Count(unit => unit.IsNegated) * 2 > zones.Count;
        var made = comparison.Alignment.Terms.Any(match => match.Kind == MatchKind.Opposite);
        if (made)
        {
            return null;
        }

        if (IsSaidOtherwise(comparison, claimed))
        {
            return null;
        }

        if (claimed && !comparison.Text.Of(CueKind.Negation).Any() && !comparison.Text.Has(CueKind.Mood, "denied") && !comparison.Text.Has(CueKind.Quantifier, "few") && !(comparison.IsCrossLanguage && comparison.Text.Has(CueKind.Quantifier, "only")))
        {
            return Differs(comparison, null);
        }

        return !claimed && stated && !comparison.Claim.Has(CueKind.Mood, "denied") && !comparison.Claim.Has(CueKind.Quantifier, "only") ? Differs(comparison, null) : null;
    }

    /// <summary>So many words may stand between a word that denies and the one it denies: "refused for years to sign".</summary>
    private const int DenialReach = 5;

    // Verbs and other words that deny without a "not".
    private static readonly FrozenSet<string> Denying = new[]
    {
        "close", "exempt", "exclude", "prohibit", "ban", "bar", "refuse", "reject", "decline", "deny", "lack", "prevent", "short", "postpone", "cancel", "absent", "unanimous", "unanimously", "differ", "outside", "except", "stop", "forbid", "avoid", "spare", "withhold", "abandon", "drop", "shelve", "block", "fail", "miss", "void", "dismiss", "oppose", "below", "insufficient", "reserve", "same", "independent", "inadmissible", "freeze", "abstain", "impossible", "shortage", "unless", "disagree", "dissent", "remain", "still", "blame",
    }.Select(word => EnglishStemmer.Stem(word)).ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] DenyingInJapanese = ["下回", "不足", "禁", "除", "免", "拒", "断", "控え", "見送", "非加盟", "非", "未満", "届か", "及ば", "変わら", "閉", "止", "差し止", "却下", "棄却", "廃止"];

    /// <summary>
    /// "The agreement does not cover it" and "it lies outside the agreement": the side without a "not" denies by a word that has no counterpart. Or it says
    /// "the first", where the other says that there was none before.
    /// </summary>
    private static bool IsSaidOtherwise(Comparison comparison, bool claimDenies)
    {
        var other = claimDenies ? comparison.Text : comparison.Claim;
        var denying = claimDenies ? comparison.Claim : comparison.Text;
        var aligned = claimDenies ? comparison.Alignment.Terms.Where(match => match.IsPlaced).SelectMany(match => match.Others).Select(term => term.Index).ToHashSet() : comparison.Alignment.Terms.Where(match => match.IsPlaced).Select(match => match.Claim.Index).ToHashSet();
        // "Refused to sign" denies the signing; "the signing closed the week" does not.
        var denied = claimDenies && !other.IsJapanese ? comparison.Alignment.Terms.FirstOrDefault(match => match is { Claim.IsNegationTarget: true, IsPlaced: true })?.Unit : null;
        if (other.Terms.Any(term => !aligned.Contains(term.Index) && (denied is null || denied.Index - term.Index is > 0 and <= DenialReach) && denying.WithStem(term.Stem).Count == 0 && !denying.Terms.Any(word => word.Folded == term.Folded) && (Denying.Contains(term.Stem) || (term.IsJapanese && Array.Exists(DenyingInJapanese, word => term.Folded.StartsWith(word, StringComparison.Ordinal))))))
        {
            return true;
        }

        // 非加盟国 are countries that have not joined.
        if (other.Terms.Any(term => term.IsJapanese && term.Folded.Length > 1 && term.Folded[0] is '非' or '未'))
        {
            return true;
        }

        return other.Of(CueKind.Quantifier).Any(cue => cue.Class is "first" or "last" or "latest" or "only" or "smallest" or "longest" or "largest" or "highest") || other.Profile.Values.Any(value => value is { Kind: ValueKind.Ordinal, Number: 1 })
            ? denying.Of(CueKind.Time).Any() || denying.Terms.Any(term => term.Folded is "other" or "earlier" or "since" or "again" or "for" or "than") || denying.Profile.HasRun("ほか")
            : false;
    }

    private static Finding Differs(Comparison comparison, Term? claimed)
    {
        var about = claimed is null ? "this" : $"\"{claimed.Span.Of(comparison.Claim.Text)}\"";
        var denies = claimed?.IsNegated ?? comparison.Claim.Of(CueKind.Negation).Any();
        return new Finding(VerdictKind.Contradicted, denies ? $"The passage affirms {about}, the claim denies it." : $"The passage denies {about}, the claim affirms it.");
    }
}
