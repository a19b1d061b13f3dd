using StBriefingBot.Core.Citations.Matching;
using StBriefingBot.Core.Citations.Reading;

namespace StBriefingBot.Core.Citations.Rules;

/// <summary>Names stay with the nouns they belong to: Alpha's shareholders and Beta's shares do not become Beta's shareholders and Alpha's shares.</summary>
internal sealed class ModifierRule : ISupportRule
{
    public Finding? Check(Comparison comparison)
    {
        var named = comparison.Alignment.Terms.Where(match => match.IsPlaced && match.Claim.Class == TermClass.Name)
            .Select(match => (Match: match, Head: HeadOf(comparison.Claim, match.Claim))).Where(pair => pair.Head is not null && comparison.Alignment.Of(pair.Head) is { IsPlaced: true }).ToList();
        foreach (var one in named)
        {
            foreach (var other in named)
            {
                if (one.Match.Claim.Index < other.Match.Claim.Index && Goes(comparison, one.Match, other.Head!) && Goes(comparison, other.Match, one.Head!) && !Goes(comparison, one.Match, one.Head!) && !Goes(comparison, other.Match, other.Head!))
                {
                    return new Finding(VerdictKind.Contradicted, $"{one.Match.Claim.Span.Of(comparison.Claim.Text)} and {other.Match.Claim.Span.Of(comparison.Claim.Text)} change places: in the passage it is the other way round.");
                }
            }
        }

        return null;
    }

    /// <summary>True when the text ties the name to its word for the claim's noun.</summary>
    private static bool Goes(Comparison comparison, TermMatch name, Term claimHead)
    {
        var heads = comparison.Alignment.Of(claimHead)!.Others;
        return name.Others.Select(word => HeadOf(comparison.Text, word)).Any(head => head is not null && heads.Any(word => word.Index == head.Index));
    }

    /// <summary>The noun after the name, or before "of" and the name.</summary>
    private static Term? HeadOf(SentenceReading sentence, Term name)
    {
        var next = name.Index + 1 < sentence.Terms.Count ? sentence.Terms[name.Index + 1] : null;
        if (next is { Class: TermClass.Content, IsVerb: false } && next.Span.Start - name.Span.End <= 3)
        {
            return next;
        }

        return name.Index >= 2 && sentence.Terms[name.Index - 1].Folded == "of" && sentence.Terms[name.Index - 2].Class == TermClass.Content ? sentence.Terms[name.Index - 2] : null;
    }
}
