using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Citations.Reading;

/// <summary>Carries moods and negations to the words they bear on.</summary>
internal static class CueReach
{
    /// <param name="terms">Changed in place.</param>
    /// <param name="cues">The sentence's cues.</param>
    /// <param name="segments">Stretches that no cue reaches beyond.</param>
    /// <param name="isForward">English cues bear on what follows, Japanese ones on what precedes.</param>
    public static void Mark(Term[] terms, IReadOnlyList<Cue> cues, IReadOnlyList<TextSpan> segments, bool isForward)
    {
        foreach (var cue in cues)
        {
            if (cue.Kind is not (CueKind.Mood or CueKind.Negation))
            {
                continue;
            }

            var segment = segments.FirstOrDefault(segment => segment.Start <= cue.Span.Start && cue.Span.Start < segment.End);
            var reached = Reached(terms, cue, segment, isForward);
            if (cue.Kind == CueKind.Mood)
            {
                var mood = MoodOf(cue);
                LeaveOpen(terms, cue, segment, isForward);
                foreach (var at in reached)
                {
                    terms[at] = terms[at] with { Mood = terms[at].Mood | mood };
                }

                continue;
            }

            var bearing = reached.Where(at => terms[at].Counts || terms[at].Class is TermClass.Cue or TermClass.Value || (terms[at].Class == TermClass.Generic && terms[at].IsVerb));
            int? target = isForward ? bearing.Where(at => terms[at].Span.Start >= cue.Span.End && terms[at].Class != TermClass.Value).Cast<int?>().FirstOrDefault() ?? bearing.Cast<int?>().LastOrDefault() : bearing.Cast<int?>().LastOrDefault();
            // "does not mean that there is life" denies the life.
            int? beyond = isForward && target is { } cueing && terms[cueing].Class == TermClass.Cue
                ? reached.Where(at => at > cueing && terms[at].Class == TermClass.Content).Cast<int?>().FirstOrDefault()
                : isForward && target is { } verb && terms[verb].Class == TermClass.Generic ? reached.Where(at => at > verb && terms[at].Class == TermClass.Content && Array.Exists(terms, that => that.Folded == "that" && that.Index > verb && that.Index < at)).Cast<int?>().FirstOrDefault() : null;
            foreach (var at in reached)
            {
                terms[at] = terms[at] with { IsNegated = !terms[at].IsNegated, IsNegationTarget = terms[at].IsNegationTarget || at == target || at == beyond };
            }
        }
    }

    /// <summary>「…を打ち上げ、…することを目指す」: whether the earlier verbs are meant as well is left open.</summary>
    private static void LeaveOpen(Term[] terms, Cue cue, TextSpan segment, bool isForward)
    {
        for (var i = 0; !isForward && i < terms.Length && terms[i].Span.End <= segment.Start; i++)
        {
            if (terms[i].IsVerb && terms[i].Mood == Moods.None && MoodOf(cue) != Moods.None)
            {
                terms[i] = terms[i] with { Mood = Moods.Untold };
            }
        }
    }

    public static Moods MoodOf(Cue cue) => Enum.TryParse<Moods>(cue.Class, ignoreCase: true, out var mood) ? mood : Moods.None;

    private static List<int> Reached(Term[] terms, Cue cue, TextSpan segment, bool isForward)
    {
        if (cue.Phrase == "未")
        {
            return Enumerable.Range(0, terms.Length).Where(at => terms[at].Span.Start == cue.Span.End).ToList();
        }

        var (start, end) = (segment.Start, segment.End);
        if (isForward)
        {
            // "No tanks were delivered", "is scheduled for May", "paid nothing": what stands before the cue is meant as well.
            var next = Array.Find(terms, term => term.Span.Start >= cue.Span.End);
            var isParticiple = cue.Kind == CueKind.Mood && Array.Exists(terms, term => term.Span.End == cue.Span.End && term.Folded.EndsWith("ed", StringComparison.Ordinal)) && next?.Folded != "to"
                && Array.Exists(terms, term => term.Span.End <= cue.Span.Start && cue.Span.Start - term.Span.End <= 8 && EnglishFunctionWords.BeForms.Contains(term.Folded));
            var reachesBack = cue.Phrase is "no" or "nothing" or "none" or "nobody" or "neither" || isParticiple || !HasContentAfter(terms, cue, segment);
            start = reachesBack ? segment.Start : cue.Span.End;
        }
        else
        {
            end = cue.Span.End;
        }

        var reached = new List<int>();
        for (var i = 0; i < terms.Length; i++)
        {
            if (terms[i].Span.Start >= start && terms[i].Span.End <= end && !cue.Span.Contains(terms[i].Span))
            {
                reached.Add(i);
            }
        }

        return reached;
    }

    private static bool HasContentAfter(Term[] terms, Cue cue, TextSpan segment) =>
        Array.Exists(terms, term => term.Counts && term.Span.Start >= cue.Span.End && term.Span.End <= segment.End);
}
