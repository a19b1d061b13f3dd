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
            if (IsMainHave(terms, i))
            {
                terms[i] = terms[i] with { IsVerb = true };
            }

            if (terms[i].Class is TermClass.Content or TermClass.Generic or TermClass.Cue && terms[i].Script == WordKind.Latin && IsVerb(terms, i))
            {
                // "a contract to build": whether it is built is left open.
                terms[i] = terms[i] with { IsVerb = true, Mood = i > 0 && terms[i - 1].Folded == "to" ? Moods.Untold : Moods.None };
            }
        }
    }

    /// <summary>"had electricity", not "had lost".</summary>
    private static bool IsMainHave(Term[] terms, int at)
    {
        if (terms[at].Folded is not ("has" or "have" or "had" or "having"))
        {
            return false;
        }

        var next = at + 1;
        while (next < terms.Length && (terms[next].Folded is "not" or "also" or "already" or "since" or "never" or "yet" || terms[next].Folded.EndsWith("ly", StringComparison.Ordinal)))
        {
            next++;
        }

        return next >= terms.Length || !(terms[next].Folded is "been" or "to" or "had" or "done" or "become" || IsPast(terms[next]) || terms[next].Stem is "cut" or "put" or "set" or "let" or "hit" or "cost" or "shut" or "spread" or "hurt");
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

    // Endings of irregular plurals and of British spellings, which have an irregular stem as well.
    private static readonly string[] NotPast = ["men", "ren", "ice", "feet", "teeth", "geese", "ves", "ia", "ata", "ae", "ses", "ena", "eria", "our", "ours", "tre", "tres", "phur", "nce", "nces", "gramme", "grammes", "ogue", "ogues", "ing", "s"];

    /// <summary>A past form or past participle, regular or not.</summary>
    public static bool IsPast(Term term) =>
        term.Folded.EndsWith("ed", StringComparison.Ordinal)
        || (term.Stem != EnglishStemmer.Snowball(term.Folded) && !Array.Exists(NotPast, ending => term.Folded.EndsWith(ending, StringComparison.Ordinal)));

    private static bool IsVerb(Term[] terms, int at)
    {
        var term = terms[at];
        var before = at > 0 ? terms[at - 1] : null;
        var after = at + 1 < terms.Length ? terms[at + 1] : null;
        if (!EnglishWords.Shared.CanBeVerb(term.Folded, term.Stem))
        {
            return false;
        }

        if (before is not null && (before.Folded == "to" || EnglishFunctionWords.IsAuxiliary(before) && !EnglishFunctionWords.BeForms.Contains(before.Folded) || before.Folded == "not"))
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
            return !afterDeterminer && before is not null && (EnglishFunctionWords.BeForms.Contains(before.Folded) || EnglishFunctionWords.Prepositions.Contains(before.Folded) || term.Span.Start - before.Span.End > 1);
        }

        if (before is not null && EnglishFunctionWords.Pronouns.Contains(before.Folded) && !afterDeterminer)
        {
            return true;
        }

        // "surpluses hit a record", "scientists say the …": a noun, then the plain form, then an object.
        if (before is { Class: TermClass.Name or TermClass.Content } && after is not null && term.Class == TermClass.Content && term.Span.Start - before.Span.End == 1 && !before.IsVerb && (EnglishFunctionWords.Determiners.Contains(after.Folded) || (before.Class == TermClass.Name && after.Class == TermClass.Name)))
        {
            return true;
        }

        var isThirdPerson = term.Folded.EndsWith('s') && !term.Folded.EndsWith("ss", StringComparison.Ordinal);
        var opensObject = after is null || after.Class is TermClass.Value || EnglishFunctionWords.Determiners.Contains(after.Folded) || EnglishFunctionWords.Prepositions.Contains(after.Folded) && after.Folded != "of";
        // "two Beta shares": a noun, however it ends.
        var inNounPhrase = at > 1 && before!.Class == TermClass.Name && (terms[at - 2].Class == TermClass.Value || EnglishFunctionWords.Determiners.Contains(terms[at - 2].Folded));
        if (isThirdPerson && before is { Class: TermClass.Name } && after is not null && EnglishFunctionWords.Prepositions.Contains(after.Folded) && after.Folded != "of" && !inNounPhrase | (at > 1 && terms[at - 2].Folded == "the"))
        {
            return true;
        }

        return isThirdPerson && !afterDeterminer && !inNounPhrase && before is not null && term.Span.Start - before.Span.End == 1 && !(after is not null && EnglishFunctionWords.IsAuxiliary(after)) && (before.Folded is "that" or "who" or "which" || before.Class is TermClass.Name or TermClass.Content && (opensObject || before.Class == TermClass.Name));
    }
}
