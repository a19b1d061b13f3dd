using System.Globalization;
using StBriefingBot.Core.Citations;
using Xunit.Abstractions;

namespace StBriefingBot.Tests.Citations;

/// <summary>Holds the share of right verdicts on the evaluation claims, kind by kind, at what was reached.</summary>
public sealed class ClaimEvaluationTests(ITestOutputHelper output)
{
    /// <summary>Right verdicts in per cent; raise a floor when the verifier does better, never lower one.</summary>
    private static readonly Dictionary<string, int> Floors = new()
    {
        ["faithful"] = 94, ["number"] = 100, ["date"] = 100, ["unit"] = 100, ["name"] = 98, ["role-swap"] = 96, ["negation"] = 100, ["quantifier"] = 98, ["modality"] = 98, ["time"] = 100, ["merged"] = 100,
        ["invented"] = 100, ["wrong-citation"] = 100, ["stitched"] = 100,
    };

    [Fact]
    public void Every_kind_of_claim_is_judged_as_well_as_recorded()
    {
        var judged = ShippedKnowledge.Claims().Select(claim => (Claim: claim, Verdict: ShippedKnowledge.Verifier.Verify(claim.Claim, claim.Passages))).ToList();

        var rates = judged.GroupBy(pair => pair.Claim.Kind).ToDictionary(kind => kind.Key, kind => 100.0 * kind.Count(IsRight) / kind.Count());

        foreach (var (kind, rate) in rates)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind}: {rate:F1} % of {judged.Count(pair => pair.Claim.Kind == kind)}"));
        }

        foreach (var (claim, verdict) in judged.Where(pair => !IsRight(pair)))
        {
            output.WriteLine($"{claim.Id} [{claim.Kind}] {claim.Claim} → {verdict.Kind}: {string.Join(" ", verdict.Reasons)}");
        }

        Assert.Equal(Floors.Keys.Order(), rates.Keys.Order());
        Assert.All(Floors, floor => Assert.True(rates[floor.Key] >= floor.Value, $"{floor.Key}: {rates[floor.Key]:F1} % is below the recorded {floor.Value} %."));
    }

    [Fact]
    public void Claims_cover_both_languages_and_the_way_across()
    {
        var languages = ShippedKnowledge.Claims().Select(claim => claim.Language).Distinct();

        Assert.Superset(new HashSet<string> { "en", "ja", "en-ja", "ja-en" }, languages.ToHashSet());
    }

    private static bool IsRight((EvaluatedClaim Claim, Verdict Verdict) pair) => (pair.Verdict.Kind == VerdictKind.Supported) == pair.Claim.IsSupported;
}
