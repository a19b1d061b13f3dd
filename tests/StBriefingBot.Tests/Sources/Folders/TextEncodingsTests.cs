using System.Text;
using StBriefingBot.Adapters.Sources.Folders;

namespace StBriefingBot.Tests.Sources.Folders;

public sealed class TextEncodingsTests
{
    private const string Japanese = "日米科学技術協力協定は1988年6月に署名された。\n量子科学とAI（人工知能）での連携を進める。";

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("shift_jis")]
    [InlineData("euc-jp")]
    [InlineData("iso-2022-jp")]
    public void A_japanese_text_reads_the_same_in_every_encoding(string name)
    {
        var encoding = Named(name);

        var (text, problem) = TextEncodings.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(Japanese)], isCut: false);

        Assert.Null(problem);
        Assert.Equal(Japanese, text);
    }

    [Theory]
    [InlineData("shift_jis")]
    [InlineData("euc-jp")]
    public void A_short_line_of_kana_among_ascii_is_told_too(string name) =>
        Assert.Equal("JAXA: きぼう\n", TextEncodings.Decode(Named(name).GetBytes("JAXA: きぼう\n"), isCut: false).Text);

    [Theory]
    [InlineData("shift_jis")]
    [InlineData("euc-jp")]
    [InlineData("utf-8")]
    public void A_cut_through_a_character_loses_no_more_than_the_line(string name)
    {
        var bytes = Named(name).GetBytes(Japanese);

        for (var length = bytes.Length - 6; length < bytes.Length; length++)
        {
            Assert.StartsWith("日米科学技術協力協定は1988年6月に署名された。", TextEncodings.Decode(bytes[..length], isCut: true).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_a_page_declares_decides_where_the_bytes_are_not_utf_8() =>
        Assert.Contains("Société", TextEncodings.Decode(Encoding.Latin1.GetBytes("<meta charset='iso-8859-1'><p>Société"), isCut: false).Text, StringComparison.Ordinal);

    [Fact]
    public void A_page_with_one_stray_byte_is_read_in_the_encoding_it_declares()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes($"<meta charset=utf-8><p>{new string('a', 300)}"), 0xE9, .. Encoding.UTF8.GetBytes("日本")];

        Assert.EndsWith("a\uFFFD日本", TextEncodings.Decode(bytes, isCut: false).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Utf_16_without_a_mark_is_told_by_its_zeros() =>
        Assert.Equal("Plain words", TextEncodings.Decode(Encoding.Unicode.GetBytes("Plain words"), isCut: false).Text);

    [Fact]
    public void Latin_1_that_nothing_declares_is_refused_with_its_place() =>
        Assert.Contains("not UTF-8 (byte 4)", TextEncodings.Decode(Encoding.Latin1.GetBytes("caf\u00E9 au lait"), isCut: false).Problem, StringComparison.Ordinal);

    [Fact]
    public void Binary_data_is_refused() =>
        Assert.Contains("binary data", TextEncodings.Decode([0x50, 0x4B, 3, 4, 0, 0, 1, 0], isCut: false).Problem, StringComparison.Ordinal);

    private static Encoding Named(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
}
