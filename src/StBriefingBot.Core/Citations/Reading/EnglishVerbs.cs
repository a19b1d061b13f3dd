using System.Buffers;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Core.Citations.Reading;

/// <summary>Tells verbs from nouns by their form and the words beside them.</summary>
internal static class EnglishVerbs
{
    public static void Mark(Term[] terms, string text)
    {
        var likely = new Likelihood[terms.Length];
        for (var i = 0; i < terms.Length; i++)
        {
            var isWord = terms[i].Class is TermClass.Content or TermClass.Generic or TermClass.Cue && terms[i].Script == WordKind.Latin;
            likely[i] = IsMainHave(terms, i) ? Likelihood.Sure : isWord ? LikelihoodOf(terms, i) : Likelihood.No;
        }

        Settle(terms, likely, text);
        for (var i = 0; i < terms.Length; i++)
        {
            if (likely[i] == Likelihood.Sure)
            {
                // "a contract to build": whether it is built is left open.
                terms[i] = terms[i] with { IsVerb = true, Mood = i > 0 && terms[i - 1].Folded == "to" ? Moods.Untold : Moods.None };
            }
        }
    }

    /// <summary>A clause has one finite verb: where one is certain, a word that may as well be a noun is one ("after two engine fires").</summary>
    private static void Settle(Term[] terms, Likelihood[] likely, string text)
    {
        for (var start = 0; start < terms.Length;)
        {
            var end = start + 1;
            while (end < terms.Length && !OpensClause(terms, text, end))
            {
                end++;
            }

            var hasVerb = Enumerable.Range(start, end - start).Any(at => EnglishFunctionWords.IsAuxiliary(terms[at]) || (likely[at] == Likelihood.Sure && IsFinite(terms, at) && !(at + 1 < end && terms[at + 1].Folded == "by" && IsPast(terms[at]))));
            for (var i = start; i < end; i++)
            {
                if (likely[i] == Likelihood.Maybe)
                {
                    likely[i] = !hasVerb || (i > start && terms[i - 1].Folded is "and" or "or" or "but") ? Likelihood.Sure : Likelihood.No;
                    hasVerb = true;
                }
            }

            start = end;
        }
    }

    private static bool IsFinite(Term[] terms, int at) => !terms[at].Folded.EndsWith("ing", StringComparison.Ordinal) && !(at > 0 && terms[at - 1].Folded == "to");

    private static readonly SearchValues<char> ClauseMarks = SearchValues.Create(";:—()");

    private static bool OpensClause(Term[] terms, string text, int at)
    {
        var gap = text.AsSpan(terms[at - 1].Span.End, terms[at].Span.Start - terms[at - 1].Span.End);
        return gap.IndexOfAny(ClauseMarks) >= 0 || EnglishFunctionWords.ClauseOpeners.Contains(terms[at].Folded) || (gap.Contains(',') && terms[at].Folded is "and" or "but" or "so" or "yet")
            || terms[at].Folded is "after" or "before" or "since" or "until" or "as" or "once" or "what" or "how";
    }

    private enum Likelihood
    {
        No,

        /// <summary>A verb where its clause has no other.</summary>
        Maybe,
        Sure,
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

    private static Likelihood LikelihoodOf(Term[] terms, int at)
    {
        var term = terms[at];
        var before = at > 0 ? terms[at - 1] : null;
        var after = at + 1 < terms.Length ? terms[at + 1] : null;
        if (!EnglishWords.Shared.CanBeVerb(term.Folded, term.Stem))
        {
            return Likelihood.No;
        }

        if (before is not null && ((before.Folded == "to" && !IsPlural(term)) || EnglishFunctionWords.IsAuxiliary(before) && !EnglishFunctionWords.BeForms.Contains(before.Folded) || before.Folded == "not"))
        {
            return Likelihood.Sure;
        }

        var afterDeterminer = before is not null && before.Folded != "that" && EnglishFunctionWords.Determiners.Contains(before.Folded);
        if (IsPast(term))
        {
            // "of armed forces": behind a preposition and before a noun it tells what kind.
            var isAttribute = before is not null && EnglishFunctionWords.Prepositions.Contains(before.Folded) && before.Folded is not ("as" or "than" or "after" or "before" or "since" or "when") && after is { Class: TermClass.Content };
            return afterDeterminer || isAttribute ? Likelihood.No : Likelihood.Sure;
        }

        if (term.Folded.EndsWith("ing", StringComparison.Ordinal))
        {
            return !afterDeterminer && before is not null && (EnglishFunctionWords.BeForms.Contains(before.Folded) || EnglishFunctionWords.Prepositions.Contains(before.Folded) || term.Span.Start - before.Span.End > 1) ? Likelihood.Sure : Likelihood.No;
        }

        if (before is not null && EnglishFunctionWords.Pronouns.Contains(before.Folded) && !afterDeterminer)
        {
            return Likelihood.Sure;
        }

        return MayFollowSubject(terms, at) ? Likelihood.Maybe : Likelihood.No;
    }

