using StBriefingBot.Core.Answers;
using StBriefingBot.Tests.Fakes;
using StBriefingBot.Tests.Language;

namespace StBriefingBot.Tests.Answers;

public sealed class QueryBuilderTests
{
    private readonly QueryBuilder builder = new(Terms.Thesaurus);

    [Theory]
    [InlineData("What is the JHC?", "合同港湾委員会")]
    [InlineData("港湾委とは？", "Joint Harbour Committee")]
    [InlineData("What happened on 4 March 1997?", "1997年3月4日")]
    [InlineData("1997年3月4日に何がありましたか？", "4 March 1997")]
    [InlineData("What was extended?", "延長")]
    public void A_thing_is_looked_for_in_both_languages(string question, string form)
    {
        Assert.Contains(builder.Build(Statements.Question(question), [], 10).Terms, term => term.Text == form);
    }

    [Fact]
    public void The_asker_s_own_words_weigh_more_than_what_stands_for_them()
    {
        var terms = builder.Build(Statements.Question("Was the treaty extended?"), [], 10).Terms;

        Assert.Equal(1, terms.Single(term => term.Text == "extended").Weight);
        Assert.All(terms.Where(term => term.Text is not ("extended" or "treaty")), term => Assert.InRange(term.Weight, 0.01, 0.99));
    }

    [Fact]
    public void Words_for_the_same_thing_share_its_concept()
    {
        var terms = builder.Build(Statements.Question("What is the JHC?"), [], 10).Terms;

        Assert.Single(terms.Select(term => term.Concept).Distinct());
    }

    [Fact]
    public void Rare_names_count_more_than_common_words()
    {
        var question = Statements.Question("When did Brightwater close?");

        var weights = builder.Weights(question, new Dictionary<string, double> { ["Brightwater"] = 5, ["close"] = 0.5, ["other"] = 6 });

        Assert.True(weights[0] > weights[1] && weights[1] > 0);
    }

    [Fact]
    public void Any_text_gives_a_query_and_a_long_one_is_bounded()
    {
        Assert.All(NastyText.All, text => Assert.All(builder.Build(Statements.Question(text), [], 10).Terms, term => Assert.True(term.Text.Length > 0 && term.Weight is > 0 and <= 1)));
    }
}
