using StBriefingBot.Core.Language.Meaning;
using StBriefingBot.Core.Questions;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.Questions;

public sealed class QuestionTopicTests
{
    private static readonly ReadTopic Read = new(Thesaurus.Build([Terms.HarbourCommittee, Terms.TidalPower]));

    [Theory]
    [InlineData("When did the Harbour Committee meet in Lisbon?", "Where did the Harbour Committee meet in Lisbon?")]
    [InlineData("When did the Harbour Committee meet in Lisbon?", "the Harbour Committee's meeting in Lisbon")]
    [InlineData("What is tidal power?", "潮力発電とは何ですか")]
    public void Questions_about_the_same_are_alike(string one, string other) => Assert.True(QuestionTopic.AreAlike(Read.Execute([one]).Keys, Read.Execute([other]).Keys));

    [Theory]
    [InlineData("When did the Harbour Committee meet in Lisbon?", "When was the Pier Protocol signed in Porto?")]
    [InlineData("Hello?", "Hello?")]
    public void Others_are_not(string one, string other) => Assert.False(QuestionTopic.AreAlike(Read.Execute([one]).Keys, Read.Execute([other]).Keys));

    [Fact]
    public void A_follow_up_is_about_what_came_before_it_too()
    {
        var whole = Read.Execute(["When did the Harbour Committee meet?", "And where?"]);

        Assert.True(whole.LeansOnEarlierTurns);
        Assert.Superset(Read.Execute(["Harbour Committee"]).Keys.ToHashSet(), whole.Keys.ToHashSet());
        Assert.True(Read.Execute(["And where?"]).LeansOnEarlierTurns);
        Assert.False(Read.Execute(["Hello.", "When did the Harbour Committee meet?"]).LeansOnEarlierTurns);
    }

    [Fact]
    public void No_word_of_a_question_stands_in_its_topic() =>
        Assert.All(Read.Execute(["Is Mr. Smith's lighthouse paid by the Harbour Committee?"]).Keys, key => Assert.Matches("^[0-9a-f]{12}$", key));
}
