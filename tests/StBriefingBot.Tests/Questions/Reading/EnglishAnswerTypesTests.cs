using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Questions.Reading;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.Questions.Reading;

public sealed class EnglishAnswerTypesTests
{
    [Theory]
    [InlineData("When was the lighthouse opened?", AnswerType.Date)]
    [InlineData("name of the lighthouse director", AnswerType.Person)]
    [InlineData("Where do things stand with the lighthouse?", AnswerType.General)]
    [InlineData("On what date was it opened?", AnswerType.Date)]
    [InlineData("In which year was the lighthouse opened?", AnswerType.Year)]
    [InlineData("How long does the licence last?", AnswerType.Duration)]
    [InlineData("For how many years is the licence valid?", AnswerType.Duration)]
    [InlineData("How many ships were built?", AnswerType.Number)]
    [InlineData("How often does the council meet?", AnswerType.General)]
    [InlineData("How much did the lighthouse cost?", AnswerType.Money)]
    [InlineData("What was the budget of the port?", AnswerType.Money)]
    [InlineData("How much herring may the boats land?", AnswerType.Number)]
    [InlineData("How much pocket money do the pupils bring?", AnswerType.Money)]
    [InlineData("How much time did the work take?", AnswerType.Duration)]
    [InlineData("Exact founding date of the harbour council?", AnswerType.Date)]
    [InlineData("Venue and month of the first harbour fair?", AnswerType.Place)]
    [InlineData("What counts as a storm under the statutes?", AnswerType.Definition)]
    [InlineData("Tidal Seven: what was that?", AnswerType.Definition)]
    [InlineData("What percentage of ships is old?", AnswerType.Percent)]
    [InlineData("Who opened the lighthouse?", AnswerType.Person)]
    [InlineData("By whom was the licence signed?", AnswerType.Person)]
    [InlineData("Which minister opened the lighthouse?", AnswerType.Person)]
    [InlineData("Where is the lighthouse?", AnswerType.Place)]
    [InlineData("Which city hosts the council?", AnswerType.Place)]
    [InlineData("Which agency runs the lighthouse?", AnswerType.Organisation)]
    [InlineData("Which countries signed?", AnswerType.List)]
    [InlineData("Name all members of the council.", AnswerType.List)]
    [InlineData("What does JHC stand for?", AnswerType.Definition)]
    [InlineData("What is the JHC?", AnswerType.Definition)]
    [InlineData("Why was the lighthouse built?", AnswerType.Reason)]
    [InlineData("How is the light kept burning?", AnswerType.Manner)]
    [InlineData("Was the lighthouse opened in 1997?", AnswerType.YesNo)]
    [InlineData("The lighthouse was opened in 1997, right?", AnswerType.YesNo)]
    [InlineData("Is it true that the lighthouse burned down?", AnswerType.YesNo)]
    [InlineData("What did the council decide?", AnswerType.General)]
    [InlineData("Lighthouse news", AnswerType.General)]
    public void The_question_words_tell_what_is_asked_for(string question, AnswerType type)
    {
        Assert.Equal(type, Read(question));
        Assert.Equal(type, Read(question.ToUpperInvariant()));
    }

    [Fact]
    public void A_name_that_ends_in_a_kind_of_place_is_not_asked_for_but_about()
    {
        Assert.Equal(AnswerType.Definition, Read("What is the Harbour Lab?"));
        Assert.Equal(AnswerType.Organisation, Read("What lab runs the lighthouse?"));
    }

    [Theory]
    [InlineData("Could you please tell me when the lighthouse was opened?", AnswerType.Date)]
    [InlineData("Hi, I'd like to know who opened the lighthouse.", AnswerType.Person)]
    [InlineData("Do you know where the lighthouse is?", AnswerType.Place)]
    [InlineData("Can you tell me if the lighthouse was opened in 1997?", AnswerType.General)]
    public void Courtesy_does_not_hide_the_question(string question, AnswerType type)
    {
        Assert.Equal(type, Read(question));
    }

    private static AnswerType Read(string question) => new QuestionReader(Terms.Thesaurus).Read(question, null).Type;
}
