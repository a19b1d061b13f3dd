using System.Text.RegularExpressions;
using StBriefingBot.Core.Citations.Reading;
using StBriefingBot.Core.Language.Values;

namespace StBriefingBot.Core.Citations.Rules;

/// <summary>"All", "only", "most", "first", "largest" need a word in the text that says as much.</summary>
internal sealed partial class QuantifierRule : ISupportRule
{
    // "limited to no more than" a number.
    private const int LimitReach = 16;

    /// <summary>What licenses a claim's quantifier, besides itself.</summary>
    private static readonly Dictionary<string, string[]> Licences = new(StringComparer.Ordinal)
    {
        ["all"] = ["both"],
        ["both"] = ["all"],
        ["most"] = ["largest"],
        ["some"] = ["many", "most", "few", "half", "both"],
        ["many"] = ["most"],
        ["few"] = ["some"],
        ["largest"] = ["highest", "most", "best"],
        ["highest"] = ["largest", "best"],
        ["smallest"] = ["worst"],
        ["oldest"] = ["first"],
        ["first"] = ["oldest"],
        ["latest"] = ["last"],
        ["last"] = ["latest", "final"],
        ["final"] = ["last"],
        ["half"] = [],
        ["only"] = [],
        ["longest"] = ["largest"],
    };

    public Finding? Check(Comparison comparison)
    {
        foreach (var cue in comparison.Claim.Of(CueKind.Quantifier))
        {
            if (!IsLicensed(cue, comparison) || StandsElsewhere(cue, comparison))
            {
                var contradicts = comparison.Text.Of(CueKind.Quantifier).Any();
                return new Finding(contradicts ? VerdictKind.Contradicted : VerdictKind.Unsupported, $"The passage does not say \"{cue.Span.Of(comparison.Claim.Text)}\" of this.");
            }
        }

        return One(comparison) ?? (comparison.IsCrossLanguage ? null : Dropped(comparison));
    }

    private static bool IsLicensed(Cue cue, Comparison comparison)
    {
        var text = comparison.Text;
        if (IsRanked(comparison.Text, cue.Class) && !IsRanked(comparison.Claim, cue.Class))
        {
            return false;
        }

        if (text.Has(CueKind.Quantifier, cue.Class) || Licences.GetValueOrDefault(cue.Class, []).Any(group => text.Has(CueKind.Quantifier, group)))
        {
            return true;
        }

        var values = text.Profile.Values;
        if (cue.Class == "only" && comparison.Claim.Profile.Values.Any(value => value.Span.Start >= cue.Span.End && value.Span.Start - cue.Span.End <= (value.Bound == Bound.Exact ? 2 : LimitReach)))
        {
            // "only five": the number itself is checked elsewhere.
            return true;
        }

        return cue.Class switch
        {
            "all" when text.Text.Contains("ither ", StringComparison.Ordinal) && cue.Phrase is "each" => true,
            "some" when cue.Phrase == "一部" && Whole().IsMatch(text.Text) => false,
            "some" => !text.Has(CueKind.Quantifier, "all") && !text.Has(CueKind.Quantifier, "only"),
            "first" => values.Any(value => value is { Kind: ValueKind.Ordinal, Number: 1 }),
            "both" => values.Any(value => value is { Kind: ValueKind.Quantity, Number: 2 }) || !comparison.Claim.IsJapanese && text.Text.Contains(" and ", StringComparison.Ordinal) || text.IsJapanese,
            "many" => values.Any(value => value.Kind == ValueKind.Quantity && value.Number >= 10),
            "half" => values.Any(value => value is { Unit: "percent", Number: 50 } or { Kind: ValueKind.Quantity, Number: 6, Unit: "month" }),
            "most" => values.Any(value => value is { Unit: "percent", Number: > 50 and < 100 }),
            "all" => values.Any(value => value is { Unit: "percent", Number: 100 }) && !comparison.Claim.Profile.Values.Any(value => value is { Unit: "percent", Number: 100 }),
            "only" => text.Of(CueKind.Negation).Any() && comparison.IsCrossLanguage,
            _ => false,
        };
    }

