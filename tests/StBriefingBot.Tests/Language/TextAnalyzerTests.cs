using StBriefingBot.Core.Language;

namespace StBriefingBot.Tests.Language;

public sealed class TextAnalyzerTests
{
    [Theory]
    [InlineData("The 14th meetings of the U.S.-Japan JHLC", "the 14 meet of the us japan jhlc")]
    [InlineData("4,000 Élèves; 1.89", "4000 elev 1.89")]
    [InlineData("QZS-6 and 5G", "qzs6 qzs 6 and 5g")]
    [InlineData("co-operation", "co oper cooper")]
    [InlineData("宇宙協力", "宇 宇宙 宙 宙協 協 協力 力")]
    [InlineData("第14回", "第 14回 14 回")]
    [InlineData("コンピューター", "こん んぴ ぴゅ ゅた")]
    [InlineData("ロードマップ・ツール", "ろど どま まっ っぷ ぷつ つる")]
    [InlineData("𠮷野", "𠮷 𠮷野 野")]
    [InlineData("", "")]
    public void A_passage_is_indexed_under_its_terms(string text, string terms) =>
        Assert.Equal(terms.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(), TextAnalyzer.IndexTerms(text).Order());

    [Theory]
    [InlineData("What is the JHLC?", "jhlc")]
    [InlineData("to be or not to be", "to be or not to be")]
    [InlineData("Japan and Japan's space", "japan japan space")]
    [InlineData("宇宙協力の歴史について教えてください", "宇宙 宙協 協力 歴史")]
    [InlineData("みちびきとは何ですか", "みち ちび びき")]
    [InlineData("はやぶさの打上げ", "はや やぶ ぶさ 打上 上げ")]
    [InlineData("JHLC会合はいつ？", "jhlc 会合")]
    [InlineData("宇", "宇")]
    [InlineData("これは何ですか", "これ れは は何 何で です すか")]
    public void A_question_is_looked_for_without_its_grammar(string text, string terms) =>
        Assert.Equal(terms.Split(' ').Order(), TextAnalyzer.QueryTerms(text).Order());

    [Theory]
    [InlineData("ＪＨＬＣ", "jhlc")]
    [InlineData("ｺﾝﾋﾟｭｰﾀ", "コンピューター")]
    [InlineData("ひまわり", "ヒマワリ")]
    [InlineData("Tōkyō", "TOKYO")]
    [InlineData("organisations", "organization")]
    [InlineData("14th", "14")]
    [InlineData("4,000", "4000")]
    [InlineData("QZS-6", "QZS–6")]
    public void Spellings_of_the_same_thing_meet(string one, string other) =>
        Assert.Equal(TextAnalyzer.IndexTerms(one), TextAnalyzer.IndexTerms(other));

    [Theory]
    [InlineData("The QZS-6 of the U.S., co-operation")]
    [InlineData("第14回JHLC会合、宇宙協力とコンピューター。宇")]
    public void Indexing_and_looking_for_a_phrase_see_the_same_row_of_words(string text)
    {
        var (terms, phrases) = TextAnalyzer.IndexTermsAndPhrases(text);

        Assert.Equal(TextAnalyzer.IndexTerms(text), terms);
        Assert.Equal(TextAnalyzer.PhraseTerms(text), phrases.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("\"quoted\" NEAR(a b) col:x AND* \0 \uD800")]
    [InlineData("'''' ---- .... ,,,, &&&&")]
    public void Whatever_is_typed_becomes_terms_of_letters_and_digits(string text) =>
        Assert.All(TextAnalyzer.IndexTerms(text), term => Assert.All(term, letter => Assert.True(char.IsLetterOrDigit(letter))));

    [Fact]
    public void A_word_without_end_is_cut() => Assert.Equal(64, Assert.Single(TextAnalyzer.IndexTerms(new string('x', 10_000))).Length);
}
