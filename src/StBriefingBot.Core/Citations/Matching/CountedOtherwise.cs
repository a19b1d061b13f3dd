using System.Text.RegularExpressions;
using StBriefingBot.Core.Citations.Reading;
using StBriefingBot.Core.Language.Values;

namespace StBriefingBot.Core.Citations.Matching;

/// <summary>Numbers that a text says without a figure: "both" for two, "for the first time" for first.</summary>
internal static partial class CountedOtherwise
{
    public static bool Says(Value claimed, SentenceReading claim, SentenceReading text) => claimed switch
    {
        { Kind: ValueKind.Ordinal, Number: 1 } => text.Has(CueKind.Quantifier, "first") || IsFirstOfSeries(claimed, claim),
        { Kind: ValueKind.Quantity, Number: 1 } when OneOf().IsMatch(claim.Text) => true,
        { Kind: ValueKind.Quantity, Number: 2, Unit: "" } when NamesTwo(text) => true,
        { Kind: ValueKind.Quantity, Number: 2, Unit: "" } => text.Has(CueKind.Quantifier, "both") || text.Terms.Count(term => term.Class == TermClass.Name) >= 2 && text.IsJapanese,
        { Kind: ValueKind.Quantity, Unit: "month" or "day" } when SharesUnit(claimed, text) || IsAge(claimed, claim, text) => true,
        { Kind: ValueKind.Quantity, Number: 2, Unit: "fold" or "times" } => Has(text, "doubl") || text.Profile.HasRun("倍増"),
        { Kind: ValueKind.Quantity, Number: 3, Unit: "fold" or "times" } => Has(text, "tripl") || Has(text, "trebl"),
        { Kind: ValueKind.Ordinal } => text.Profile.Values.Any(value => value.Unit == "times" && value.Number == claimed.Number),
        { Kind: ValueKind.Quantity, Number: 12, Unit: "month" } => Has(text, "year") || Has(text, "annual") || text.Profile.HasRun("毎年") || text.Profile.HasRun("前年") || text.Profile.HasRun("昨年") || text.Profile.HasRun("翌年"),
        _ => false,
    };

    /// <summary>"Two specialists", where the sentence names A and B and counts nothing.</summary>
    private static bool NamesTwo(SentenceReading text) =>
        !text.IsJapanese && text.Text.Contains(" and ", StringComparison.Ordinal) && text.Terms.Count(term => term.Class == TermClass.Name) >= 2 && !text.Profile.Values.Any(value => value is { Kind: ValueKind.Quantity, Unit: "" });

    /// <summary>"One of the chairs" counts none: it was among them.</summary>
    [GeneratedRegex(@"\bone of\b|の(?:一人|1人|一つ|1つ|ひとつ|ひとり)", RegexOptions.IgnoreCase)]
    private static partial Regex OneOf();

    /// <summary>"Twelve years … the judge imposed seven": the unit is not repeated.</summary>
    private static bool SharesUnit(Value claimed, SentenceReading text) =>
        text.Profile.Values.Any(other => other.Unit == claimed.Unit) && text.Profile.Values.Any(bare => bare is { Kind: ValueKind.Quantity, Unit: "" } && (bare.Number * 12 == claimed.Number || bare.Number * 7 == claimed.Number));

    /// <summary>"First, …" opens a list.</summary>
    private static bool IsFirstOfSeries(Value claimed, SentenceReading claim) =>
        claimed.Span.Start == 0 && claimed.Span.End < claim.Text.Length && claim.Text[claimed.Span.End] == ',';

    /// <summary>"70 years of age" where the text says "aged 70".</summary>
    private static bool IsAge(Value claimed, SentenceReading claim, SentenceReading text) =>
        (Has(claim, "age") || Has(claim, "old") || claim.Profile.HasRun("歳") || Has(text, "age") || text.Profile.HasRun("歳")) && text.Profile.Values.Any(bare => bare is { Kind: ValueKind.Quantity, Unit: "" } && bare.Number * 12 == claimed.Number && bare.BoundAgrees(claimed));

    private static bool Has(SentenceReading text, string stem) => text.WithStem(stem).Count > 0;
}
