using StBriefingBot.Core.Citations.Reading;

namespace StBriefingBot.Core.Citations.Support;

/// <summary>Cuts a claim's sentence into statements that can be checked one by one; the subject goes with each.</summary>
internal static class ClaimParts
{
    public static List<string> Of(SentenceReading claim) => claim.IsJapanese ? Japanese(claim) : English(claim);

    private static List<string> English(SentenceReading claim)
    {
        if (EnglishAsides.Split(claim) is { } statements)
        {
            return statements;
        }

        var cuts = new List<int>();
        for (var i = 1; i < claim.Terms.Count; i++)
        {
            if (claim.Terms[i].Zone != claim.Terms[i - 1].Zone || OpensVerbPhrase(claim, i))
            {
                cuts.Add(i);
            }
        }

        var verb = claim.Terms.FirstOrDefault(term => term.IsVerb || EnglishFunctionWords.Auxiliaries.Contains(term.Folded));
        var subject = verb is null ? "" : claim.Text[..verb.Span.Start].Trim();
        var parts = new List<string>();
        var start = 0;
        foreach (var cut in cuts)
        {
            parts.Add(claim.Text[start..claim.Terms[cut].Span.Start].Trim(' ', ',', ';'));
            start = claim.Terms[cut].Span.End;
        }

        parts.Add(claim.Text[start..].Trim());
        for (var i = 0; i < cuts.Count; i++)
        {
            if (claim.Terms[cuts[i]].Zone == claim.Terms[cuts[i] - 1].Zone)
            {
                parts[i + 1] = subject + " " + parts[i + 1];
            }
        }

        return parts;
    }

    /// <summary>"… and promised": a second verb for the same subject.</summary>
    private static bool OpensVerbPhrase(SentenceReading claim, int at) =>
        claim.Terms[at].Folded is "and" or "but" && at + 1 < claim.Terms.Count
        && (EnglishFunctionWords.Auxiliaries.Contains(claim.Terms[at + 1].Folded) || (claim.Terms[at + 1].IsVerb && EnglishVerbs.IsPast(claim.Terms[at + 1])));

    private static List<string> Japanese(SentenceReading claim)
    {
        var topic = claim.Terms.FirstOrDefault(term => term.Role == EnglishRoles.Agent);
        var subjectEnd = topic is null ? 0 : Math.Min(claim.Text.Length, topic.Span.End + 1);
        var parts = new List<string>();
        var start = 0;
        for (var i = subjectEnd; i < claim.Text.Length; i++)
        {
            if (claim.Text[i] is '、' or '，' && EndsPredicate(claim, i))
            {
                Add(claim, parts, start, i, subjectEnd);
                start = i + 1;
            }
        }

        Add(claim, parts, start, claim.Text.Length, subjectEnd);
        return parts;
    }

    private static void Add(SentenceReading claim, List<string> parts, int start, int end, int subjectEnd)
    {
        var part = claim.Text[start..end];
        var hasSubject = start == 0 || claim.Terms.Any(term => term.Role == EnglishRoles.Agent && term.Span.Start >= start && term.Span.End <= end);
        parts.Add(hasSubject ? part : claim.Text[..subjectEnd] + part);
    }

    private static bool EndsPredicate(SentenceReading claim, int comma)
    {
        var last = claim.Terms.LastOrDefault(term => term.Span.End <= comma);
        return last is not null && (last.IsVerb || last.Class is TermClass.Cue or TermClass.Value) && comma - last.Span.End <= 6 && comma > last.Span.End;
    }
}
