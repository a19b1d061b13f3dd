using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Citations.Matching;
using StBriefingBot.Core.Citations.Reading;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Values;

namespace StBriefingBot.Core.Citations.Rules;

/// <summary>Where the text holds several values of a kind, the claim's goes with the same words: signed on one day, in force from another.</summary>
internal sealed class ValueAttachmentRule : ISupportRule
{
    public Finding? Check(Comparison comparison)
    {
        foreach (var match in comparison.Alignment.Values)
        {
            if (match.Units.Count == 0 || match.Units.Any(unit => unit.Span.Length == 0))
            {
                continue;
            }

            if (comparison.Text.Enumerations.Any(enumeration => match.Units.All(unit => unit.Span.Start > 0 && comparison.Text.Text[unit.Span.Start - 1] is '(' or '（' && enumeration.At(unit.Span).Any())))
            {
                // "AIDS (1987)": its item decides, and another rule looks at that.
                continue;
            }

            var rivals = comparison.Text.Profile.Values.Where(value => value.Comparable(match.Claim) && IsRealRival(value, match) && !CountsOtherThings(comparison, value, match) && !IsPointOfReference(comparison, value)).ToList();
            if (rivals.Count > 0 && Rival(comparison, match, rivals) is { } rival)
            {
                return new Finding(VerdictKind.Contradicted, $"In the passage {match.Claim.Span.Of(comparison.Claim.Text)} belongs to something else; here it says {rival.Span.Of(comparison.Text.Text)}.");
            }
        }

        return null;
    }

    /// <summary>"The fourth, the last before the fifth": the fifth is named only to place the fourth.</summary>
    private static bool IsPointOfReference(Comparison comparison, Value value) =>
        value.Kind == ValueKind.Ordinal && ReferencePoint.IsAll([value.Span], comparison.Text.Profile);

    /// <summary>"412 adults" is no rival of "1.2 mmol/L": the claim's number is followed by the same word as in the text, the other by another.</summary>
    private static bool CountsOtherThings(Comparison comparison, Value value, ValueMatch match)
    {
        if (value.Unit.Length > 0 || value.Kind != ValueKind.Quantity || comparison.IsCrossLanguage)
        {
            return false;
        }

        var (claimed, stated) = (WordAfter(comparison.Claim, match.Claim), WordAfter(comparison.Text, match.Units[0]));
        return claimed.Length > 0 && claimed == stated && claimed != WordAfter(comparison.Text, value);
    }

    private static string WordAfter(SentenceReading sentence, Value value) =>
        sentence.Terms.FirstOrDefault(term => term.Span.Start >= value.Span.End && term.Span.Start - value.Span.End <= 1 && term.Class != TermClass.Function)?.Stem ?? "";

    private static bool IsRealRival(Value value, ValueMatch match) =>
        !match.Units.Contains(value) && (value.Number != match.Claim.Number || value.Date != match.Claim.Date) && !(value.Kind == ValueKind.Date && match.Units.Any(unit => unit.Date.CompatibleWith(value.Date)));

    /// <summary>The other value that the claim's words go with, or null.</summary>
    private static Value? Rival(Comparison comparison, ValueMatch match, List<Value> rivals)
    {
        var text = comparison.Text;
        var all = rivals.Concat(match.Units).OrderBy(value => value.Span.Start).ToList();
        var stretches = Stretches.Of(text.Text, all.ConvertAll(value => value.Span));
        var own = Stretches.Of(comparison.Claim.Text, comparison.Claim.Profile.Values.Where(value => value.Comparable(match.Claim)).Select(value => value.Span).ToList());
        var home = own.Find(stretch => stretch.Start <= match.Claim.Span.Start && match.Claim.Span.Start < stretch.End);
        // The thing counted says nothing of which number is meant: "had hoped for five flights and completed 72".
        var counted = match.Claim.Kind != ValueKind.Quantity ? null : comparison.Claim.Counted.FirstOrDefault(term => term.Span.Start >= match.Claim.Span.End && term.Span.Start - match.Claim.Span.End <= 1)?.Index;
        var anchors = comparison.Alignment.Terms.Where(anchor => anchor.IsPlaced && anchor.Others.Count == 1 && home.Contains(anchor.Claim.Span) && anchor.Claim.Index != counted).ToList();
        var supporting = match.Units.Select(unit => Filled(text, stretches, all.IndexOf(unit))).ToList();
        foreach (var rival in rivals)
        {
            var there = Filled(text, stretches, all.IndexOf(rival));
            if (supporting.Contains(there) || match.Units.Any(unit => !Stretches.AreParted(text.Text, unit.Span, rival.Span)))
            {
                continue;
            }

            var against = anchors.Count(anchor => stretches[there].Contains(anchor.Unit!.Span) && supporting.TrueForAll(stretch => IsDistinctive(text, stretches, anchor, stretch)));
            var agreeing = anchors.Count(anchor => supporting.Exists(stretch => stretches[stretch].Contains(anchor.Unit!.Span) && IsDistinctive(text, stretches, anchor, there)));
            if (against > 0 && against >= agreeing)
            {
                return rival;
            }
        }

        return null;
    }

    /// <summary>"in 1993 and 2004": a value with no words of its own shares those before it.</summary>
    private static int Filled(SentenceReading text, List<TextSpan> stretches, int at)
    {
        while (at > 0 && !text.Counted.Any(term => stretches[at].Contains(term.Span)))
        {
            at--;
        }

        return at;
    }

    /// <summary>A verb or subject is shared by stretches that have none of their own, and so tells nothing between them.</summary>
    private static bool IsDistinctive(SentenceReading text, List<TextSpan> stretches, TermMatch anchor, int other)
    {
        var words = text.Counted.Where(term => stretches[other].Contains(term.Span)).ToList();
        return anchor.Unit!.IsVerb ? words.Exists(word => word.IsVerb) : !(anchor.Unit.IsSubject || (anchor.Claim.IsSubject && anchor.Claim.Class == TermClass.Name)) || words.Exists(word => word.IsSubject);
    }

}
