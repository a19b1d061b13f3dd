using StBriefingBot.Core.Language;

namespace StBriefingBot.Tests.Language;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("One is here. Two is there.", "One is here.|Two is there.")]
    [InlineData("The U.S. Embassy said so. The U.S. The end.", "The U.S. Embassy said so.|The U.S.|The end.")]
    [InlineData("Dr. A. B. Smith met Mr. Sato at No. 7. They spoke.", "Dr. A. B. Smith met Mr. Sato at No. 7.|They spoke.")]
    [InlineData("It cost $3.5 million. See p. 7 and pp. 8–9 there.", "It cost $3.5 million.|See p. 7 and pp. 8–9 there.")]
    [InlineData("Acme Inc. Tokyo opened, e.g. in May. Acme Inc. The rest followed.", "Acme Inc. Tokyo opened, e.g. in May.|Acme Inc.|The rest followed.")]
    [InlineData("He said “It works.” Then he left.", "He said “It works.”|Then he left.")]
    [InlineData("It went on ... and on. It stopped... Then it rained.", "It went on ... and on.|It stopped...|Then it rained.")]
    [InlineData("(It was late.) Was it? Yes! Good.", "(It was late.)|Was it?|Yes!|Good.")]
    [InlineData("See example.org/a.b for it. Fine.", "See example.org/a.b for it.|Fine.")]
    [InlineData("Was it signed? No. It was postponed.", "Was it signed?|No.|It was postponed.")]
    [InlineData("1. The first point. 2019 was the year.", "1. The first point.|2019 was the year.")]
    [InlineData("a first line\na second line", "a first line|a second line")]
    [InlineData("協定は署名された。次に延長された！本当か？はい。", "協定は署名された。|次に延長された！|本当か？|はい。")]
    [InlineData("大統領は「合意した。大きな前進だ。」と述べた。会談は続いた。", "大統領は「合意した。大きな前進だ。」と述べた。|会談は続いた。")]
    [InlineData("彼は言った。「行こう。」二人は出発した。", "彼は言った。|「行こう。」|二人は出発した。")]
    [InlineData("署名した（トロント）。延長した。", "署名した（トロント）。|延長した。")]
    [InlineData("「閉じない括弧。続く文。", "「閉じない括弧。|続く文。")]
    [InlineData("JAXA signed. 日本も署名した。 It ended.", "JAXA signed.|日本も署名した。|It ended.")]
    public void Sentences_end_where_a_reader_ends_them(string text, string expected) =>
        Assert.Equal(expected.Split('|'), SentenceSplitter.Split(text).Select(span => span.Of(text)));

    [Theory]
    [InlineData("President Reagan and Prime", "Minister Takeshita signed it.", false)]
    [InlineData("It was signed.", "The next year it was extended.", true)]
    [InlineData("It was reported by the U.S.", "Embassy in Tokyo.", false)]
    [InlineData("協定は", "署名された。", false)]
    [InlineData("協定は署名された。", "翌年", true)]
    public void A_sentence_runs_on_over_a_break_or_ends_before_it(string before, string after, bool ends) =>
        Assert.Equal(ends, SentenceSplitter.EndsBetween(before, after));

    [Fact]
    public void Whatever_the_text_the_spans_are_trimmed_in_order_and_cover_all_but_white_space()
    {
        var random = new Random(20210401);
        for (var round = 0; round < 2_000; round++)
        {
            var text = RandomText.Of(random, random.Next(0, 120));
            var spans = SentenceSplitter.Split(text);

            var covered = new bool[text.Length];
            var last = 0;
            foreach (var span in spans)
            {
                Assert.True(span.Start >= last && span.Length > 0, text);
                Assert.False(char.IsWhiteSpace(text[span.Start]) || char.IsWhiteSpace(text[span.End - 1]), text);
                Array.Fill(covered, true, span.Start, span.Length);
                last = span.End;
            }

            Assert.All(Enumerable.Range(0, text.Length).Where(i => !char.IsWhiteSpace(text[i])), i => Assert.True(covered[i], text));
        }
    }

    [Theory]
    [InlineData("「")]
    [InlineData("(")]
    [InlineData(".")]
    [InlineData("a.")]
    [InlineData("。」")]
    [InlineData("「。")]
    [InlineData("x")]
    [InlineData("A. ")]
    public void Five_million_characters_of_anything_are_split_in_one_pass(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 5_000_000 / unit.Length));

        var spans = SentenceSplitter.Split(text);

        Assert.Equal(text.TrimEnd().Length, spans[^1].End);
    }
}
