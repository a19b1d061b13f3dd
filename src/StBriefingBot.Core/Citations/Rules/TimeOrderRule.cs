using StBriefingBot.Core.Citations.Reading;
using StBriefingBot.Core.Language.Values;

namespace StBriefingBot.Core.Citations.Rules;

/// <summary>Before stays before: "A before B" agrees with "B after A" and with nothing else.</summary>
internal sealed class TimeOrderRule : ISupportRule
{
    private static readonly (string One, string Other)[] Reversed = [("before", "after"), ("until", "since"), ("before", "since"), ("until", "after"), ("during", "after"), ("during", "before"), ("before", "until"), ("by", "after"), ("by", "since"), ("by", "before"), ("not-until", "until"), ("not-until", "before")];

    public Finding? Check(Comparison comparison)
    {
        foreach (var claimed in comparison.Claim.Of(CueKind.Time))
        {
            if (PointsBack(comparison.Claim, claimed) || Stated(comparison).Any(stated => stated.Class == claimed.Class) && !IsTurned(comparison, claimed))
            {
                continue;
            }

            foreach (var stated in Stated(comparison))
            {
                var opposed = stated.Class != claimed.Class && Array.Exists(Reversed, pair => (pair.One == claimed.Class && pair.Other == stated.Class) || (pair.One == stated.Class && pair.Other == claimed.Class));
                var turned = IsTurned(comparison, claimed, stated);
                if (opposed != turned && (opposed || stated.Class == claimed.Class && claimed.Class is "before" or "after"))
                {
                    return new Finding(VerdictKind.Contradicted, $"The passage says \"{stated.Span.Of(comparison.Text.Text)}\", not \"{claimed.Span.Of(comparison.Claim.Text)}\".");
                }
            }

            if (claimed.Class is "before" or "after" && !IsOrdered(comparison, claimed))
            {
                return new Finding(VerdictKind.Unsupported, $"The passage does not say \"{claimed.Span.Of(comparison.Claim.Text)}\".");
            }

            if (claimed.Class is "after" or "since" && comparison.Text.Text.Contains(" by ", StringComparison.Ordinal) && !comparison.Text.Of(CueKind.Time).Any() && comparison.Claim.Profile.Values.Any(value => value.Span.Start >= claimed.Span.End && value.Span.Start - claimed.Span.End <= 2))
            {
                return new Finding(VerdictKind.Contradicted, $"The passage does not say \"{claimed.Span.Of(comparison.Claim.Text)}\".");
            }
        }

        return null;
    }

    // Words that put one thing after another.
    private static readonly string[] Ordering = ["later", "then", "succeed", "follow", "replac", "result", "next", "subsequ", "predecessor", "successor", "return", "onc", "until", "by", "from", "ago", "former", "previou", "earlier", "first", "prior", "preced", "already", "follow", "when"];

    /// <summary>Something in the text puts things in order: a word of time, a reason, dates.</summary>
    private static bool IsOrdered(Comparison comparison, Cue claimed)
    {
        var text = comparison.Text;
        return comparison.IsCrossLanguage || text.IsJapanese && claimed.Phrase is not ("前" or "後") || text.Of(CueKind.Time).Any()
            || comparison.Claim.Profile.Values.Any(value => value.Kind == ValueKind.Date || Units.IsDuration(value.Unit)) || text.Terms.Any(term => Ordering.Contains(term.Stem))
            || (claimed.Class == "after" && (text.Of(CueKind.Cause).Any() || text.Terms.Any(term => (term.Mood & (Moods.Future | Moods.Intended)) != 0)));
    }

    /// <summary>The time words of the clauses that the claim draws on.</summary>
    private static List<Cue> Stated(Comparison comparison)
    {
        var cues = comparison.Text.Of(CueKind.Time).ToList();
        if (comparison.Text.ZoneCount < 2)
        {
            return cues;
        }

        var homes = comparison.Alignment.Terms.Where(match => match.IsPlaced).SelectMany(match => match.Others).Select(term => term.Zone).ToHashSet();
        return cues.FindAll(cue => homes.Contains(comparison.Text.ZoneAt(cue.Span.Start)));
    }

    private static bool IsTurned(Comparison comparison, Cue claimed) =>
        Stated(comparison).Where(stated => stated.Class == claimed.Class).All(stated => IsTurned(comparison, claimed, stated));

    /// <summary>True when what the claim puts on one side of the word stands on the other side in the text.</summary>
    private static bool IsTurned(Comparison comparison, Cue claimed, Cue stated)
    {
        if (IsOpen(comparison.Claim, claimed) || IsOpen(comparison.Text, stated))
        {
            return false;
        }

        var (same, crossed) = (0, 0);
        foreach (var match in comparison.Alignment.Terms)
        {
            if (match.IsPlaced && match.Others.Count == 1)
            {
                var agrees = IsComplement(comparison.Claim, claimed, match.Claim) == IsComplement(comparison.Text, stated, match.Unit!);
                (same, crossed) = agrees ? (same + 1, crossed) : (same, crossed + 1);
            }
        }

        return crossed > same;
    }

    /// <summary>"Before that, …" speaks of the sentence before.</summary>
    private static bool PointsBack(SentenceReading claim, Cue cue) =>
        !claim.IsJapanese && (claim.Text.AsSpan(cue.Span.End).TrimStart().StartsWith("that,") || claim.Text.AsSpan(cue.Span.End).TrimStart().StartsWith("this,"));

    /// <summary>"Before reaching the sea the river passes …": nothing shows where the main clause begins.</summary>
    private static bool IsOpen(SentenceReading sentence, Cue cue) => !sentence.IsJapanese && ((cue.Span.Start == 0 && !sentence.Text.Contains(',', StringComparison.Ordinal)) || cue.Phrase is "earlier" or "later" or "previously" or "afterwards" || cue.Span.End >= sentence.Text.Length || sentence.Text[cue.Span.End] is ',' or '.' or ';');

    /// <summary>What the word ties in: after it up to a comma or an inverted verb in English, before it and since the last comma or topic in Japanese.</summary>
    private static bool IsComplement(SentenceReading sentence, Cue cue, Term term)
    {
        if (sentence.IsJapanese)
        {
            var border = Math.Max(sentence.Text.LastIndexOf('、', Math.Max(0, cue.Span.Start - 1)), sentence.Terms.LastOrDefault(word => word.IsSubject && word.Span.End < cue.Span.Start && sentence.Text[word.Span.End] == 'は')?.Span.End ?? -1);
            return term.Span.End <= cue.Span.Start && term.Span.Start > border;
        }

        if (term.Span.Start < cue.Span.End)
        {
            return false;
        }

        var before = sentence.Text.AsSpan(0, cue.Span.Start).TrimEnd();
        var isOnly = before.Equals("only", StringComparison.OrdinalIgnoreCase);
        var opens = before.Length == 0 || isOnly || before.EndsWith(",");
        var comma = opens ? sentence.Text.IndexOf(',', cue.Span.End) : -1;
        if (isOnly && comma < 0)
        {
            comma = sentence.Terms.FirstOrDefault(word => word.Span.Start > cue.Span.End && word.Folded is "did" or "was" or "were" or "had" or "could" or "has" or "is" or "are")?.Span.Start ?? -1;
        }

        return comma < 0 || term.Span.Start < comma;
    }
}
