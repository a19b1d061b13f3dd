using StBriefingBot.Core.Citations.Reading;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Values;

namespace StBriefingBot.Core.Citations.Rules;

/// <summary>
/// Where the text puts items side by side, what the claim joins must be joined in one of them: "Walker of NASA and Noguchi of JAXA" does not say that
/// Walker is of JAXA.
/// </summary>
internal sealed class BindingRule : ISupportRule
{
    public Finding? Check(Comparison comparison)
    {
        foreach (var enumeration in comparison.Text.Enumerations)
        {
            var placed = Placed(comparison, enumeration);
            foreach (var (heads, said) in ClaimBindings.Of(comparison.Claim, placed))
            {
                if (Broken(comparison, heads, said) is { } pair)
                {
                    return new Finding(VerdictKind.Contradicted, $"In the passage {pair.Said.Span.Of(comparison.Claim.Text)} is said of something else than {pair.Head.Span.Of(comparison.Claim.Text)}.");
                }
            }
        }

        return null;
    }

    /// <summary>A head that none of what is said belongs to, or something said that belongs to none of the heads.</summary>
    private static (ClaimedWord Head, ClaimedWord Said)? Broken(Comparison comparison, List<ClaimedWord> heads, List<ClaimedWord> said)
    {
        if (heads.Count == 0 || said.Count == 0)
        {
            return null;
        }

        var isOrdered = comparison.Claim.Terms.Any(term => term.Folded == "respectively") || comparison.Claim.Text.Contains("それぞれ", StringComparison.Ordinal);
        if (isOrdered && Order(heads) is { Count: > 1 } one && Order(said) is var other && one.Count == other.Count && !one.SequenceEqual(other))
        {
            return (heads[0], said[0]);
        }

        if (said.Find(word => !heads.Exists(word.Agrees)) is { } stray)
        {
            return (heads[^1], stray);
        }

        return heads.Find(head => !said.Exists(head.Agrees)) is { } bare ? (bare, said[0]) : null;
    }

    private static List<int> Order(List<ClaimedWord> words) => words.SelectMany(word => word.Items).Distinct().ToList();

    /// <summary>The claim's words and values that stand in the enumeration and nowhere else.</summary>
    private static List<ClaimedWord> Placed(Comparison comparison, Enumeration enumeration)
    {
        var placed = new List<ClaimedWord>();
        foreach (var match in comparison.Alignment.Terms.Where(match => match.IsPlaced))
        {
            Add(placed, match.Claim.Span, match.Others.Where(word => !IsInCompound(comparison, match.Claim, word) || enumeration.At(word.Span).Any()).Select(word => word.Span).ToList(), enumeration);
        }

        foreach (var match in comparison.Alignment.Values.Where(match => match.Units.Count > 0))
        {
            var side = Side(comparison.Claim, match.Claim);
            var units = match.Units.Where(unit => unit.Span.Length > 0 && (enumeration.At(unit.Span).Any() || comparison.IsCrossLanguage || Side(comparison.Text, unit) == side)).ToList();
            Add(placed, match.Claim.Span, units.ConvertAll(unit => unit.Span), enumeration);
        }

        return [.. placed.OrderBy(word => word.Span.Start)];
    }

    /// <summary>The Japan of "U.S.-Japan agreement", the 日 of 日米科学技術協力協定.</summary>
    private static bool IsInCompound(Comparison comparison, Term claim, Term word) => word.IsJapanese
        ? claim.Sets.Count > 0 && !claim.Sets.Any(word.Sets.Contains)
        : (word.Span.Start > 0 && comparison.Text.Text[word.Span.Start - 1] == '-') || (word.Span.End < comparison.Text.Text.Length && comparison.Text.Text[word.Span.End] == '-');

    /// <summary>"to 2014" names another thing than "in 2014".</summary>
    private static string Side(SentenceReading sentence, Value value) => sentence.Terms.LastOrDefault(term => term.Span.End <= value.Span.Start)?.Folded ?? "";

    private static void Add(List<ClaimedWord> placed, TextSpan claimed, List<TextSpan> stated, Enumeration enumeration)
    {
        var homes = stated.ConvertAll(span => enumeration.At(span).ToList());
        if (homes.Count > 0 && homes.TrueForAll(home => home.Count > 0) && homes.SelectMany(home => home).Select(word => word.IsHead).Distinct().Count() == 1)
        {
            var items = homes.SelectMany(home => home).Select(word => word.Item).ToHashSet();
            // A word of every item, such as "astronaut", tells nothing between them.
            if (enumeration.Words.Any(word => word.IsHead == homes[0][0].IsHead && !items.Contains(word.Item)))
            {
                placed.Add(new ClaimedWord(claimed, homes[0][0].IsHead, items));
            }
        }
    }
}

/// <summary>A word of the claim with the items of the text in which it stands.</summary>
internal sealed record ClaimedWord(TextSpan Span, bool IsHead, IReadOnlySet<int> Items)
{
    public bool Agrees(ClaimedWord other) => Items.Overlaps(other.Items);
}
