using StBriefingBot.Core.Citations.Reading;
using StBriefingBot.Core.Citations.Support;

namespace StBriefingBot.Core.Citations.Matching;

/// <summary>
/// A passage names its subject once: "the Pine Hollow blaze" is "the blaze" three sentences later. A word of another sentence is lent to this one where
/// nothing in this one stands in its place.
/// </summary>
internal static class Lending
{
    private const int Reach = 3;

    public static bool IsLent(SentenceReading claim, IReadOnlyList<TermMatch> matches, int at, SupportUnit unit, Candidates candidates)
    {
        var term = matches[at].Claim;
        return !term.IsVerb && HasPredicate(claim, matches, unit.Main) && IsModifier(claim, matches, at) && !HasRival(matches, term, unit.Main)
            && unit.Rest.Any(sentence => candidates.Find(term, sentence, claim).Kind is MatchKind.Same);
    }

    /// <summary>The two sentences tell the same event, so far as their verbs show it.</summary>
    private static bool HasPredicate(SentenceReading claim, IReadOnlyList<TermMatch> matches, SentenceReading text) =>
        matches.Any(match => match.Claim.IsVerb && match.IsAligned && match.Unit!.IsVerb)
        || claim.Terms.Any(verb => verb.IsVerb && verb.Class == TermClass.Generic && text.WithStem(verb.Stem).Any(word => word.IsVerb))
        || !claim.Terms.Any(term => term.IsVerb);

    /// <summary>It only tells which: behind a preposition or before a noun that is there; who acts or suffers is never lent from afar.</summary>
    private static bool IsModifier(SentenceReading claim, IReadOnlyList<TermMatch> matches, int at)
    {
        var term = matches[at].Claim;
        var isCoordinated = term.Index > 0 && claim.Terms[term.Index - 1].Folded is "and" or "or";
        if (isCoordinated)
        {
            return false;
        }

        if (term.Role is EnglishRoles.Agent or EnglishRoles.Patient or "")
        {
            return term.Class == TermClass.Name && HeadIsThere(claim, matches, at);
        }

        return term.Class == TermClass.Name || HeadIsThere(claim, matches, at);
    }

    /// <summary>The noun behind it, other words of its name aside, stands in the sentence.</summary>
    private static bool HeadIsThere(SentenceReading claim, IReadOnlyList<TermMatch> matches, int at)
    {
        for (var next = at + 1; next < matches.Count && next <= at + Reach; next++)
        {
            if (matches[next].Claim.Index - matches[next - 1].Claim.Index > 1 || matches[next].Claim.IsVerb)
            {
                return false;
            }

            if (matches[next].IsPlaced && matches[next].Claim.Class != TermClass.Name)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the cooler room" where the sentence says "the warmer room": what tells the noun stands there already, and is another.</summary>
    public static bool HasOtherModifier(IReadOnlyList<TermMatch> matches, Term term, SentenceReading text)
    {
        var head = matches.FirstOrDefault(match => match.Claim.Index == term.Index + 1 && match.IsPlaced && match.Kind == MatchKind.Same && match.Others.Count == 1 && !match.Claim.IsVerb);
        return head is { Unit.Index: > 0 } && text.Terms[head.Unit.Index - 1] is { Counts: true, IsVerb: false } other && other.Span.End >= head.Unit.Span.Start - 1 && !matches.Any(match => match.Others.Any(word => word.Index == other.Index));
    }

    private static bool IsName(Term word) => word.Class == TermClass.Name || word.IsJapanese && word.Sets.Count == 0 && word.InnerSets.Count == 0 && word.Folded.Length > 1;

    /// <summary>The sentence has another word in the same place: the same part of the same verb, the same preposition, or before the same noun.</summary>
    private static bool HasRival(IReadOnlyList<TermMatch> matches, Term term, SentenceReading text)
    {
        var claimed = matches.SelectMany(match => match.Others).Select(word => word.Index).ToHashSet();
        var head = matches.FirstOrDefault(match => match.Claim.Index == term.Index + 1 && match.IsPlaced);
        var whole = term.Role == "of" ? matches.LastOrDefault(match => match.Claim.Index < term.Index - 1 && match.IsPlaced && match.Claim.Class != TermClass.Name) : head;
        if (term.Class == TermClass.Name && whole is { Unit.Index: > 0 } && text.Terms[whole.Unit!.Index - 1].Class == TermClass.Name)
        {
            return true;
        }

        return text.Terms.Any(word => word.Counts && !claimed.Contains(word.Index) && !word.IsVerb
            && ((IsName(term) && (word.Class == TermClass.Name || IsName(word)) && word.Role != "of" && text.IsJapanese) || (word.Role == term.Role && (word.Class == TermClass.Name || term.Class != TermClass.Name)) || (head is not null && word.Index == head.Unit!.Index - 1)));
    }
}
