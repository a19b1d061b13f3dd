using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Tests.Commands.Citing;

public sealed class CiteTextTests
{
    private readonly ChatBench bench = new();

    [Theory]
    [InlineData("The Brightwater Agreement was signed in Lisbon on 4 March 1997.")]
    [InlineData("“the brightwater  agreement was signed in\nLisbon on 4 March 1997”")]
    [InlineData("ＴＨＥ　ＢＲＩＧＨＴＷＡＴＥＲ agreement was signed in Lisbon")]
    [InlineData("signed in Lisbon on 4 March 1997;")]
    [InlineData("「ブライトウォーター協定は1997年3月4日に リスボンで署名された。」")]
    [InlineData("ブライトウォーター協定は１９９７年３月４日にリスボンで")]
    public async Task What_stands_word_for_word_is_found_whatever_its_width_case_spacing_and_quotation_marks(string pasted)
    {
        var home = Assert.IsType<QuotationHome.Verbatim>(await TraceAsync(pasted));

        var found = home.Place.Span.Of(home.Place.Passage.Text);
        Assert.Equal("agreement", home.Place.Source!.Id);
        Assert.Equal(3, home.Place.References.Count);
        Assert.True(found.Contains("Lisbon", StringComparison.Ordinal) || found.Contains("リスボンで", StringComparison.Ordinal), found);
    }

    [Theory]
    [InlineData("The Brightwater Agreement was signed in Lisbon on 5 March 1997.", "5", "4")]
    [InlineData("The Brightwater Agreement was solemnly signed in Lisbon on 4 March 1997.", "solemnly", "")]
    [InlineData("The Brightwater Agreement was signed on 4 March 1997.", "", "in Lisbon")]
    [InlineData("ブライトウォーター協定は1998年3月4日にリスボンで署名された。", "1998", "1997")]
    public async Task What_stands_nearly_so_is_found_and_what_differs_is_marked_in_both_texts(string pasted, string pastedPart, string sourcePart)
    {
        var home = Assert.IsType<QuotationHome.Close>(await TraceAsync(pasted));

        var difference = Assert.Single(home.Differences);
        Assert.Equal((pastedPart, sourcePart), (difference.Pasted.Of(pasted), difference.Source.Of(home.Place.Passage.Text)));
    }

    [Theory]
    [InlineData("The Brightwater Agreement was signed in Lisbon on 4 March 1997. Gull Point Lighthouse cost $6 million.")]
    [InlineData("The Brightwater Agreement was signed in Lisbon … Fog lay on Otter Bay for ninety days in 1950.")]
    [InlineData("ブライトウォーター協定は1997年3月4日にリスボンで署名された。（中略）Kelp Research Station employs 40 divers.")]
    public async Task Parts_from_two_places_are_told_apart(string pasted)
    {
        var home = Assert.IsType<QuotationHome.Stitched>(await TraceAsync(pasted));

        Assert.Equal(2, home.Parts.Select(part => part.Place.Passage.Id).Distinct().Count());
    }

    [Theory]
    [InlineData("The zebra weighs three hundred kilograms and eats grass all day.")]
    [InlineData("シマウマは一日中草を食べている。")]
    [InlineData("the")]
    [InlineData("「」…")]
    [InlineData("The Brightwater Agreement")]
    public async Task What_stands_nowhere_is_not_made_to(string pasted)
    {
        var home = await TraceAsync(pasted);

        // A phrase that is a passage's own is no invention; everything else is not found.
        Assert.True(home is QuotationHome.NotFound || (home is QuotationHome.Verbatim verbatim && verbatim.Place.Passage.Text.Contains(pasted, StringComparison.OrdinalIgnoreCase)), $"{home}");
    }

    [Fact]
    public async Task A_part_of_a_word_is_no_quotation() => Assert.IsType<QuotationHome.NotFound>(await TraceAsync("eement was sig"));

    [Fact]
    public async Task Any_text_is_traced_without_failing()
    {
        foreach (var text in StBriefingBot.Tests.Language.NastyText.All.Where(text => text.Length <= 4000 && !string.IsNullOrWhiteSpace(text)))
        {
            Assert.IsNotType<Reply.Failed>(await bench.SendAsync("cite", new() { ["text"] = text }, new Speaker("test:kim", ["test:role:keepers"]), LanguageCode.English));
        }
    }

    private async Task<QuotationHome> TraceAsync(string pasted) =>
        Assert.IsType<Reply.QuotationTraced>(await bench.SendAsync("cite", new() { ["text"] = pasted })).Home;
}
