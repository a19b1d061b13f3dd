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
    [InlineData("Gull Point Lighthouse cost €6 million.", "€", "$")]
    [InlineData("Gull Point Lighthouse was built, because ships kept striking the northern rocks.", ",", "")]
    [InlineData("ブライトウォーター協定は1998年3月4日にリスボンで署名された。", "1998", "1997")]
    public async Task What_stands_nearly_so_is_found_and_what_differs_is_marked_in_both_texts(string pasted, string pastedPart, string sourcePart)
    {
        var home = Assert.IsType<QuotationHome.Close>(await TraceAsync(pasted));

        var difference = Assert.Single(home.Differences);
        Assert.Equal((pastedPart, sourcePart), (difference.Pasted.Of(pasted), difference.Source.Of(home.Place.Passage.Text)));
    }

    [Fact]
    public async Task A_beginning_of_the_quoter_s_own_is_added_and_not_set_against_what_stands_before_the_place()
    {
        const string Pasted = "Their agreement was signed in Lisbon on 4 March 1997.";

        var home = Assert.IsType<QuotationHome.Close>(await TraceAsync(Pasted));

        Assert.Equal(["Their/"], home.Differences.Select(difference => $"{difference.Pasted.Of(Pasted)}/{difference.Source.Of(home.Place.Passage.Text)}"));
    }

    [Theory]
    [InlineData("The Joint Harbour Committee held its 14th session in Porto on 7 June 2012.", "sessions.en#fourteenth")]
    [InlineData("The Joint Harbour Committee held its 13th session in Oslo on 7 June 2010.", "sessions.en#thirteenth")]
    public async Task Of_passages_that_are_written_alike_the_one_with_the_same_numbers_is_the_nearest(string pasted, string passage) =>
        Assert.Equal(passage, Assert.IsType<QuotationHome.Close>(await TraceAsync(pasted)).Place.Passage.Id);

    [Theory]
    [InlineData("The Brightwater Agreement was signed in Lisbon on 4 March 1997. Gull Point Lighthouse cost $6 million.")]
    [InlineData("The Brightwater Agreement was signed in Lisbon … Fog lay on Otter Bay for ninety days in 1950.")]
    [InlineData("ブライトウォーター協定は1997年3月4日にリスボンで署名された。（中略）Kelp Research Station employs 40 divers.")]
    public async Task Parts_from_two_places_are_told_apart(string pasted)
    {
        var home = Assert.IsType<QuotationHome.Stitched>(await TraceAsync(pasted));

        Assert.True(home.IsComplete);
        Assert.Equal(2, home.Parts.Select(part => part.Place!.Passage.Id).Distinct().Count());
    }

    [Theory]
    [InlineData("The Brightwater Agreement was signed in Lisbon on 4 March 1997. Every country of the coast then danced for joy.", "Every country of the coast then danced for joy.")]
    [InlineData("Everybody knows by now that the Brightwater Agreement was signed in Lisbon on 4 March 1997 although nobody recalls a single dancer", "Everybody knows by now that|although nobody recalls a single dancer")]
    [InlineData("シマウマは草を食べ、ブライトウォーター協定は1997年3月4日にリスボンで署名され、皆が夜明けまで広場で踊った。", "シマウマは草を食べ、|、皆が夜明けまで広場で踊った。")]
    public async Task What_is_added_to_a_passage_is_told_from_what_stands_there(string pasted, string foreign)
    {
        var home = Assert.IsType<QuotationHome.Stitched>(await TraceAsync(pasted));

        Assert.False(home.IsComplete);
        Assert.Equal("agreement", Assert.Single(home.Parts, part => part.Place is not null).Place!.Source!.Id);
        Assert.Equal(foreign, string.Join('|', home.Parts.Where(part => part.Place is null).Select(part => part.Pasted)));
    }

    [Fact]
    public async Task A_part_that_stands_nearly_so_says_what_differs()
    {
        const string Pasted = "The Brightwater Agreement was signed in Madrid on 4 March 1997. Gull Point Lighthouse cost €6 million.";

        var home = Assert.IsType<QuotationHome.Stitched>(await TraceAsync(Pasted));

        Assert.Equal(["Madrid", "€"], home.Parts.SelectMany(part => part.Differences.Select(difference => difference.Pasted.Of(part.Pasted))));
        Assert.Equal(["Lisbon", "$"], home.Parts.SelectMany(part => part.Differences.Select(difference => difference.Source.Of(part.Place!.Passage.Text))));
    }

    [Fact]
    public async Task The_words_of_a_digest_are_not_put_into_the_mouth_of_the_source()
    {
        var english = Assert.IsType<QuotationHome.Verbatim>(await TraceAsync(StBriefingBot.Tests.Fakes.Brightwater.Signed)).Place;
        var japanese = Assert.IsType<QuotationHome.Verbatim>(await TraceAsync(StBriefingBot.Tests.Fakes.Brightwater.SignedJapanese)).Place;
        var fullText = Assert.IsType<QuotationHome.Verbatim>(await TraceAsync("Fog lay on Otter Bay for ninety days in 1950.")).Place;

        Assert.All(english.References, reference => Assert.StartsWith("As restated in StBriefingBot's digest of: Writer, A", reference.Text, StringComparison.Ordinal));
        Assert.All(japanese.References, reference => Assert.StartsWith("StBriefingBotによる要約（言い換え）。原典：Writer, A", reference.Text, StringComparison.Ordinal));
        Assert.All(fullText.References, reference => Assert.StartsWith("Writer, A", reference.Text, StringComparison.Ordinal));
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
