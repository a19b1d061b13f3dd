namespace StBriefingBot.Core.Citations.Reading;

/// <summary>Cuts an English sentence into coordinated clauses, each with a subject of its own.</summary>
internal static class EnglishZones
{
    // How far after a conjunction its clause's verb may stand.
    private const int SubjectReach = 9;

    public static void Mark(Term[] terms, string text)
    {
        var zone = 0;
        for (var i = 0; i < terms.Length; i++)
        {
            if (i > 0 && Opens(terms, text, i))
            {
                zone++;
            }

            terms[i] = terms[i] with { Zone = zone };
        }
    }

    private static bool Opens(Term[] terms, string text, int at)
    {
        var gap = text.AsSpan(terms[at - 1].Span.End, terms[at].Span.Start - terms[at - 1].Span.End);
        if (gap.Contains(';'))
        {
            return HasVerbAhead(terms, at);
        }

        var word = terms[at].Folded;
        if (word is "while" or "whereas" or "though" or "although")
        {
            return HasSubjectAndVerb(terms, text, at + 1);
        }

        return word is "and" or "but" or "yet" or "or" or "so" && HasSubjectAndVerb(terms, text, at + 1) && HasVerb(terms, text, at);
    }

    private static bool HasVerbAhead(Term[] terms, int start) =>
        Array.Exists(terms, term => term.Index >= start && (term.IsVerb || EnglishFunctionWords.IsAuxiliary(term)));

    /// <summary>A verb since the last comma or clause opener: "Kobe and Seattle have exchanged" joins two subjects, not two clauses.</summary>
    private static bool HasVerb(Term[] terms, string text, int end)
    {
        if (text.AsSpan(terms[end - 1].Span.End, terms[end].Span.Start - terms[end - 1].Span.End).Contains(','))
        {
            return Array.Exists(terms, term => term.Index < end && (term.IsVerb || EnglishFunctionWords.IsAuxiliary(term)));
        }

        for (var i = end - 1; i >= 0; i--)
        {
            if (terms[i].IsVerb || EnglishFunctionWords.IsAuxiliary(terms[i]))
            {
                return true;
            }

            if (EnglishFunctionWords.ClauseOpeners.Contains(terms[i].Folded) || (i > 0 && text.AsSpan(terms[i - 1].Span.End, terms[i].Span.Start - terms[i - 1].Span.End).Contains(',')))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"operating profit fell", "it was closed": words that are no verbs, then a finite verb, before any preposition's verb form.</summary>
    private static bool HasSubjectAndVerb(Term[] terms, string text, int start)
    {
        var hasSubject = false;
        var afterPreposition = false;
        for (var i = start; i < terms.Length && i < start + SubjectReach; i++)
        {
            var term = terms[i];
            if (i > start && text.AsSpan(terms[i - 1].Span.End, term.Span.Start - terms[i - 1].Span.End).IndexOfAny(";:") >= 0)
            {
                return false;
            }

            if (EnglishFunctionWords.IsAuxiliary(term))
            {
                return hasSubject;
            }

            if (term.IsVerb && !term.Folded.EndsWith("ing", StringComparison.Ordinal) && !(i > 0 && terms[i - 1].Folded == "to"))
            {
                return hasSubject;
            }

            if (EnglishFunctionWords.ClauseOpeners.Contains(term.Folded) || term.Folded is "and" or "by")
            {
                if (!hasSubject || term.Folded != "and")
                {
                    return false;
                }
            }

            afterPreposition |= EnglishFunctionWords.Prepositions.Contains(term.Folded) && !hasSubject;
            hasSubject |= !afterPreposition && (term.Class is TermClass.Content or TermClass.Name or TermClass.Generic or TermClass.Value || term.Class == TermClass.Cue && !term.IsVerb || term.Folded is "it" or "he" or "she" or "they");
        }

        return false;
    }
}
