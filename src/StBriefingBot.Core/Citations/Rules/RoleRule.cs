using System.Collections.Frozen;
using StBriefingBot.Core.Citations.Matching;
using StBriefingBot.Core.Citations.Reading;

namespace StBriefingBot.Core.Citations.Rules;

/// <summary>Nobody changes places: who acts and who suffers, from whom and to whom, more than what.</summary>
internal sealed class RoleRule : ISupportRule
{
    private static readonly FrozenSet<string> Mutual = new[]
    {
        "meet", "cooper", "collabor", "partner", "talk", "negoti", "marri", "resembl", "share", "equal", "border", "sign", "merg", "compet", "trade", "agre", "work", "join", "discuss", "link", "connect", "divid",
    }.ToFrozenSet(StringComparer.Ordinal);

    public Finding? Check(Comparison comparison)
    {
        var placed = comparison.Alignment.Terms.Where(match => match.IsPlaced && match.Claim.Role.Length > 0 && match.Unit!.Role.Length > 0).ToList();
        for (var i = 0; i < placed.Count; i++)
        {
            for (var j = i + 1; j < placed.Count; j++)
            {
                if (AreSwapped(placed[i], placed[j]) && SameEvent(comparison, placed[i], placed[j]))
                {
                    return new Finding(VerdictKind.Contradicted, $"{placed[i].Claim.Span.Of(comparison.Claim.Text)} and {placed[j].Claim.Span.Of(comparison.Claim.Text)} change places: in the passage it is the other way round.");
                }
            }
        }

        if (comparison.IsCrossLanguage)
        {
            return null;
        }

        var moved = placed.FirstOrDefault(match => HasMoved(comparison, match));
        return moved is null ? null : new Finding(VerdictKind.Contradicted, $"{moved.Claim.Span.Of(comparison.Claim.Text)} has another part in the passage: there it is \"{moved.Unit!.Role}\", here \"{moved.Claim.Role}\".");
    }

    /// <summary>One word alone changes its part: from for to, or the one acting for the one acted upon where the text names another for that.</summary>
    private static bool HasMoved(Comparison comparison, TermMatch match)
    {
        var (claimed, stated) = (match.Claim.Role, match.Unit!.Role);
        if (match.Others.Any(word => word.Role == claimed) || claimed == stated)
        {
            return false;
        }

        if ((claimed, stated) is ("from", "to") or ("to", "from") && (match.Claim.Class == TermClass.Name || match.Claim.IsJapanese))
        {
            return true;
        }

        var verb = comparison.Alignment.OfIndex(match.Claim.Governor);
        if (verb is not { Kind: MatchKind.Same, Unit: not null } || verb.Unit.Index != match.Unit.Governor || Mutual.Contains(verb.Claim.Stem))
        {
            return false;
        }

        return (claimed, stated) switch
        {
            (EnglishRoles.Agent, "to" or "from" or "against" or "than") or ("to" or "from" or "against" or "than", EnglishRoles.Agent) => true,
            (EnglishRoles.Agent, EnglishRoles.Patient) or (EnglishRoles.Patient, EnglishRoles.Agent) => IsTransitive(comparison, match.Unit) || TakesObject(comparison, match),
            _ => false,
        };
    }

    /// <summary>The text's verb has both someone acting and someone acted upon; "the bridge opened" has not.</summary>
    private static bool IsTransitive(Comparison comparison, Term unit) =>
        comparison.Text.Terms.Any(term => term.Governor == unit.Governor && term.Index != unit.Index && term.Role.Length > 0 && term.Role != unit.Role && term.Role is EnglishRoles.Agent or EnglishRoles.Patient)
        || (unit.Role == EnglishRoles.Agent && unit.Index > unit.Governor);

    /// <summary>"succeeding Vance" and "Vance succeeded Lenz": the claim's verb has an object of its own, which stands in the text as well.</summary>
    private static bool TakesObject(Comparison comparison, TermMatch match) =>
        match.Unit!.Role == EnglishRoles.Patient && match.Unit.Index > match.Unit.Governor && comparison.Alignment.Terms.Any(other => other.IsPlaced && other.Claim.Governor == match.Claim.Governor && other.Claim.Role == EnglishRoles.Patient && other.Claim.Class == TermClass.Name && match.Claim.Class == TermClass.Name);

    private static bool AreSwapped(TermMatch one, TermMatch other) =>
        one.Claim.Role != other.Claim.Role && one.Claim.Role == other.Unit!.Role && other.Claim.Role == one.Unit!.Role && (IsTelling(one.Claim.Role) && IsTelling(other.Claim.Role) || IsOfAndBy(one, other))
        && one.Unit.Index != other.Unit.Index && !one.Others.Any(word => word.Role == one.Claim.Role) && !other.Others.Any(word => word.Role == other.Claim.Role);

    /// <summary>"the purchase of Ferrum by Oxley".</summary>
    private static bool IsOfAndBy(TermMatch one, TermMatch other) =>
        one.Claim.Class == TermClass.Name && other.Claim.Class == TermClass.Name && one.Claim.Index > one.Claim.Governor && other.Claim.Index > other.Claim.Governor
        && (one.Claim.Role, other.Claim.Role) is ("of", EnglishRoles.Agent) or (EnglishRoles.Agent, "of") or ("of", "by") or ("by", "of");

    private static bool IsTelling(string role) => role is EnglishRoles.Agent or EnglishRoles.Patient or "to" or "from" or "than" or "with" or "against" or "for" or "over" or "under" or "by" or "on";

    /// <summary>The two verbs are the same; a verb that goes both ways (meet, cooperate) tells nothing.</summary>
    private static bool SameEvent(Comparison comparison, TermMatch one, TermMatch other)
    {
        var verb = comparison.Alignment.OfIndex(Math.Max(one.Claim.Governor, other.Claim.Governor));
        if (verb is null)
        {
            return true;
        }

        if (Mutual.Contains(verb.Claim.Stem) && (one.Claim.Role == "with" || other.Claim.Role == "with"))
        {
            return false;
        }

        return verb.IsPlaced && verb.Others.Any(word => word.Index == one.Unit!.Governor || word.Index == other.Unit!.Governor);
    }
}
