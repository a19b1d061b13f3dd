using StBriefingBot.Core.Citations;

namespace StBriefingBot.Tests.Citations;

/// <summary>What a sentence puts side by side stays apart: each name keeps its own role, side, office, year and number, in both languages.</summary>
public sealed class BindingTests
{
    private const string Crew = "The Orry ferry carried four divers: Ann Reed, Paul Marsh and Tina Holt of Tarnsub and Kei Mori of the Lisk Diving Agency (LDA).";
    private const string Chairs = "The chairs of the 3rd river council were Mara Lund, director of the Tamber Water Office, and Otto Brand, then deputy adviser to the governor.";
    private const string Sides = "Four officials chaired the 3rd river council on 2 May 2011: Mara Lund and Otto Brand for Norland, Kei Mori and Jun Sato for Tarnia.";
    private const string Roles = "Paul Marsh was assigned to the second dive as leader and Tina Holt as navigator.";
    private const string Terms = "The 1971 river pact was extended four times to 2003: five years (1976), nine months (June 1981), five years (1990) and ten years (July 2003).";
    private const string Groups = "The groups on soil, rivers and crops were chaired by Uruguay, Paraguay and Bolivia, respectively.";
    private const string Envoys = "Envoy Mara Lund for Norland and Deputy Otto Brand for Tarnia spoke at the Norland-Tarnia talks.";
    private const string JapaneseSides = "第3回河川会議の共同議長は4名で、東国側がマーラ・ルンドとオットー・ブラントの両氏、西国側が森圭介、佐藤純の両大臣であった。";
    private const string JapaneseOwners = "調査にはタルン社のアン・リード飛行士、ポール・マーシュ飛行士とリスク社の森圭介飛行士が参加した。";
    private const string JapaneseYears = "河川会議の開催年は、1976年(第1回)、1981年(第2回)、1990年(第3回)である。";
    private const string JapaneseEach = "2011年の改組により、北島と南島の両研究所は、それぞれ土壌分析と気象衛星を担当した。";

    [Theory]
    [InlineData("Norland's river plan of 2017 aims to double the catch.", false)]
    [InlineData("Norland aims to double the catch by 2017.", true)]
    public void The_date_of_a_plan_is_no_deadline(string passage, bool isSupported) => AssertSupport("Norland aims to double the catch by 2017.", passage, isSupported);

    [Theory]
    [InlineData("河川協定は2014年に署名された。", false)]
    [InlineData("河川協定は2014年まで有効であった。", true)]
    public void Until_when_needs_a_word_for_the_end(string passage, bool isSupported) => AssertSupport("河川協定は2014年まで有効であった。", passage, isSupported);

    [Theory]
    [InlineData("Mara Lund signed the river pact.", "Mara Lund and Otto Brand signed a protocol extending the river pact.", false)]
    [InlineData("Mara Lund signed a protocol.", "Mara Lund and Otto Brand signed a protocol extending the river pact.", true)]
    [InlineData("Mara Lund signed the river pact.", "Mara Lund signed the river pact concluding the talks.", true)]
    [InlineData("河川協定は森圭介が署名した。", "河川協定の延長議定書は、森圭介により署名された。", false)]
    [InlineData("河川協定は森圭介により署名された。", "東国と西国の河川協定は、2011年に森圭介により署名された。", true)]
    public void What_only_describes_another_thing_does_not_stand_for_it(string claim, string passage, bool isSupported) => AssertSupport(claim, passage, isSupported);

    [Theory]
    [InlineData("Mara Lund spoke before the river pact was signed.", false)]
    [InlineData("Mara Lund of Norland spoke at noon before travelling to the signing of the river pact.", false)]
    [InlineData("The river pact was signed by Mara Lund.", true)]
    [InlineData("Mara Lund met the crew and signed the river pact.", true)]
    [InlineData("The river pact, signed by Mara Lund, was published.", true)]
    public void Who_did_it_is_said_to_have_done_it(string passage, bool isSupported) => AssertSupport("Mara Lund signed the river pact.", passage, isSupported);

    [Theory]
    [InlineData("Tina Holt of Tarnsub was carried by the Orry ferry.", true)]
    [InlineData("Tina Holt of the LDA was carried by the Orry ferry.", false)]
    [InlineData("Kei Mori of Tarnsub was carried by the Orry ferry.", false)]
    public void A_complement_goes_with_the_names_before_it(string claim, bool isSupported) => AssertSupport(claim, Crew, isSupported);

    [Theory]
    [InlineData("Mara Lund was the director of the Tamber Water Office.", true)]
    [InlineData("Otto Brand was the director of the Tamber Water Office.", false)]
    public void An_apposition_goes_with_the_name_before_it(string claim, bool isSupported) => AssertSupport(claim, Chairs, isSupported);

