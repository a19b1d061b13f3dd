using StBriefingBot.Core.Language;

namespace StBriefingBot.Tests.Language;

public sealed class LanguageDetectorTests
{
    [Theory]
    [InlineData("The agreement was signed in Toronto.")]
    [InlineData("What does 科学技術 mean?")]
    [InlineData("")]
    [InlineData("1988 – 2014 (¥)")]
    [InlineData("L'accord fut signé à Toronto.")]
    public void Everything_but_Japanese_is_read_as_English(string text) => Assert.Equal(LanguageCode.English, LanguageDetector.Detect(text));

    [Theory]
    [InlineData("協定はトロントで署名された。")]
    [InlineData("第14回JHLC会合")]
    [InlineData("NASAとJAXAとESAの関係は？")]
    [InlineData("ｱﾙﾃﾐｽ計画")]
    [InlineData("いつまで？")]
    public void Kana_and_kanji_make_a_text_Japanese(string text) => Assert.Equal(LanguageCode.Japanese, LanguageDetector.Detect(text));
}
