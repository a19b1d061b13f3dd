using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions.Reading;
using StBriefingBot.Tests.Fakes;
using StBriefingBot.Tests.Language;

namespace StBriefingBot.Tests.Questions.Reading;

public sealed class QuestionReaderTests
{
    private readonly QuestionReader reader = new(Terms.Thesaurus);

    [Theory]
    [InlineData("When was the lighthouse built?", LanguageCode.English)]
    [InlineData("灯台はいつ建てられましたか？", LanguageCode.Japanese)]
    [InlineData("JHCとは？", LanguageCode.Japanese)]
    [InlineData("What does 港湾委 mean in English?", LanguageCode.English)]
    [InlineData("ＷＨＥＮ　ＷＡＳ　ＩＴ　ＢＵＩＬＴ？", LanguageCode.English)]
    public void The_answer_is_given_in_the_language_of_the_question(string question, LanguageCode language)
    {
        Assert.Equal(language, reader.Read(question, null).Language);
    }

    [Fact]
    public void A_language_asked_for_goes_before_that_of_the_question()
    {
        Assert.Equal(LanguageCode.Japanese, reader.Read("When was the lighthouse built?", LanguageCode.Japanese).Language);
    }

    [Theory]
    [InlineData("What is the latest meeting of the JHC?", true)]
    [InlineData("Who chairs the JHC now?", true)]
    [InlineData("最新の会合はいつですか？", true)]
    [InlineData("現在の議長は誰ですか？", true)]
    [InlineData("いまの議長は誰ですか？", true)]
    [InlineData("Who chaired the JHC in 1997?", false)]
    [InlineData("どの機関が灯台を運営していますか？", false)]
    [InlineData("教えてくださいませんか、灯台の所在地を。", false)]
    public void Only_a_question_for_the_newest_asks_for_the_newest(string question, bool latest)
    {
        Assert.Equal(latest, reader.Read(question, null).AsksLatest);
    }

    [Theory]
    [InlineData("Who is the prime minister of Velland?", true)]
    [InlineData("ヴェランドの首相は誰ですか？", true)]
    [InlineData("Who was the prime minister of Velland?", false)]
    [InlineData("Who is the author of the report?", false)]
    [InlineData("宣言に署名した大臣は誰ですか？", false)]
    public void Who_holds_an_office_is_asked_of_today(string question, bool now)
    {
        Assert.Equal(now, reader.Read(question, null).AsksNow);
    }

    [Theory]
    [InlineData("Is it true that the lighthouse burned down?", "the lighthouse burned down")]
    [InlineData("Did Lopez sign the treaty?", "Lopez did sign the treaty")]
    [InlineData("Does the harbour commission have a chair?", "the harbour commission does have a chair")]
    [InlineData("Can children visit the lighthouse?", "children can visit the lighthouse")]
    [InlineData("Did it?", "it")]
    [InlineData("The lighthouse burned down, right?", "The lighthouse burned down")]
    [InlineData("灯台は1997年に焼失したのですか？", "灯台は1997年に焼失した")]
    public void The_claim_of_a_question_is_what_it_asks_to_confirm(string question, string claim)
    {
        Assert.Equal(claim, reader.Read(question, null).Claim);
    }

    [Fact]
    public void Any_text_can_be_read_and_a_long_one_in_a_bounded_time()
    {
        Assert.All(NastyText.All, text => Assert.NotNull(reader.Read(text, null)));
    }

    [Fact]
    public void A_question_behind_ten_thousand_characters_keeps_what_stands_in_front()
    {
        var question = reader.Read("When was the lighthouse built? " + new string('x', 10_000), null);

        Assert.Contains(question.Concepts, concept => concept.Text == "lighthouse");
    }
}
