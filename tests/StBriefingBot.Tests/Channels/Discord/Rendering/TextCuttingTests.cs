using System.Text.RegularExpressions;
using StBriefingBot.Channels.Discord.Rendering;

namespace StBriefingBot.Tests.Channels.Discord.Rendering;

public sealed partial class TextCuttingTests
{
    private static readonly string[] Words = ["The", "agreement", "量子", "協定は署名された。", "**bold** end.", "x [1][2]", "done. [3]", "<https://example.org/a/b?c=d>", "👩‍🔬", "e\u0301", @"\*", @"\[4\]", "\n", "\n\n"];

    [Fact]
    public void A_text_that_fits_is_left_alone() => Assert.Equal(["Short. [1]"], TextCutting.Cut("Short. [1]", 20));

    [Fact]
    public void It_is_cut_after_a_sentence_with_its_citations() =>
        Assert.Equal(["One sentence ends. [1][2]", "Another begins here."], TextCutting.Cut("One sentence ends. [1][2] Another begins here.", 34));

    [Fact]
    public void Japanese_is_cut_after_a_full_stop() => Assert.Equal(["これは一文です。", "次の文です。"], TextCutting.Cut("これは一文です。次の文です。", 20 - 7));

    [Fact]
    public void Bold_that_is_cut_is_bold_on_both_sides() => Assert.Equal(["**one two three**", "**four five**"], TextCutting.Cut("**one two three four five**", 20));

    [Fact]
    public void Whatever_the_text_nothing_is_lost_too_long_or_cut_in_two()
    {
        var random = new Random(7);
        for (var run = 0; run < 400; run++)
        {
            var text = string.Join(random.Next(3) == 0 ? "" : " ", Enumerable.Range(0, random.Next(1, 60)).Select(_ => Words[random.Next(Words.Length)]));
            var limit = random.Next(45, 120);

            var pieces = TextCutting.Cut(text, limit);

            Assert.All(pieces, piece => Assert.InRange(piece.Length, 1, limit));
            Assert.All(pieces, piece => Assert.False(char.IsLowSurrogate(piece[0]) || char.IsHighSurrogate(piece[^1]), $"A character is cut in: {piece}"));
            Assert.Equal(Bare(text), Bare(string.Concat(pieces)));
            foreach (var whole in new[] { Links(), Citations(), Escapes() })
            {
                Assert.Equal(whole.Count(text), pieces.Sum(piece => whole.Count(piece)));
            }
        }
    }

    /// <summary>Without what cutting may add or take away at the seams.</summary>
    private static string Bare(string text) => White().Replace(text, "").Replace("**", "", StringComparison.Ordinal);

    [GeneratedRegex(@"\s|\u200D\s")]
    private static partial Regex White();

    [GeneratedRegex(@"<https://example\.org/a/b\?c=d>")]
    private static partial Regex Links();

    [GeneratedRegex(@"(?<!\\)\[\d\]")]
    private static partial Regex Citations();

    [GeneratedRegex(@"\\[*\[\]]")]
    private static partial Regex Escapes();
}
