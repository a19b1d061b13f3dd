using StBriefingBot.Core.Citations.Matching;
using StBriefingBot.Core.Citations.Reading;

namespace StBriefingBot.Core.Citations.Rules;

/// <summary>Verbs that tell one event from its two ends: "A sells to B" and "B buys from A".</summary>
internal static class Converses
{
    private static readonly (string One, string Other)[] Pairs =
    [
        ("export", "import"), ("sell", "buy"), ("sell", "purchas"), ("lend", "borrow"), ("teach", "learn"), ("give", "receiv"), ("send", "receiv"), ("grant", "receiv"), ("win", "lose"), ("beat", "lose"), ("defeat", "lose"),
        ("preced", "follow"), ("preced", "succeed"), ("輸出", "輸入"), ("売却", "買収"), ("売却", "買"), ("売却", "買い取"), ("販売", "購入"), ("貸", "借"),
    ];

    /// <summary>True for two such verbs whose actors have changed places, as they must.</summary>
    public static bool Are(Comparison comparison, Term claim, Term unit) =>
        Array.Exists(Pairs, pair => (pair.One == claim.Stem && pair.Other == unit.Stem) || (pair.One == unit.Stem && pair.Other == claim.Stem))
        && comparison.Alignment.Terms.Any(match => match.IsPlaced && match.Claim.Role == EnglishRoles.Agent && match.Others.Any(word => word.Role != EnglishRoles.Agent));

    public static bool Any(Comparison comparison) =>
        comparison.Alignment.Terms.Any(match => match is { Kind: MatchKind.Opposite, Unit: not null } && match.Others.Any(unit => Are(comparison, match.Claim, unit)));
}
