using System.Diagnostics;
using System.Text;
using StBriefingBot.Core.Citations;

namespace StBriefingBot.Tests.Citations;

public sealed class CitationVerifierTests
{
    private const string Treaty = "The two governments signed the treaty in Toronto on 20 June 1988. It entered into force on 1 August 1988 and has been extended twice.";

    [Theory]
    [InlineData("The treaty was signed by the two governments in Toronto on June 20, 1988.")]
    [InlineData("The treaty took effect on 1 August 1988.")]
    [InlineData("It has been extended two times.")]
    [InlineData("The two governments signed the treaty in Toronto on 20 June 1988. [1]")]
    public void What_a_passage_says_is_supported_in_other_words_too(string claim)
    {
        var verdict = Verify(claim, Treaty);

        Assert.Equal((VerdictKind.Supported, 0), (verdict.Kind, verdict.Reasons.Count));
    }

    [Fact]
    public void A_reason_names_both_values()
    {
        var verdict = Verify("The two governments signed the treaty in Toronto on 21 June 1988.", Treaty);

        Assert.Equal(VerdictKind.Contradicted, verdict.Kind);
        Assert.Contains("The passage says 20 June 1988, not 21 June 1988.", verdict.Reasons);
    }

    [Fact]
    public void What_no_passage_speaks_of_is_unsupported_rather_than_contradicted() =>
        Assert.Equal(VerdictKind.Unsupported, Verify("Wheat harvests failed across the region.", Treaty).Kind);

    [Fact]
    public void A_date_of_another_event_does_not_pass() =>
        Assert.NotEqual(VerdictKind.Supported, Verify("The two governments signed the treaty on 1 August 1988.", Treaty).Kind);

    [Theory]
    [InlineData("The report says that “the two governments signed the treaty in Toronto”.", VerdictKind.Supported)]
    [InlineData("“The two governments … in Toronto on 20 June 1988”", VerdictKind.Supported)]
    [InlineData("“In Toronto on 20 June 1988 … the two governments signed”", VerdictKind.Unsupported)]
    [InlineData("“The two governments signed the treaty and has been extended twice”", VerdictKind.Unsupported)]
    public void A_quotation_stands_in_one_passage_in_its_order(string claim, VerdictKind expected) =>
        Assert.Equal(expected, Verify(claim, "The report: " + Treaty).Kind);

    [Fact]
    public void A_quotation_is_not_put_together_from_two_passages() =>
        Assert.NotEqual(VerdictKind.Supported, Verify("“signed the treaty in Toronto on 1 August 1988”", "They signed the treaty in Toronto.", "It began on 1 August 1988.").Kind);

    [Fact]
    public void Every_sentence_of_a_claim_must_pass() =>
        Assert.NotEqual(VerdictKind.Supported, Verify("The treaty took effect on 1 August 1988. It was cancelled in 1990.", Treaty).Kind);

    [Theory]
    [InlineData("")]
    [InlineData("   \n")]
    [InlineData("[1]")]
    [InlineData("\uD83D")]
    [InlineData("“”「」『』\"\"")]
    [InlineData("..., ;;; — 。。、、")]
    [InlineData("第第第回回年月日億兆万")]
    [InlineData("99999999999999999999999999999999999999 trillion trillion trillion dollars")]
    [InlineData("31 February 0000 and 99/99/9999 and 9999年99月99日")]
    public void Odd_claims_are_judged_unsupported_without_a_failure(string claim) =>
        Assert.NotEqual(VerdictKind.Supported, Verify(claim, Treaty, "", "\uDC00\uD800 ½ ㌔ ☃", "第回").Kind);

    [Fact]
    public void No_passage_supports_nothing()
    {
        Assert.Equal(VerdictKind.Unsupported, Verify("The treaty was signed.").Kind);
        Assert.Equal(VerdictKind.Unsupported, Verify("The treaty was signed.", "", "  ").Kind);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Random_text_never_breaks_it(int seed)
    {
        var random = new Random(seed);
        const string Alphabet = "ab AB.,;:!?\"“”「」『』0123456789年月日第回億万円%$¥-–—…()（）[]、。はがをにでとのもからよりされないした not no the of by \uD83D\uDE00\uFEFF\u200B\n\t";
        for (var round = 0; round < 300; round++)
        {
            var claim = Noise(random, Alphabet, 80);

            var verdict = Verify(claim, Noise(random, Alphabet, 200), Noise(random, Alphabet, 200));

            Assert.Equal(verdict.Kind == VerdictKind.Supported, verdict.Reasons.Count == 0);
        }
    }

    [Fact]
    public void Huge_claims_and_passages_take_time_in_proportion()
    {
        var passages = Enumerable.Range(0, 50).Select(number => Filler(number, 5000)).Append(Treaty).ToArray();
        var longClaim = Filler(7, 100_000).Replace(".", ",", StringComparison.Ordinal);
        Verify("The treaty took effect on 1 August 1988.", Treaty);

        var watch = Stopwatch.StartNew();
        var found = Verify("The treaty took effect on 1 August 1988.", passages);
        var huge = Verify(longClaim, passages);
        watch.Stop();

        Assert.Equal(VerdictKind.Supported, found.Kind);
        Assert.NotEqual(VerdictKind.Supported, huge.Kind);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"It took {watch.Elapsed}.");
    }

    [Fact]
    public void Many_threads_get_the_same_verdicts()
    {
        var claims = ShippedKnowledge.Claims().Take(60).ToList();
        var alone = claims.Select(claim => ShippedKnowledge.Verifier.Verify(claim.Claim, claim.Passages).Kind).ToList();

        var together = claims.AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(claim => ShippedKnowledge.Verifier.Verify(claim.Claim, claim.Passages).Kind).ToList();

        Assert.Equal(alone, together);
    }

    private static Verdict Verify(string claim, params string[] passages) => ShippedKnowledge.Verifier.Verify(claim, passages);

    private static string Noise(Random random, string alphabet, int length) => new(Enumerable.Range(0, random.Next(length)).Select(_ => alphabet[random.Next(alphabet.Length)]).ToArray());

    private static string Filler(int seed, int length)
    {
        var text = new StringBuilder();
        for (var number = 0; text.Length < length; number++)
        {
            text.Append("Report ").Append(seed).Append(" says that region ").Append(number).Append(" produced ").Append(number * 17).Append(" tons of maize and sold half of it to its neighbours. ");
        }

        return text.ToString();
    }
}
