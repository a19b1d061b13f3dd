using StBriefingBot.Core.Language;

namespace StBriefingBot.Tests.Language;

public sealed class WordReaderTests
{
    [Theory]
    [InlineData("the U.S.-Japan S&T Agreement", "the|U.S.|Japan|S&T|Agreement")]
    [InlineData("high-energy physics", "high|energy|physics")]
    [InlineData("Japan's and the states' ISS", "Japan|and|the|states|ISS")]
    [InlineData("don’t O'Brien", "don’t|O'Brien")]
    [InlineData("about 4,000 of 1.89 million, 1,2 and 3.", "about|4,000|of|1.89|million|1|2|and|3")]
    [InlineData("the 14th JHLC of 2019-05-02", "the|14th|JHLC|of|2019|05|02")]
    [InlineData("QZS-6, Crew-2, 5G and post-COVID-19-related", "QZS-6|Crew-2|5G|and|post|COVID-19|related")]
    [InlineData("1.5km away", "1.5|km|away")]
    [InlineData("宇宙協力のロードマップ・ツール", "宇宙協力|の|ロードマップ・ツール")]
    [InlineData("第14回JHLC会合（ワシントンD.C.）", "第|14|回|JHLC|会合|ワシントン|D.C.")]
    [InlineData("霞ヶ関と𠮷野、はやぶさー", "霞ヶ関|と|𠮷野|はやぶさー")]
    [InlineData("Ph.D. at 3 p.m. e.g. www.example.org", "Ph.D.|at|3|p.m.|e.g.|www|example|org")]
    [InlineData(" \u0001 \uD800 ... -- '' ", "")]
    public void Text_is_divided_into_words(string text, string surfaces) =>
        Assert.Equal(surfaces, string.Join('|', WordReader.Read(text).Select(word => word.Surface)));

    [Theory]
    [InlineData("U.S.", "us", "us", WordKind.Latin)]
    [InlineData("Ph.D.", "phd", "phd", WordKind.Latin)]
    [InlineData("Agreements", "agreements", "agreement", WordKind.Latin)]
    [InlineData("R&D", "r&d", "r&d", WordKind.Latin)]
    [InlineData("4,000", "4,000", "4000", WordKind.Number)]
    [InlineData("０５", "05", "5", WordKind.Number)]
    [InlineData("14th", "14th", "14", WordKind.Ordinal)]
    [InlineData("QZS‑6", "qzs-6", "qzs6", WordKind.MixedAlnum)]
    [InlineData("5G", "5g", "5g", WordKind.MixedAlnum)]
    [InlineData("科学", "科学", "科学", WordKind.Kanji)]
    [InlineData("ﾃﾞｰﾀ", "データ", "データ", WordKind.Katakana)]
    [InlineData("みちびき", "みちびき", "みちびき", WordKind.Hiragana)]
    public void A_word_carries_its_forms(string text, string folded, string stem, WordKind kind)
    {
        var word = Assert.Single(WordReader.Read(text));

        Assert.Equal((folded, stem, kind), (word.Folded, word.Stem, word.Kind));
        Assert.Equal(text, word.Span.Of(text));
    }

    [Fact]
    public void A_hyphenated_name_shows_its_parts()
    {
        var name = WordReader.Read("the Crew-2 mission")[1];

        Assert.Equal(["Crew", "2"], name.Parts.Select(part => part.Surface));
        Assert.Equal([new TextSpan(4, 8), new TextSpan(9, 10)], name.Parts.Select(part => part.Span));
    }

    [Fact]
    public void Reading_any_character_ends()
    {
        var everything = new string([.. Enumerable.Range(0, 0x10000).Select(code => (char)code)]);

        Assert.NotEmpty(WordReader.Read(everything + everything));
    }
}
