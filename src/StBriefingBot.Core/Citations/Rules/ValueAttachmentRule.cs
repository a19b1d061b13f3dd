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

            var rivals = comparison.Text.Profile.Values.Where(value => value.Comparable(match.Claim) && IsRealRival(value, match)).ToList();
            if (rivals.Count > 0 && Rival(comparison, match, rivals) is { } rival)
            {
                return new Finding(VerdictKind.Contradicted, $"In the passage {match.Claim.Span.Of(comparison.Claim.Text)} belongs to something else; here it says {rival.Span.Of(comparison.Text.Text)}.");
            }
        }

        return null;
    }

    private static bool IsRealRival(Value value, ValueMatch match) =>
        !match.Units.Contains(value) && (value.Number != match.Claim.Number || value.Date != match.Claim.Date) && !(value.Kind == ValueKind.Date && match.Units.Any(unit => unit.Date.CompatibleWith(value.Date)));

    /// <summary>The other value that the claim's words go with, or null.</summary>
    private static Value? Rival(Comparison comparison, ValueMatch match, List<Value> rivals)
    {
        var text = comparison.Text;
        var all = rivals.Concat(match.Units).OrderBy(value => value.Span.Start).ToList();
        var stretches = Stretches.Of(text.Text, all.ConvertAll(value => value.Span));
        var own = Stretches.Of(comparison.Claim.Text, comparison.Claim.Profile.Values.Where(value => value.Comparable(match.Claim)).Select(value => value.Span).ToList());
        var home = own.FindIndex(stretch => stretch.Start <= match.Claim.Span.Start && match.Claim.Span.Start < stretch.End);
        var votes = new int[all.Count];
        var words = new int[all.Count];
        foreach (var term in text.Counted)
        {
            words[IndexOf(stretches, term.Span.Start)]++;
        }

        foreach (var anchor in comparison.Alignment.Terms)
        {
            if (!anchor.IsPlaced || anchor.Others.Count > 1 || home < 0 || !own[home].Contains(anchor.Claim.Span))
            {
                continue;
            }

            var at = IndexOf(stretches, anchor.Unit!.Span.Start);
            votes[at] += 1;
        }

        // "in 1993 and 2004": a value with no words of its own shares those before it.
        for (var i = 1; i < all.Count; i++)
        {
            if (words[i] == 0)
            {
                votes[i] = votes[i - 1];
            }
        }

        var shared = SharedSubjectVotes(comparison, stretches, own, home);
        var supported = match.Units.Max(unit => votes[all.IndexOf(unit)]);
        var isFirst = match.Units.Any(unit => all.IndexOf(unit) == 0);
        var best = rivals.MaxBy(value => votes[all.IndexOf(value)] - (all.IndexOf(value) == 0 && !isFirst ? shared : 0))!;
        var against = votes[all.IndexOf(best)] - (all.IndexOf(best) == 0 && !isFirst ? shared : 0);
        return against > 0 && against >= supported && (against > supported || supported == 0 || !isFirst) && against > supported - (supported == 0 ? 1 : 0) && !(supported > 0 && against == supported && shared > 0) ? best : null;
    }

    /// <summary>The subject of the first clause is often that of the others as well.</summary>
    private static int SharedSubjectVotes(Comparison comparison, List<TextSpan> stretches, List<TextSpan> own, int home) =>
        comparison.Alignment.Terms.Count(anchor => anchor.IsPlaced && anchor.Others.Count == 1 && home >= 0 && own[home].Contains(anchor.Claim.Span) && IndexOf(stretches, anchor.Unit!.Span.Start) == 0
            && (anchor.Unit.Role == EnglishRoles.Agent || anchor.Unit.Role == EnglishRoles.Patient && anchor.Unit.Governor > anchor.Unit.Index || anchor.Unit.Class == TermClass.Name));

    private static int IndexOf(List<TextSpan> stretches, int position)
    {
        var at = stretches.FindIndex(stretch => position < stretch.End);
        return at < 0 ? stretches.Count - 1 : at;
    }
}
