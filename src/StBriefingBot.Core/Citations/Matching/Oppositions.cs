using StBriefingBot.Core.Citations.Reading;
using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Core.Citations.Matching;

/// <summary>Opposite words, also by way of their synonyms: increase is listed against decrease, reduce is a synonym of decrease.</summary>
internal sealed class Oppositions(Thesaurus thesaurus)
{
    private readonly Lazy<Dictionary<int, HashSet<int>>> sidesOfSynonyms = new(() => ReadSides(thesaurus));

    /// <summary>True when the words stand on different sides of a pair and nowhere on the same.</summary>
    public bool AreOpposite(Term claim, Term unit)
    {
        if (WordMatch.IsOpposite(claim, unit))
        {
            return true;
        }

        if (claim.IsVerb != unit.IsVerb && !claim.IsJapanese && !unit.IsJapanese)
        {
            return false;
        }

        var left = Sides(claim);
        if (left.Count == 0)
        {
            return false;
        }

        var right = Sides(unit);
        return right.Count > 0 && !left.Overlaps(right) && left.Any(side => right.Contains(side ^ 1));
    }

    /// <summary>True when both words stand on one side of a pair.</summary>
    public static bool AreOnOneSide(Term claim, Term unit) => claim.Sets.Any(set => set.Kind == TermKind.Opposed && unit.Sets.Contains(set));

    private HashSet<int> Sides(Term term)
    {
        var sides = new HashSet<int>();
        foreach (var (kind, set) in term.Sets.Concat(term.OuterSets))
        {
            if (kind == TermKind.Opposed)
            {
                sides.Add(set);
            }
            else if (kind == TermKind.Synonym && sidesOfSynonyms.Value.TryGetValue(set, out var more))
            {
                sides.UnionWith(more);
            }
        }

        return sides;
    }

    /// <summary>The sides on which a word of a set of synonyms stands.</summary>
    private static Dictionary<int, HashSet<int>> ReadSides(Thesaurus thesaurus)
    {
        var sides = new Dictionary<int, HashSet<int>>();
        for (var side = 0; side < thesaurus.CountOf(TermKind.Opposed); side++)
        {
            foreach (var member in thesaurus.Members(TermKind.Opposed, side))
            {
                foreach (var hit in thesaurus.FindAtStart(member))
                {
                    if (hit.Kind == TermKind.Synonym && hit.Span.Length == member.Length)
                    {
                        SidesOf(hit.Set, sides).Add(side);
                    }
                }
            }
        }

        return sides;
    }

    private static HashSet<int> SidesOf(int set, Dictionary<int, HashSet<int>> all)
    {
        if (!all.TryGetValue(set, out var sides))
        {
            all[set] = sides = [];
        }

        return sides;
    }
}