    [Theory]
    [InlineData("Kei Mori and Jun Sato chaired the 3rd river council for Tarnia.", true)]
    [InlineData("Kei Mori and Mara Lund chaired the 3rd river council for Tarnia.", false)]
    [InlineData("Otto Brand chaired the 3rd river council for Tarnia.", false)]
    public void A_side_has_its_own_people(string claim, bool isSupported) => AssertSupport(claim, Sides, isSupported);

    [Theory]
    [InlineData("Tina Holt was the navigator of the second dive.", true)]
    [InlineData("Tina Holt was the leader of the second dive and Paul Marsh the navigator.", false)]
    [InlineData("Paul Marsh was the leader of the second dive and Tina Holt the navigator.", true)]
    public void A_role_goes_with_its_own_name(string claim, bool isSupported) => AssertSupport(claim, Roles, isSupported);

    [Theory]
    [InlineData("The 1971 river pact was extended for ten years in 2003.", true)]
    [InlineData("The 1971 river pact was extended for five years in 2003.", false)]
    public void What_stands_in_brackets_goes_with_what_stands_before_them(string claim, bool isSupported) => AssertSupport(claim, Terms, isSupported);

    [Theory]
    [InlineData("Bolivia chaired the group on crops.", true)]
    [InlineData("Bolivia chaired the group on rivers and Paraguay the one on crops.", false)]
    public void Respectively_pairs_two_lists_in_order(string claim, bool isSupported) => AssertSupport(claim, Groups, isSupported);

    [Theory]
    [InlineData("At the talks Mara Lund spoke for Norland.", true)]
    [InlineData("At the talks Otto Brand spoke for Norland.", false)]
    public void A_country_in_a_compound_name_stands_for_no_side(string claim, bool isSupported) => AssertSupport(claim, Envoys, isSupported);

    [Theory]
    [InlineData("第3回河川会議の東国側の共同議長はマーラ・ルンドとオットー・ブラントであった。", true)]
    [InlineData("第3回河川会議の東国側の共同議長は森圭介であった。", false)]
    [InlineData("第3回河川会議の西国側の共同議長は森圭介とマーラ・ルンドであった。", false)]
    public void A_Japanese_side_has_its_own_people(string claim, bool isSupported) => AssertSupport(claim, JapaneseSides, isSupported);

    [Theory]
    [InlineData("タルン社のポール・マーシュ飛行士が調査に参加した。", true)]
    [InlineData("リスク社のポール・マーシュ飛行士が調査に参加した。", false)]
    public void Who_is_named_without_an_owner_has_the_one_before(string claim, bool isSupported) => AssertSupport(claim, JapaneseOwners, isSupported);

    [Theory]
    [InlineData("河川会議の第2回は1981年に開催された。", true)]
    [InlineData("河川会議の第2回は1990年に開催された。", false)]
    public void A_Japanese_bracket_goes_with_its_word(string claim, bool isSupported) => AssertSupport(claim, JapaneseYears, isSupported);

    [Theory]
    [InlineData("2011年の改組により、南島の研究所は気象衛星を担当した。", true)]
    [InlineData("2011年の改組により、南島の研究所は土壌分析を担当した。", false)]
    public void Sorezore_pairs_two_lists_in_order(string claim, bool isSupported) => AssertSupport(claim, JapaneseEach, isSupported);

    [Theory]
    [InlineData("Orry harbour is on the island.", "The guidebook puts Orry harbour on the island as well as beside it, whereas the county record describes it as a pier near the island.", false)]
    [InlineData("The guidebook puts Orry harbour on the island.", "The guidebook puts Orry harbour on the island as well as beside it, whereas the county record describes it as a pier near the island.", true)]
    [InlineData("Mara Lund was president of Norland.", "Mara Lund, who ran the Norland water office from 1963, recalled that its beginnings were slow.", false)]
    [InlineData("オーリー条約はアン・リードが署名した。", "アン・リードは、講演を行った後、オーリー条約の署名式に向かった。", false)]
    [InlineData("河川勧告は法的拘束力を持つ。", "新聞は両国が河川勧告に署名したとしているが、法的には、両国は拘束力のない河川勧告に参加したものである。", false)]
    [InlineData("The pact has effect from 23 April 2003.", "The pact was signed on 23 April 2003 and has effect from 20 July 2003.", false)]
    [InlineData("The council approved the contract before the report came out.", "The report came out on 3 May. Only after reading it did the council approve the contract.", false)]
    public void Neither_one_account_nor_a_word_near_in_meaning_nor_a_part_of_a_name_says_it(string claim, string passage, bool isSupported) => AssertSupport(claim, passage, isSupported);

    private static void AssertSupport(string claim, string passage, bool isSupported)
    {
        var verdict = ShippedKnowledge.Verifier.Verify(claim, [passage]);

        Assert.True(verdict.Kind == VerdictKind.Supported == isSupported, $"{verdict.Kind}: {string.Join(" ", verdict.Reasons)}");
    }
}
