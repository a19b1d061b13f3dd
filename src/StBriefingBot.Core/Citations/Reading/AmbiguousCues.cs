using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;
using StBriefingBot.Core.Language.Values;

namespace StBriefingBot.Core.Citations.Reading;

/// <summary>English small words whose meaning the words around them decide.</summary>
internal static class AmbiguousCues
{
    private const int UntilReach = 60;

    public static void Settle(List<Cue> cues, IReadOnlyList<Word> words, IReadOnlyList<Value> values)
    {
        TurnNotUntil(cues);
        TurnNotWithout(cues);
        for (var i = 0; i < cues.Count; i++)
        {
            var next = words.FirstOrDefault(word => word.Span.Start >= cues[i].Span.End);
            cues[i] = cues[i] switch
            {
                { Kind: CueKind.Time, Phrase: "since" } since when next is not null && next.Folded != "then" && !values.Any(value => value.Span.Contains(next.Span)) && !IsEvent(words, next) =>
                    since with { Kind = CueKind.Cause, Class = "reason" },
                { Phrase: "due to" } due when next is not null && (IsBase(next) || next.Folded == "be") && IsAfterBe(words, due) => due with { Kind = CueKind.Mood, Class = "intended" },
                var cue => cue,
            };
        }
    }

    /// <summary>"was not made until 1901": it was made, in 1901.</summary>
    private static void TurnNotUntil(List<Cue> cues)
    {
        var until = cues.Find(cue => cue is { Kind: CueKind.Time, Class: "until" });
        if (until is not null && cues.FindLast(cue => cue.Kind == CueKind.Negation && cue.Span.End < until.Span.Start && until.Span.Start - cue.Span.End < UntilReach) is { } not)
        {
            cues.Remove(not);
            cues[cues.IndexOf(until)] = until with { Class = "not-until" };
        }
    }

    /// <summary>"cannot be completed without consent": consent is required.</summary>
    private static void TurnNotWithout(List<Cue> cues)
    {
        var without = cues.Find(cue => cue is { Kind: CueKind.Negation, Phrase: "without" });
        if (without is not null && cues.FindLast(cue => cue.Kind == CueKind.Negation && cue.Span.End < without.Span.Start) is { } not)
        {
            cues[cues.IndexOf(not)] = not with { Kind = CueKind.Mood, Class = "obliged" };
            cues[cues.IndexOf(without)] = without with { Kind = CueKind.Plain, Class = "none" };
        }
    }

    /// <summary>"since the war" tells a time, "since Hungary delayed" a reason: a verb follows soon.</summary>
    private static bool IsEvent(IReadOnlyList<Word> words, Word next)
    {
        var start = words.TakeWhile(word => word != next).Count();
        return !words.Skip(start).Take(5).Any(word => EnglishFunctionWords.Auxiliaries.Contains(word.Folded) || (word.Folded.EndsWith("ed", StringComparison.Ordinal) && EnglishWords.Shared.CanBeVerb(word.Folded, word.Stem)));
    }

    private static bool IsBase(Word word) => EnglishWords.Shared.OfForm(word.Folded).HasFlag(PartsOfSpeech.Verb);

    private static bool IsAfterBe(IReadOnlyList<Word> words, Cue cue) =>
        words.LastOrDefault(word => word.Span.End <= cue.Span.Start) is { } before && EnglishFunctionWords.BeForms.Contains(before.Folded);
}
