using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Questions.Reading;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.Questions.Reading;

public sealed class ConceptReaderTests
{
    [Theory]
    [InlineData("When was the Harbour Agreement signed?", "Harbour", "Agreement", "signed")]
    [InlineData("WHEN WAS THE HARBOUR AGREEMENT SIGNED?", "HARBOUR", "AGREEMENT", "SIGNED")]
    [InlineData("Could you please tell me when the lighthouse burned?", "lighthouse", "burned")]
    [InlineData("What is the Joint Harbour Committee?", "Joint Harbour Committee")]
    [InlineData("In which year did the port close?", "port", "close")]
    [InlineData("lighthouse builder pls, exact name", "lighthouse", "builder")]
    [InlineData("Give me the dates and places of port calls", "port", "calls")]
    [InlineData("Why don't they mend the lighthouse?", "mend", "lighthouse")]
    [InlineData("Who gave Mr Lopez the licence?", "gave", "Lopez", "licence")]
    [InlineData("Who runs the port these days?", "runs", "port")]
    [InlineData("Who won the three titles?", "won", "titles")]
    [InlineData("灯台を建てた二人は誰ですか？", "灯台", "建て")]
    [InlineData("灯台はいつ焼失しましたか？", "灯台", "焼失")]
    [InlineData("合同港湾委員会とは何ですか？", "合同港湾委員会")]
    [InlineData("潮力発電の予算はいくらですか？", "潮力発電", "予算")]
    [InlineData("サーベイ2に参加したのは誰ですか？", "サーベイ2", "参加")]
    public void What_a_question_speaks_of_is_left_when_its_question_words_are_gone(string question, params string[] concepts)
    {
        Assert.Equal(concepts, Read(question).Concepts.Select(concept => concept.Text));
    }

    [Fact]
    public void A_glossary_term_is_one_concept_known_in_both_languages()
    {
        var english = Assert.Single(Read("What does JHC mean?").Concepts);
        var japanese = Assert.Single(Read("港湾委とは何ですか？").Concepts);

        Assert.Equal((ConceptKind.Term, ConceptKind.Term), (english.Kind, japanese.Kind));
        Assert.NotEmpty(english.Sets.Intersect(japanese.Sets));
    }

    [Fact]
    public void A_capital_inside_a_question_marks_a_name_and_small_letters_none()
    {
        Assert.Equal(ConceptKind.Name, Concept("When did Brightwater burn?", "Brightwater").Kind);
        Assert.Equal(ConceptKind.Word, Concept("when did brightwater burn?", "brightwater").Kind);
        Assert.Equal(ConceptKind.Word, Concept("WHEN DID BRIGHTWATER BURN?", "BRIGHTWATER").Kind);
    }

    [Fact]
    public void US_is_a_country_and_us_is_a_pronoun()
    {
        Assert.Contains(Read("When did the US join?").Concepts, concept => concept.Text == "US");
        Assert.DoesNotContain(Read("When did they join us?").Concepts, concept => concept.Text == "us");
    }

    [Theory]
    [InlineData("Where did the 14th JHC meet?", "14th", "JHC")]
    [InlineData("第14回JHCはどこで開かれましたか？", "第14回", "JHC")]
    [InlineData("What does goal 4 say of ports?", "4", "goal")]
    public void A_number_is_bound_to_what_it_counts(string question, string number, string noun)
    {
        Assert.Equal(noun, Concept(question, number).BoundTo?.Text);
    }

    [Theory]
    [InlineData("Which rocket flew?", "rocket")]
    [InlineData("How many ships sank?", "ships")]
    [InlineData("どのロケットが飛びましたか？", "ロケット")]
    public void The_noun_to_choose_from_is_the_focus(string question, string noun)
    {
        Assert.True(Concept(question, noun).IsFocus);
    }

    [Theory]
    [InlineData("What was built in Tokyo?", "Tokyo", true)]
    [InlineData("Why was the pier moved to Washington?", "Washington", true)]
    [InlineData("港は東京で開かれましたか？", "東京", true)]
    [InlineData("What did Tokyo say to Washington?", "Tokyo", false)]
    [InlineData("What was built in Japan?", "Japan", false)]
    [InlineData("日本側で署名したのは誰ですか？", "日本側", false)]
    public void A_capital_where_something_was_done_is_a_place_and_no_government(string question, string capital, bool place)
    {
        Assert.Equal(place, Concept(question, capital).IsPlace);
    }

    [Fact]
    public void The_forerunner_of_a_thing_is_another_thing()
    {
        Assert.True(Concept("Who signed the forerunner of the treaty?", "forerunner").IsRelational);
        Assert.True(Concept("条約の前身に署名したのは誰ですか？", "前身").IsRelational);
        Assert.False(Concept("Who signed the text of the treaty?", "text").IsRelational);
    }

    [Fact]
    public void What_a_how_many_counts_is_kept()
    {
        Assert.Equal("ships", Read("How many ships sank?").Counted?.Text);
        Assert.Null(Read("Which ships sank?").Counted);
    }

    [Fact]
    public void The_first_of_many_asks_which_and_when_he_first_spoke_does_not()
    {
        Assert.True(Concept("When was the first lighthouse built?", "first").IsSuperlative);
        Assert.DoesNotContain(Read("When did he first speak?").Concepts, concept => concept.IsSuperlative);
    }

    [Fact]
    public void A_mistyped_word_has_the_meaning_of_the_word_meant()
    {
        Assert.NotEmpty(Concept("When was the agrement made?", "agrement").Sets.Intersect(Concept("When was the agreement made?", "agreement").Sets));
    }

    private static Question Read(string question) => new QuestionReader(Terms.Thesaurus).Read(question, null);

    private static Concept Concept(string question, string text) => Assert.Single(Read(question).Concepts, concept => concept.Text == text);
}