    /// <summary>"the third longest", "one of the largest": every such word of the sentence is weakened.</summary>
    private static bool IsRanked(SentenceReading sentence, string group)
    {
        var cues = sentence.Of(CueKind.Quantifier).Where(cue => cue.Class == group).ToList();
        return cues.Count > 0 && group is "largest" or "longest" or "highest" or "oldest" or "smallest" or "best" or "most" && cues.TrueForAll(cue => IsWeakened(sentence, cue));
    }

    private static bool IsWeakened(SentenceReading sentence, Cue cue)
    {
        var before = sentence.Text.AsSpan(0, cue.Span.Start).TrimEnd(" -の番目に");
        return sentence.Profile.Values.Any(value => value is { Kind: ValueKind.Ordinal, Number: > 1 } && value.Span.End <= cue.Span.Start && cue.Span.Start - value.Span.End <= 3)
            || before.EndsWith("one of the", StringComparison.OrdinalIgnoreCase) || before.EndsWith("among the", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>全域, 全線: the whole of it, as part of a longer word.</summary>
    [GeneratedRegex("全(?:域|線|体|校|国|社|市|県|町|村|員|て|館|店)|すべて")]
    private static partial Regex Whole();

    /// <summary>"One party" is not "both parties".</summary>
    private static Finding? One(Comparison comparison)
    {
        var single = comparison.Alignment.Terms.FirstOrDefault(match => match.IsPlaced && IsAfter(comparison.Claim, match.Claim, "one") && (IsAfter(comparison.Text, match.Unit!, "both") || IsAfter(comparison.Text, match.Unit!, "all")));
        return single is null ? null : new Finding(VerdictKind.Contradicted, $"The passage does not speak of one {single.Claim.Span.Of(comparison.Claim.Text)} only.");
    }

    private static bool IsAfter(SentenceReading sentence, Term term, string word) => term.Index > 0 && sentence.Terms[term.Index - 1].Folded == word;

    /// <summary>The text has the word in a clause that speaks of something else.</summary>
    private static bool StandsElsewhere(Cue cue, Comparison comparison)
    {
        var stated = comparison.Text.Of(CueKind.Quantifier).Where(other => other.Class == cue.Class).Select(other => comparison.Text.ZoneAt(other.Span.Start)).ToHashSet();
        if (comparison.Text.ZoneCount < 2 || stated.Count == 0)
        {
            return false;
        }

        var zone = comparison.Claim.ZoneAt(cue.Span.Start);
        var homes = comparison.Alignment.Terms.Where(match => match.IsPlaced && match.Claim.Zone == zone && match.Others.Count == 1).GroupBy(match => match.Unit!.Zone).ToDictionary(group => group.Key, group => group.Count());
        return homes.Count > 0 && homes.Sum(home => stated.Contains(home.Key) ? home.Value : 0) * 2 < homes.Values.Sum() && homes.Any(home => !stated.Contains(home.Key) && HasOtherQuantifier(comparison, home.Key));
    }

    private static bool HasOtherQuantifier(Comparison comparison, int zone) =>
        comparison.Text.Of(CueKind.Quantifier).Any(other => comparison.Text.ZoneAt(other.Span.Start) == zone) || comparison.Text.Profile.Values.Any(value => value.Kind != ValueKind.Date && comparison.Text.ZoneAt(value.Span.Start) == zone);

    /// <summary>The text speaks of some or a few, the claim of the whole.</summary>
    private static Finding? Dropped(Comparison comparison)
    {
        foreach (var cue in comparison.Text.Of(CueKind.Quantifier))
        {
            if (cue.Class is not ("some" or "few" or "half" or "most") || comparison.Claim.Of(CueKind.Quantifier).Any() || comparison.Claim.Profile.Values.Any(value => value.Kind == ValueKind.Quantity))
            {
                continue;
            }

            var limited = comparison.Text.Counted.FirstOrDefault(term => term.Span.Start >= cue.Span.End);
            if (limited is not null && limited.Span.Start - cue.Span.End <= 12 && comparison.Alignment.Terms.Any(match => match.IsPlaced && match.Unit!.Index == limited.Index))
            {
                return new Finding(VerdictKind.Contradicted, $"The passage says \"{cue.Span.Of(comparison.Text.Text)}\" of this, the claim leaves it out.");
            }
        }

        return null;
    }
}
