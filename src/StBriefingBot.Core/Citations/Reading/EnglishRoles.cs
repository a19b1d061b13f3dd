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
            if (startsZone || word is "that" or "because" or "although" or "though" or "when" or "if" or "while" or "whereas" || (word is "after" or "before" or "since" or "as" && IsClause(terms, i + 1)))
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
                Bind(terms, clauseStart, i, governor < 0, passive);
                governor = i;
                role = passive || reduced ? "" : Patient;
                continue;
            }

            if (EnglishFunctionWords.Prepositions.Contains(word))
            {
                role = RoleOf(terms, i, governor);
                continue;
            }

            if (terms[i].Counts)
            {
                terms[i] = terms[i] with { Role = role, Governor = governor };
            }
        }
    }

    /// <summary>The subject waits for its verb: it acts, or it suffers when the verb is passive.</summary>
    private static void Bind(Term[] terms, int start, int verb, bool isFirst, bool passive)
    {
        for (var i = start; i < verb; i++)
        {
            if (terms[i].Role == Agent && terms[i].Governor < 0 && isFirst)
            {
                terms[i] = terms[i] with { Role = passive ? Patient : Agent, Governor = verb };
            }
        }
    }

    private static string RoleOf(Term[] terms, int at, int governor) => terms[at].Folded switch
    {
        "by" when governor >= 0 && (EnglishVerbs.IsPassive(terms, governor) || EnglishVerbs.IsPast(terms[governor])) => Agent,
        "to" or "toward" or "towards" or "into" => "to",
        "from" => "from",
        "than" or "as" or "like" => "than",
        var other => other,
    };

    private static bool IsClause(Term[] terms, int start)
    {
        for (var i = start; i < terms.Length && i < start + 7; i++)
        {
            if (EnglishFunctionWords.Auxiliaries.Contains(terms[i].Folded) || (terms[i].IsVerb && EnglishVerbs.IsPast(terms[i])))
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
