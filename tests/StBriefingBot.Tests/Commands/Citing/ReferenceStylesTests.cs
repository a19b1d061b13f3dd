using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Commands.Citing;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Tests.Commands.Citing;

public sealed class ReferenceStylesTests
{
    private static readonly DateOnly Today = new(2026, 5, 4);

    private static readonly CatalogueEntry Page = new(
        "page", SourceKind.Cited, [], "Ministry of Tides", ["Ministry of Tides"], "Extension of the Harbour Agreement", "港湾協定の延長", "Ministry of Tides", "press release",
        new PartialDate(2014, 4, 23), null, "https://example.org/extension", "en", null, null, [], []);

    private static readonly CatalogueEntry Report = Page with
    {
        Authors = ["James L. Keel"], Title = "Tides and Trade: A Balance", Publisher = "Harbour Endowment for Peace (Portland, ME)", Form = "working paper", Date = new PartialDate(2020, 6), Url = "https://example.org/tides",
    };

    private static readonly CatalogueEntry News = Page with
    {
        Authors = ["Henry Scott Stone"], Title = "Harbours Decide to Permit Export of Kelp", Publisher = "The Harbour Times", Form = "newspaper report", Date = new PartialDate(1983, 1, 15), Url = "https://example.org/kelp",
    };

    [Fact]
    public void A_page_of_a_body_that_is_its_own_publisher() => AssertReferences(
        Page,
        "Ministry of Tides. “Extension of the Harbour Agreement.” April 23, 2014. https://example.org/extension.",
        "Ministry of Tides. (2014, April 23). Extension of the Harbour Agreement [Press release]. https://example.org/extension",
        "Ministry of Tides. “Extension of the Harbour Agreement”. 2014-04-23. https://example.org/extension, (accessed 2026-05-04).");

    [Fact]
    public void A_report_known_to_the_month() => AssertReferences(
        Report,
        "Keel, James L. Tides and Trade: A Balance. Harbour Endowment for Peace, June 2020. https://example.org/tides.",
        "Keel, J. L. (2020, June). Tides and Trade: A Balance. Harbour Endowment for Peace. https://example.org/tides",
        "Keel, James L. Tides and Trade: A Balance. Harbour Endowment for Peace, 2020-06. https://example.org/tides, (accessed 2026-05-04).");

    [Fact]
    public void A_newspaper() => AssertReferences(
        News,
        "Stone, Henry Scott. “Harbours Decide to Permit Export of Kelp.” The Harbour Times, January 15, 1983. https://example.org/kelp.",
        "Stone, H. S. (1983, January 15). Harbours Decide to Permit Export of Kelp. The Harbour Times. https://example.org/kelp",
        "Stone, Henry Scott. Harbours Decide to Permit Export of Kelp. The Harbour Times. 1983-01-15. https://example.org/kelp, (accessed 2026-05-04).");

    [Fact]
    public void Two_governments_known_to_the_year() => AssertReferences(
        Report with { Authors = ["Government of Astoria", "Government of Borland"], Title = "Harbour Agreement", Publisher = "cited via the Trade Center; text at the Ministry", Form = "treaty", Date = new PartialDate(1988) },
        "Government of Astoria and Government of Borland. Harbour Agreement. Trade Center, 1988. https://example.org/tides.",
        "Government of Astoria & Government of Borland. (1988). Harbour Agreement. Trade Center. https://example.org/tides",
        "Government of Astoria; Government of Borland. Harbour Agreement. Trade Center, 1988. https://example.org/tides, (accessed 2026-05-04).");

    [Fact]
    public void Two_persons_a_suffix_and_a_question_as_title() => AssertReferences(
        Page with { Authors = ["Jean-Luc van der Berg", "John Mast Jr."], Title = "What Is a “Tide”?", Publisher = "Tide House", Form = "web page" },
        "van der Berg, Jean-Luc, and John Mast Jr. “What Is a ‘Tide’?” Tide House, April 23, 2014. https://example.org/extension.",
        "van der Berg, J.-L., & Mast, J., Jr. (2014, April 23). What Is a “Tide”? Tide House. https://example.org/extension",
        "van der Berg, Jean-Luc; Mast, John, Jr. “What Is a “Tide”?”. Tide House. 2014-04-23. https://example.org/extension, (accessed 2026-05-04).");

    [Fact]
    public void Neither_author_nor_date() => AssertReferences(
        Page with { Authors = [], Issuer = null, Publisher = null, Date = null, Form = null },
        "“Extension of the Harbour Agreement.” Accessed May 4, 2026. https://example.org/extension.",
        "Extension of the Harbour Agreement. (n.d.). https://example.org/extension",
        "“Extension of the Harbour Agreement”. https://example.org/extension, (accessed 2026-05-04).");

    [Fact]
    public void A_Japanese_source_keeps_its_names_and_its_title() => AssertReferences(
        Page with { Authors = ["山田太郎", "港湾省"], Title = "潮汐と貿易", Publisher = "港湾省", Form = "ウェブページ", LanguageTag = "ja" },
        "山田太郎 and 港湾省. “潮汐と貿易.” April 23, 2014. https://example.org/extension.",
        "山田太郎, & 港湾省. (2014, April 23). 潮汐と貿易. https://example.org/extension",
        "山田太郎; 港湾省. “潮汐と貿易”. 2014-04-23. https://example.org/extension, (参照 2026-05-04).");

    [Fact]
    public void A_printed_report_without_an_address() => AssertReferences(
        Report with { Authors = ["The White House"], Issuer = "The White House (report to Congress)", Publisher = "Harbour Printing Office (joint print)", Url = null, Form = "annual report" },
        "The White House. Tides and Trade: A Balance. Harbour Printing Office, June 2020.",
        "The White House. (2020, June). Tides and Trade: A Balance. Harbour Printing Office.",
        "The White House. Tides and Trade: A Balance. Harbour Printing Office, 2020-06.");

    [Fact]
    public void Our_own_note_does_not_pass_off_the_address_it_rests_on_as_its_own() =>
        Assert.All(ReferenceStyles.Of(Page with { Kind = SourceKind.Background }, Today), reference => Assert.DoesNotContain("http", reference.Text, StringComparison.Ordinal));

    [Theory]
    [InlineData("Ronald Reagan", "Reagan", "Ronald")]
    [InlineData("Reagan, Ronald", "Reagan", "Ronald")]
    [InlineData("NASA", "NASA", "")]
    [InlineData("U.S. Department of Energy", "U.S. Department of Energy", "")]
    [InlineData("Associated Press (via ABC News)", "Associated Press", "")]
    [InlineData("OECD", "OECD", "")]
    [InlineData("U.S.-China Economic and Security Review Commission", "U.S.-China Economic and Security Review Commission", "")]
    [InlineData("The New York Times", "The New York Times", "")]
    [InlineData("Mari Yamaguchi", "Yamaguchi", "Mari")]
    [InlineData("竹下登", "竹下登", "")]
    public void Persons_are_told_from_bodies(string name, string family, string given)
    {
        var author = AuthorName.Of(name);

        Assert.Equal((family, given), (author.Family, author.Given));
    }

    private static void AssertReferences(CatalogueEntry entry, string chicago, string apa, string sist)
    {
        var references = ReferenceStyles.Of(entry, Today).ToDictionary(reference => reference.Style, reference => reference.Text);

        Assert.Equal(chicago, references[ReferenceStyle.Chicago]);
        Assert.Equal(apa, references[ReferenceStyle.Apa]);
        Assert.Equal(sist, references[ReferenceStyle.Sist02]);
    }
}
