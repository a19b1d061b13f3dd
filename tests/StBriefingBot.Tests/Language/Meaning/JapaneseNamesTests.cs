using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Tests.Language.Meaning;

public sealed class JapaneseNamesTests
{
    [Theory]
    [InlineData("協定には山田太郎外務大臣が署名した。", "山田太郎", NameKind.Person)]
    [InlineData("協定にはアナ・コスタ大統領が署名した。", "アナ・コスタ", NameKind.Person)]
    [InlineData("宇宙飛行士の山田太郎が乗った。", "山田太郎", NameKind.Person)]
    [InlineData("設計は建築家の倉田みどりが行った。", "倉田みどり", NameKind.Person)]
    [InlineData("水路は庄屋の野田与右衛門が掘らせた。", "野田与右衛門", NameKind.Person)]
    [InlineData("最後の校長は大山恵子で、式に出た。", "大山恵子", NameKind.Person)]
    [InlineData("山田太郎(Taro Yamada)が乗った。", "山田太郎", NameKind.Person)]
    [InlineData("港湾省が発表した。", "港湾省", NameKind.Organisation)]
    [InlineData("海洋研究所が発表した。", "海洋研究所", NameKind.Organisation)]
    [InlineData("OPHが発表した。", "OPH", NameKind.Organisation)]
    [InlineData("会合は長崎で開催された。", "長崎", NameKind.Place)]
    [InlineData("協定はリスボンで署名された。", "リスボン", NameKind.Place)]
    public void A_name_is_told_by_titles_suffixes_and_particles(string text, string name, NameKind kind)
    {
        Assert.Contains(JapaneseNames.Read(text), found => found.Text == name && found.Kind == kind);
    }

    [Theory]
    [InlineData("日本側が共同議長を務めた。", "共同")]
    [InlineData("当時の大統領副補佐官が出席した。", "大統領副")]
    [InlineData("シー・ガルロケットが打ち上げられた。", "シー・ガルロケット")]
    public void An_office_or_a_rocket_is_no_person(string text, string word)
    {
        Assert.DoesNotContain(JapaneseNames.Read(text), found => found.Text == word && found.Kind == NameKind.Person);
    }

    [Fact]
    public void A_name_that_several_signs_tell_of_is_found_once()
    {
        Assert.Single(JapaneseNames.Read("アナ・コスタ大統領が署名した。"), name => name.Text == "アナ・コスタ");
    }

    [Fact]
    public void Any_text_is_read_and_spans_are_what_they_say()
    {
        Assert.All(NastyText.All, text => Assert.All(JapaneseNames.Read(text), name => Assert.Equal(name.Text, name.Span.Of(text))));
    }
}
