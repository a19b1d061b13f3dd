using StBriefingBot.Core.Citations.Reading;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Core.Citations.Matching;

/// <summary>Compares two English words beyond their stems.</summary>
internal static class WordMatch
{
    private static readonly string[] PeopleEndings = ["n", "an", "ian", "ese", "ish", "i", "ean", "s", "er"];

    /// <summary>True when the source's word, or a word of its family, entails the claim's word.</summary>
    public static bool IsClose(Term claim, Term unit)
    {
        if (unit.Script != WordKind.Latin || claim.Script != WordKind.Latin)
        {
            return false;
        }

        if (claim.Class == TermClass.Name || unit.Class == TermClass.Name)
        {
            return SamePlaceOrPeople(claim.Folded, unit.Folded) || (claim.Class != unit.Class && SameFamily(claim.Stem, unit.Stem));
        }

        // "holder" for "shareholder".
        if (claim.Folded.Length >= 5 && unit.Folded.Length > claim.Folded.Length + 2 && unit.Folded.TrimEnd('s').EndsWith(claim.Folded.TrimEnd('s'), StringComparison.Ordinal) && !IsPrefixedOpposite(claim.Folded.TrimEnd('s'), unit.Folded.TrimEnd('s')))
        {
            return true;
        }

        var words = EnglishWords.Shared;
        return words.AreSynonyms(claim.Stem, unit.Stem) || words.AreDerived(claim.Stem, unit.Stem) || words.IsBroader(claim.Stem, unit.Stem) || SameFamily(claim.Stem, unit.Stem);
    }

    public static bool IsOpposite(Term claim, Term unit) =>
        claim.Sets.Concat(claim.OuterSets).Any(set => set.Kind == TermKind.Opposed && (unit.Sets.Contains((TermKind.Opposed, set.Set ^ 1)) || unit.OuterSets.Contains((TermKind.Opposed, set.Set ^ 1))))
        || (claim.Script == WordKind.Latin && unit.Script == WordKind.Latin && (EnglishWords.Shared.AreOpposed(claim.Stem, unit.Stem) || IsPrefixedOpposite(claim.Folded, unit.Folded) || IsPrefixedOpposite(unit.Folded, claim.Folded)));

    /// <summary>Words of one family beyond what stemming joins: negotiate and negotiation, strategy and strategic.</summary>
    public static bool SameFamily(string left, string right)
    {
        var common = 0;
        var limit = Math.Min(left.Length, right.Length);
        while (common < limit && left[common] == right[common])
        {
            common++;
        }

        return common >= 4 && common * 10 >= Math.Max(left.Length, right.Length) * 7;
    }

    /// <summary>Chile and Chilean, Norway's and Norwegian are told by their common start.</summary>
    private static bool SamePlaceOrPeople(string claim, string unit)
    {
        var (shorter, longer) = claim.Length < unit.Length ? (claim, unit) : (unit, claim);
        return shorter.Length >= 4 && Array.Exists(PeopleEndings, ending => longer.EndsWith(ending, StringComparison.Ordinal)
            && longer.Length - ending.Length >= shorter.Length - 1 && string.CompareOrdinal(longer, 0, shorter, 0, longer.Length - ending.Length) == 0);
    }

    /// <summary>successful and unsuccessful.</summary>
    private static bool IsPrefixedOpposite(string plain, string prefixed) =>
        plain.Length >= 5 && prefixed.EndsWith(plain, StringComparison.Ordinal) && prefixed[..^plain.Length] is "un" or "in" or "im" or "dis" or "non" or "il" or "ir";
}
