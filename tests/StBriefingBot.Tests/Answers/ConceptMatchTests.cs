using StBriefingBot.Core.Answers;

namespace StBriefingBot.Tests.Answers;

public sealed class ConceptMatchTests
{
    [Theory]
    [InlineData("What does the treaty cover?", "treaty", "The treaty covers tides.", "Tides are low.")]
    [InlineData("Was the treaty extended?", "extended", "The treaty was extended.", "The treaty was renewed.")]
    [InlineData("Was the treaty extended?", "extended", "The treaty was renewed.", "The treaty was burned.")]
    [InlineData("When did the strategy begin?", "strategy", "The strategy began.", "The strategic plan began.")]
    [InlineData("When did the strategy begin?", "strategy", "The strategic plan began.", "The boat sank.")]
    [InlineData("燈標塔群はいつですか？", "燈標塔群", "燈標塔群が建った。", "燈標塔の群が建った。")]
    [InlineData("燈標塔群はいつですか？", "燈標塔群", "燈標塔の群が建った。", "舟が沈んだ。")]
    public void The_nearer_the_words_the_higher_the_degree(string question, string concept, string nearer, string farther)
    {
        Assert.True(Degree(question, concept, nearer) > Degree(question, concept, farther));
    }

    [Theory]
    [InlineData("What is the JHC?", "JHC", "The Joint Harbour Committee met.")]
    [InlineData("What is the JHC?", "JHC", "合同港湾委員会が開かれた。")]
    [InlineData("What happened on 4 March 1997?", "4 March 1997", "1997年3月4日に署名された。")]
    [InlineData("What cost $6 million?", "$6 million", "It cost six million dollars.")]
    [InlineData("潮力発電はどこですか？", "潮力発電", "Tidal energy comes from Porto.")]
    [InlineData("10番目の目標は何ですか？", "10番目", "計画の目標10は灯台である。")]
    public void An_official_form_and_another_notation_say_all_of_it(string question, string concept, string sentence)
    {
        Assert.Equal(1, Degree(question, concept, sentence));
    }

    [Theory]
    [InlineData("What happened on 4 March 1997?", "4 March 1997", "It happened in March 1997.")]
    [InlineData("What did Brightwater sign?", "Brightwater", "Bright water was found.")]
    [InlineData("Where was the 14th JHC?", "14th", "The JHC held its 13th session after 14 days.")]
    [InlineData("Where was the 14th JHC?", "14th", "The JHC held its 13th session; the fair had its 14th year.")]
    [InlineData("What does goal 4 say?", "4", "Goal 3 names 4 ports.")]
    [InlineData("10番目の目標は何ですか？", "10番目", "目標は船10隻である。")]
    public void Another_name_another_value_and_another_count_say_nothing_of_it(string question, string concept, string sentence)
    {
        Assert.Equal(0, Degree(question, concept, sentence));
    }

    [Theory]
    [InlineData("How many ships sank?", "Nine ships sank.", true)]
    [InlineData("How many ships sank?", "Nine of the ships sank.", true)]
    [InlineData("How many ships sank?", "The ships carried nine crates and four goats.", false)]
    [InlineData("How many countries joined?", "42か国が参加した。", true)]
    public void A_number_counts_what_stands_beside_it(string question, string sentence, bool counts)
    {
        var (read, profile) = (Statements.Question(question), Statements.Profile(sentence));

        Assert.Equal(counts, profile.Values.Any(value => ConceptMatch.Counts(value, read.Counted!, profile)) && AskedType.IsIn(read, profile));
    }

    [Theory]
    [InlineData("ハートウェルはどこですか？", "ハートウェル", "The port is in Hartwell.", "The port is in Silverlake.")]
    [InlineData("Where is Kestrel?", "Kestrel", "ケストレルは海辺にある。", "ハートウェルは海辺にある。")]
    [InlineData("クラウン1はいつですか？", "クラウン1", "クラウン1は1997年である。", "Crown-2 was in 1998.")]
    public void A_name_is_known_in_the_other_script_by_its_sound(string question, string concept, string same, string other)
    {
        Assert.True(Degree(question, concept, same) >= 0.7);
        Assert.True(Degree(question, concept, other) < 0.5);
    }

    private static double Degree(string question, string concept, string sentence) =>
        ConceptMatch.Degree(Assert.Single(Statements.Question(question).Concepts, each => each.Text == concept), Statements.Profile(sentence));
}
