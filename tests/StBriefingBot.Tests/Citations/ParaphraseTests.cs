using StBriefingBot.Core.Citations;

namespace StBriefingBot.Tests.Citations;

/// <summary>What a paraphrase may change, each beside the nearest thing that it may not.</summary>
public sealed class ParaphraseTests
{
    private const string Bank = "Meridian Bank cut its lending rate from 5.25 percent to 4.75 percent in January 2020. The bank limits transfers to 40 a day. Accounts are open to persons under 25.";
    private const string Fire = "Firefighters said on Sunday that the Pine Hollow blaze was 40 percent contained. Some 1,900 people left their homes. Fire chief Dana Whitlock said that a power line was a possible cause of the blaze.";
    private const string Rules = "The agreement does not cover sport fishing. The house in Tamber was the first school of the district in 1901. Visitors must pay ten dollars.";
    private const string Plans = "The ministry expects the bridge to open in 2028. The ministry will fund a second ferry. The bridge of Orry is the third longest in the region.";
    private const string Signing = "The signing of the Orry pact closed a week of talks in Tamber. The envoy refused to sign the Lisk pact. The pact is commonly called the first norm agreed between ports.";

    private const string Accounts = "The guidebook puts the opening of the Orry tunnel in 1931, whereas the county record gives 1929. The year 1840, which the plaque gives for the mill, is that of the weir; the mill itself was built in 1852. The letters all date the fair 3 May 2011, not 2012 as the index has it. The fourth regatta, the last one before the fifth regatta of 2009, was held in Tamber.";

    private const string Council = "Mayor Helen Osei vetoed the parking ordinance on 3 February. The city council overrode the veto a week later.";

    [Theory]
    [InlineData("The Orry pact was not signed in Tamber.", false)]
    [InlineData("The envoy did not sign the Lisk pact.", true)]
    [InlineData("The pact is legally binding.", false)]
    public void A_word_of_denial_denies_what_it_governs_and_near_words_make_no_claim(string claim, bool isSupported) => AssertSupport(claim, Signing, isSupported);

    [Theory]
    [InlineData("The Orry tunnel was opened in 1931.", false)]
    [InlineData("The guidebook puts the opening of the Orry tunnel in 1931.", true)]
    [InlineData("The mill was built in 1840.", false)]
    [InlineData("The mill was built in 1852.", true)]
    [InlineData("The fair is dated 2012.", false)]
    [InlineData("The fifth regatta was held in Tamber.", false)]
    [InlineData("The fourth regatta was held in Tamber.", true)]
    public void One_account_of_two_a_denied_value_and_a_point_of_reference_support_nothing(string claim, bool isSupported) => AssertSupport(claim, Accounts, isSupported);

    [Theory]
    [InlineData("The lending rate fell by 0.5 percentage points.", true)]
    [InlineData("The lending rate fell by 0.7 percentage points.", false)]
    [InlineData("Transfers at the bank are limited to no more than 40 a day.", true)]
    [InlineData("The bank requires at least 40 transfers a day.", false)]
    [InlineData("Accounts are open to persons younger than 25.", true)]
    [InlineData("Accounts are open to persons older than 25.", false)]
    public void Numbers_may_follow_from_others_and_limits_be_told_otherwise(string claim, bool isSupported) => AssertSupport(claim, Bank, isSupported);

    [Theory]
    [InlineData("Dana Whitlock, the fire chief, said that a power line was a possible cause of the Pine Hollow blaze.", true)]
    [InlineData("Dana Whitlock, the fire chief, said that a power line was a possible cause of the Arden blaze.", false)]
    public void A_passage_names_its_subject_once(string claim, bool isSupported) => AssertSupport(claim, Fire, isSupported);

    [Theory]
    [InlineData("Sport fishing lies outside the agreement.", true)]
    [InlineData("Sport fishing lies within the agreement.", false)]
    [InlineData("Visitors do not have to pay ten dollars.", false)]
    public void A_denial_may_do_without_a_not(string claim, bool isSupported) => AssertSupport(claim, Rules, isSupported);

    [Theory]
    [InlineData("The ministry plans to fund a second ferry.", true)]
    [InlineData("The ministry has funded a second ferry.", false)]
    [InlineData("The bridge will open in 2028.", false)]
    [InlineData("The bridge of Orry is the longest in the region.", false)]
    public void What_is_expected_is_not_certain_and_a_rank_is_no_record(string claim, bool isSupported) => AssertSupport(claim, Plans, isSupported);

    [Theory]
    [InlineData("The city council vetoed the parking ordinance.")]
    [InlineData("The mayor considered a veto of the parking ordinance.")]
    [InlineData("The city council overrode the veto before the mayor's decision.")]
    public void Who_acts_on_an_act_has_not_done_it(string claim) => AssertSupport(claim, Council, isSupported: false);

    [Theory]
    [InlineData("青葉市は市内全域で家庭ごみの有料化を始めた。導入後の3年間でごみの量は18％減った。", "導入前の3年間でごみの量は18％減った。")]
    [InlineData("北浜電鉄は港町線の全線を廃止した。", "北浜電鉄は港町線の一部を廃止した。")]
    [InlineData("初年度の輸出量は8,000本だった。", "初年度の輸出量は8,000リットルだった。")]
    public void Before_is_not_after_a_part_not_the_whole_and_bottles_no_litres(string passage, string claim) => AssertSupport(claim, passage, isSupported: false);

    private static void AssertSupport(string claim, string passage, bool isSupported)
    {
        var verdict = ShippedKnowledge.Verifier.Verify(claim, [passage]);

        Assert.True(isSupported == (verdict.Kind == VerdictKind.Supported), $"{verdict.Kind}: {string.Join(" ", verdict.Reasons)}");
    }
}
