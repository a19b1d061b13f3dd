using StBriefingBot.Core.Language;

namespace StBriefingBot.Tests.Language;

public sealed class TextFoldingTests
{
    [Theory]
    [InlineData("ＪＨＬＣ　第１４回", "jhlc 第14回")]
    [InlineData("ｺﾝﾋﾟｭｰﾀ･ﾃﾞｰﾀ", "コンピュータ・データ")]
    [InlineData("カ\u3099ハ\u309Aか\u3099", "ガパが")]
    [InlineData("㈱ ㍻ ㋿ ㌔ ㏍", "(株) 平成 令和 キロ kk")]
    [InlineData("① ⑭ Ⅳ ⅷ", "1 14 iv viii")]
    [InlineData("eﬃcient ﬁle", "efficient file")]
    [InlineData("CO₂ m² 10⁶", "co2 m2 10^6")]
    [InlineData("½ and 4½", "1/2 and 4 1/2")]
    [InlineData("Élève Łódź Tōkyō Phạm straße Ærø", "eleve lodz tokyo pham strasse aero")]
    [InlineData("e\u0301 o\u0304", "e o")]
    [InlineData("‘a’ “b” — – ‑ −", "'a' \"b\" - - - -")]
    [InlineData("so\u00ADft\u200B \u202Ertl\u202C \uFEFF", "soft rtl ")]
    [InlineData("a\t\r\nb\0c", "a   b c")]
    [InlineData("カナ かな", "カナ かな")]
    [InlineData("ÀÉ ΑΒΓ МОСКВА", "ae αβγ москва")]
    [InlineData("𝐀𝟙 𠮷野 葛󠄀城", "a1 𠮷野 葛城")]
    [InlineData("⼈ 豈", "人 豈")]
    public void Text_folds_to_one_form(string text, string folded) => Assert.Equal(folded, TextFolding.Fold(text));

    [Fact]
    public void Folding_again_changes_nothing()
    {
        var once = TextFolding.Fold(new string([.. Enumerable.Range(1, 0xFFFD).Select(code => (char)code)]));

        Assert.Equal(once, TextFolding.Fold(once));
    }

    [Fact]
    public void Half_a_surrogate_pair_becomes_the_replacement_character() => Assert.Equal("a\uFFFDb\uFFFD", TextFolding.Fold("a\uD800b\uDC00"));

    [Theory]
    [InlineData("第１４回ＪＨＬＣ", "14", "１４")]
    [InlineData("の㌔数", "キロ", "㌔")]
    [InlineData("の㌔数", "ロ", "㌔")]
    [InlineData("ﾃﾞｰﾀ!", "データ", "ﾃﾞｰﾀ")]
    [InlineData("a cafe\u0301 b", "cafe", "cafe\u0301")]
    [InlineData("a 4½ b", "1/2", "½")]
    public void A_folded_span_leads_back_to_the_original(string text, string folded, string original)
    {
        var result = TextFolding.FoldWithMap(text);
        var start = result.Text.IndexOf(folded, StringComparison.Ordinal);

        Assert.Equal(original, result.Original(start, start + folded.Length).Of(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("plain")]
    [InlineData("㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿")]
    public void The_map_has_a_position_for_every_character_and_the_end(string text)
    {
        var result = TextFolding.FoldWithMap(text);

        Assert.Equal(TextFolding.Fold(text), result.Text);
        Assert.Equal(result.Text.Length + 1, result.Map.Length);
        Assert.Equal(text.Length, result.Map[^1]);
    }
}
