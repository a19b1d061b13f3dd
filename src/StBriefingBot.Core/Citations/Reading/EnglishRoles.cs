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
        int? outer = null;
        var outerStart = 0;
        for (var i = 0; i < terms.Length; i++)
        {
            var word = terms[i].Folded;
            var startsZone = i > 0 && terms[i].Zone != terms[i - 1].Zone;
            var afterComma = i > 0 && text.AsSpan(terms[i - 1].Span.End, terms[i].Span.Start - terms[i - 1].Span.End).Contains(',');
            if (startsZone)
            {
                (role, governor, clauseStart, outer) = (Agent, -1, i, null);
            }

            if (word is "which" or "who" or "that" && i > 0 && !startsZone && (terms[i - 1].Counts || terms[i - 1].Class == TermClass.Value))
            {
                // "the suit that Tarn brought was dismissed": the clause around goes on after this one.
                (outer, outerStart) = outer is null ? (governor, clauseStart) : (outer, outerStart);
                (role, governor, clauseStart) = (Agent, -1, i);
                continue;
            }

            if (word is "that" or "because" or "although" or "though" or "when" or "if" or "while" or "whereas" || (word is "after" or "before" or "since" or "as" && IsClause(terms, i + 1)))
            {
                (role, governor, clauseStart, outer) = (Agent, -1, i, null);
                continue;
            }

            if (afterComma && !ContinuesList(terms, text, i))
            {
                if (outer is not null && governor >= 0)
                {
                    (governor, clauseStart, outer) = (outer.Value, Math.Min(clauseStart, outerStart), null);
                }

                role = governor < 0 ? Agent : "";
            }

            if (terms[i].IsVerb)
            {
                var passive = EnglishVerbs.IsPassive(terms, i);
                if (!passive && IsReduced(terms, text, i, outer ?? governor))
                {
                    (outer, outerStart) = outer is null ? (governor, clauseStart) : (outer, outerStart);
                    (governor, role) = (i, "");
                    continue;
                }

                if (outer is not null && governor >= 0 && IsFiniteForm(terms, i) && terms[i - 1].Folded is not ("and" or "or"))
                {
                    (governor, clauseStart, outer) = (outer.Value, outerStart, null);
                }

                var afterGerund = governor >= 0 && terms[governor].Folded.EndsWith("ing", StringComparison.Ordinal) && !terms[i].Folded.EndsWith("ing", StringComparison.Ordinal) && terms[i - 1].Folded is not ("to" or "and" or "or") && terms[i - 1].Counts;
                if (!Bind(terms, clauseStart, i, governor < 0, passive) && (governor < 0 || afterGerund))
                {
                    BindNearest(terms, clauseStart, i, passive, afterGerund);
                }

                governor = i;
                role = passive ? "" : Patient;
                continue;
            }

            if (EnglishFunctionWords.IsAuxiliary(terms[i]) && outer is not null && governor >= 0)
            {
                // "The contributions announced at Hiroshima were …": back to the clause around.
                (governor, clauseStart, role, outer) = (outer.Value, outerStart, "", null);
                continue;
            }

            if (EnglishFunctionWords.Prepositions.Contains(word))
            {
                role = RoleOf(terms, i, governor);
                continue;
            }

            if (i > 0 && terms[i - 1].Class == TermClass.Value && IsDatePhrase(terms, i - 1) && (terms[i].Class == TermClass.Name || EnglishFunctionWords.Determiners.Contains(word)))
            {
                // "In 2009 Tarn Foods was …": the date was all that the preposition took.
                role = governor < 0 ? Agent : "";
            }

            if (terms[i].Counts || terms[i].Class == TermClass.Value)
            {
                terms[i] = terms[i] with { Role = role, Governor = governor, IsSubject = role == Agent && governor < 0 };
            }
        }
    }

    /// <summary>"the plan proposed by Japan", "goods made there": a participle that only tells which, behind its noun.</summary>
    private static bool IsReduced(Term[] terms, string text, int at, int governor)
    {
        var before = at > 0 ? terms[at - 1] : null;
        if (!EnglishVerbs.IsPast(terms[at]) || before is null || !(before.Counts || before.Class == TermClass.Value) || HasAuxiliary(terms, at))
        {
            return false;
        }

        if ((at + 1 < terms.Length && terms[at + 1].Folded == "by" && !IsTime(terms, at + 2)) || governor >= 0)
        {
            return true;
        }

        for (var i = at + 1; i < terms.Length && !EnglishFunctionWords.ClauseOpeners.Contains(terms[i].Folded) && terms[i].Folded is not ("and" or "but" or "after" or "before" or "as") && terms[i].Zone == terms[at].Zone; i++)
        {
            if (text.AsSpan(terms[i - 1].Span.End, terms[i].Span.Start - terms[i - 1].Span.End).IndexOfAny(",;:") >= 0)
            {
                return false;
            }

            if (EnglishFunctionWords.IsAuxiliary(terms[i]) || (terms[i].IsVerb && IsFiniteForm(terms, i)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasAuxiliary(Term[] terms, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 3; i--)
        {
            if (EnglishFunctionWords.IsAuxiliary(terms[i]))
            {
                return true;
            }

            if (terms[i].Counts || terms[i].IsVerb)
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsFiniteForm(Term[] terms, int at) => !terms[at].Folded.EndsWith("ing", StringComparison.Ordinal) && terms[at - 1].Folded != "to";

    /// <summary>Nothing but numbers and months since the preposition.</summary>
    private static bool IsDatePhrase(Term[] terms, int last)
    {
        var at = last;
        while (at >= 0 && terms[at].Class == TermClass.Value)
        {
            at--;
        }

        return at >= 0 && terms[at].Folded is "in" or "on" or "since" or "by" or "until" or "from" or "during" or "after" or "before" or "of" && char.IsAsciiDigit(terms[last].Folded[0]) && terms[last].Folded.Length == 4;
    }

    private static bool IsTime(Term[] terms, int at) => at < terms.Length && terms[at].Class == TermClass.Value;

    /// <summary>"to Australia, Canada and Japan": a comma between items, not between clauses.</summary>
    private static bool ContinuesList(Term[] terms, string text, int at)
    {
        if (!(terms[at - 1].Counts && (terms[at].Counts || terms[at].Folded is "and" or "or" or "the" or "a" or "an")))
        {
            return false;
        }

        for (var i = at; i < terms.Length; i++)
        {
            if (terms[i].Folded is "and" or "or")
            {
                return true;
            }

            if (terms[i].IsVerb || EnglishFunctionWords.IsAuxiliary(terms[i]) || EnglishFunctionWords.Prepositions.Contains(terms[i].Folded) || (i > at && text.AsSpan(terms[i - 1].Span.End, terms[i].Span.Start - terms[i - 1].Span.End).IndexOfAny(";:") >= 0))
            {
                return false;
            }
        }

        return false;
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
        "by" when IsTime(terms, at + 1) => "by",
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
