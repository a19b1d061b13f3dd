using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Core.Citations.Reading;

/// <summary>Tells verbs from nouns by their form and the words beside them.</summary>
internal static class EnglishVerbs
{
    public static void Mark(Term[] terms)
    {
        for (var i = 0; i < terms.Length; i++)
        {
            if (terms[i].Class is TermClass.Content or TermClass.Generic or TermClass.Cue && terms[i].Script == WordKind.Latin && IsVerb(terms, i))
            {
                terms[i] = terms[i] with { IsVerb = true };
            }
        }
    }

    /// <summary>True for a participle after a form of "be": was sued, had been fully paid.</summary>
    public static bool IsPassive(IReadOnlyList<Term> terms, int at)
    {
        if (!terms[at].IsVerb || !IsPast(terms[at]))
        {
            return false;
        }

        for (var before = at - 1; before >= 0 && before >= at - 3; before--)
        {
            if (EnglishFunctionWords.BeForms.Contains(terms[before].Folded))
            {
                return true;
            }

            if (terms[before].Class is TermClass.Name or TermClass.Value || EnglishFunctionWords.Prepositions.Contains(terms[before].Folded))
            {
                return false;
            }
        }

        return false;
    }

    public static bool IsPast(Term term) =>
        term.Folded.EndsWith("ed", StringComparison.Ordinal) || (term.Stem != EnglishStemmer.Snowball(term.Folded) && !term.Folded.EndsWith('s') && !term.Folded.EndsWith("ing", StringComparison.Ordinal));

    private static bool IsVerb(Term[] terms, int at)
    {
        var term = terms[at];
        var before = at > 0 ? terms[at - 1] : null;
        var after = at + 1 < terms.Length ? terms[at + 1] : null;
        if (!EnglishWords.Shared.CanBeVerb(term.Folded, term.Stem))
        {
            return false;
        }

        if (before is not null && (before.Folded == "to" || EnglishFunctionWords.Auxiliaries.Contains(before.Folded) && !EnglishFunctionWords.BeForms.Contains(before.Folded) || before.Folded == "not"))
        {
            return true;
        }

        var afterDeterminer = before is not null && before.Folded != "that" && EnglishFunctionWords.Determiners.Contains(before.Folded);
        if (IsPast(term))
        {
            return !afterDeterminer;
        }

        if (term.Folded.EndsWith("ing", StringComparison.Ordinal))
        {
            return !afterDeterminer && before is not null && (EnglishFunctionWords.BeForms.Contains(before.Folded) || EnglishFunctionWords.Prepositions.Contains(before.Folded));
        }

        if (before is not null && EnglishFunctionWords.Pronouns.Contains(before.Folded) && !afterDeterminer)
        {
            return true;
        }

        var isThirdPerson = term.Folded.EndsWith('s') && !term.Folded.EndsWith("ss", StringComparison.Ordinal);
        var opensObject = after is null || after.Class is TermClass.Value or TermClass.Cue || EnglishFunctionWords.Determiners.Contains(after.Folded) || EnglishFunctionWords.Prepositions.Contains(after.Folded) && after.Folded != "of";
        return isThirdPerson && !afterDeterminer && before is not null && (before.Folded is "that" or "who" or "which" || before.Class is TermClass.Name or TermClass.Content && (opensObject || before.Class == TermClass.Name));
    }
}