    /// <summary>"surpluses hit a record", "the office employs 40 people": a noun, then a word that can be a verb, then what may follow one.</summary>
    private static bool MayFollowSubject(Term[] terms, int at)
    {
        var term = terms[at];
        var adverbs = at > 1 && terms[at - 1].Folded is "now" or "also" or "still" or "then" or "already" or "often" or "always" or "again" ? 1 : 0;
        var before = at > adverbs ? terms[at - 1 - adverbs] : null;
        var after = at + 1 < terms.Length ? terms[at + 1] : null;
        if (before is null || before.IsVerb || EnglishFunctionWords.Prepositions.Contains(before.Folded) || (before.Folded is not ("that" or "who" or "which" or "and") && EnglishFunctionWords.IsFunction(before.Folded) && !before.Folded.EndsWith("ly", StringComparison.Ordinal)) || IsOnlyAdjective(before))
        {
            return false;
        }

        var isThirdPerson = term.Folded.EndsWith('s') && !term.Folded.EndsWith("ss", StringComparison.Ordinal);
        var opens = after is null || after.Class is TermClass.Value or TermClass.Name || EnglishFunctionWords.Determiners.Contains(after.Folded) || (EnglishFunctionWords.Prepositions.Contains(after.Folded) && after.Folded != "of")
            || after.Folded is "that" || after.Folded.EndsWith("ly", StringComparison.Ordinal) || (isThirdPerson && after.Class is TermClass.Content or TermClass.Cue);
        if (!opens || (after is not null && EnglishFunctionWords.IsAuxiliary(after)))
        {
            return false;
        }

        if (isThirdPerson)
        {
            return !IsCounted(terms, at) && before.Class is not TermClass.Value;
        }

        // A plain form needs a plural or joined subject, unless it is a past form as well.
        return Unchanging.Contains(term.Folded) || (before.Class == TermClass.Content && before.Folded.EndsWith('s') && !before.Folded.EndsWith("ss", StringComparison.Ordinal)) || before.Folded is "and" or "people" or "who" or "which" or "that" || (at > 1 && terms[at - 2].Folded == "and") || (before.Class == TermClass.Name && at > 2 && terms[at - 3].Folded == "and");
    }

    /// <summary>"two engine fires": a noun, however it ends.</summary>
    private static bool IsCounted(Term[] terms, int at)
    {
        var start = at - 1;
        while (start > 0 && terms[start].Class is TermClass.Content or TermClass.Name && terms[at].Index - start < 4)
        {
            start--;
        }

        return start >= 0 && start < at - 1 && terms[start].Class == TermClass.Value && !terms[start].Folded.EndsWith('0');
    }

    private static readonly HashSet<string> Unchanging = new(["beat", "cut", "put", "set", "let", "hit", "cost", "shut", "spread", "hurt", "bid", "cast", "split", "quit", "burst", "read", "rid", "shed", "thrust"], StringComparer.Ordinal);

    /// <summary>"open to persons": an infinitive has no ending.</summary>
    private static bool IsPlural(Term term) => term.Folded.EndsWith('s') && !EnglishWords.Shared.OfForm(term.Folded).HasFlag(PartsOfSpeech.Verb);

    private static bool IsOnlyAdjective(Term term) =>
        term.Class == TermClass.Content && EnglishWords.Shared.OfForm(term.Folded) is var parts && parts.HasFlag(PartsOfSpeech.Adjective) && !parts.HasFlag(PartsOfSpeech.Noun);
}
