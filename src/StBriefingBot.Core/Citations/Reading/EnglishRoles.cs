namespace StBriefingBot.Core.Citations.Reading;

/// <summary>Says of each noun of an English sentence who does, who suffers, and which preposition ties in the rest.</summary>
internal static class EnglishRoles
{
    public const string Agent = "agent";
    public const string Patient = "patient";

    public static void Mark(Term[] terms, string text)
    {
        var role = Agent;
        var governor = -1;
        var clauseStart = 0;
        for (var i = 0; i < terms.Length; i++)
        {
            var word = terms[i].Folded;
            var startsZone = i > 0 && terms[i].Zone != terms[i - 1].Zone;
            var afterComma = i > 0 && text.AsSpan(terms[i - 1].Span.End, terms[i].Span.Start - terms[i - 1].Span.End).Contains(',');
            if (startsZone)
            {
                (role, governor, clauseStart) = (Agent, -1, i);
            }

            if (word is "that" or "because" or "although" or "though" or "when" or "if" or "while" or "whereas" || (word is "after" or "before" or "since" or "as" && IsClause(terms, i + 1)))
            {
                (role, governor, clauseStart) = (Agent, -1, i);
                continue;
            }

            if (afterComma)
            {
                role = governor < 0 ? Agent : "";
            }

            if (terms[i].IsVerb)
            {
                var passive = EnglishVerbs.IsPassive(terms, i);
                var reduced = !passive && EnglishVerbs.IsPast(terms[i]) && i + 1 < terms.Length && terms[i + 1].Folded == "by";
                var afterGerund = governor >= 0 && terms[governor].Folded.EndsWith("ing", StringComparison.Ordinal) && !terms[i].Folded.EndsWith("ing", StringComparison.Ordinal) && terms[i - 1].Folded is not ("to" or "and" or "or") && terms[i - 1].Counts;
                if (!Bind(terms, clauseStart, i, governor < 0, passive) && (governor < 0 || afterGerund))
                {
                    BindNearest(terms, clauseStart, i, passive, afterGerund);
                }

                governor = i;
                role = passive || reduced ? "" : Patient;
                continue;
            }

            if (EnglishFunctionWords.Prepositions.Contains(word))
            {
                role = RoleOf(terms, i, governor);
                continue;
            }

            if (terms[i].Counts || terms[i].Class == TermClass.Value)
            {
                terms[i] = terms[i] with { Role = role, Governor = governor, IsSubject = role == Agent && governor < 0 };
            }
        }
    }

    /// <summary>The subject waits for its verb: it acts, or it suffers when the verb is passive.</summary>
    private static bool Bind(Term[] terms, int start, int verb, bool isFirst, bool passive)
    {
        var any = false;
        for (var i = start; i < verb; i++)
        {
            if (terms[i].Role == Agent && terms[i].Governor < 0 && isFirst)
            {
                terms[i] = terms[i] with { Role = passive ? Patient : Agent, Governor = verb, IsSubject = true };
                any = true;
            }
        }

        return any;
    }

    /// <summary>"In mathematics boys scored": with no other subject, the word right before the verb is it.</summary>
    private static void BindNearest(Term[] terms, int start, int verb, bool passive, bool afterGerund)
    {
        var last = verb - 1;
        while (last > start && (EnglishFunctionWords.IsAuxiliary(terms[last]) || terms[last].Class == TermClass.Cue))
        {
            last--;
        }

        if (last > start && terms[last].Counts && (afterGerund || (terms[last - 1].Counts && terms[last].Governor < 0)))
        {
            terms[last] = terms[last] with { Role = passive ? Patient : Agent, Governor = verb, IsSubject = true };
        }
    }

    private static string RoleOf(Term[] terms, int at, int governor) => terms[at].Folded switch
    {
        "by" when governor >= 0 && (EnglishVerbs.IsPassive(terms, governor) || EnglishVerbs.IsPast(terms[governor])) => Agent,
        "to" when at > 0 && terms[at - 1].Folded == "according" => "source",
        "to" or "toward" or "towards" or "into" => "to",
        "from" => "from",
        "than" or "as" or "like" => "than",
        var other => other,
    };

    private static bool IsClause(Term[] terms, int start)
    {
        for (var i = start; i < terms.Length && i < start + 7; i++)
        {
            if (EnglishFunctionWords.IsAuxiliary(terms[i]) || (terms[i].IsVerb && EnglishVerbs.IsPast(terms[i])))
            {
                return true;
            }

            if (EnglishFunctionWords.Prepositions.Contains(terms[i].Folded))
            {
                return false;
            }
        }

        return false;
    }
}
