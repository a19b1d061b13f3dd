using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions.Reading;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.Questions.Reading;

public sealed class JapaneseAnswerTypesTests
{
    [Theory]
    [InlineData("灯台はいつ開設されましたか？", AnswerType.Date)]
    [InlineData("灯台の開設は何月何日ですか", AnswerType.Date)]
    [InlineData("灯台の建設が決まった日を教えてください", AnswerType.Date)]
    [InlineData("灯台を思いついた人は？", AnswerType.Person)]
    [InlineData("かごを置けない期間はいつからいつまで？", AnswerType.Date)]
    [InlineData("貸出期間は延ばせますか？", AnswerType.YesNo)]
    [InlineData("灯台が建ったいきさつは？", AnswerType.Reason)]
    [InlineData("灯台は何年に開設されましたか？", AnswerType.Year)]
    [InlineData("免許の有効期間は何年ですか？", AnswerType.Duration)]
    [InlineData("工事は何か月続きましたか？", AnswerType.Duration)]
    [InlineData("何隻の船が造られましたか？", AnswerType.Number)]
    [InlineData("評議会は何人ですか？", AnswerType.Number)]
    [InlineData("灯台の費用はいくらですか？", AnswerType.Money)]
    [InlineData("古い船の割合は？", AnswerType.Percent)]
    [InlineData("誰が灯台を開きましたか？", AnswerType.Person)]
    [InlineData("評議会の議長は？", AnswerType.Person)]
    [InlineData("灯台はどこにありますか？", AnswerType.Place)]
    [InlineData("どの機関が灯台を運営していますか？", AnswerType.Organisation)]
    [InlineData("評議会の議題を挙げてください。", AnswerType.List)]
    [InlineData("合同港湾委員会とは何ですか？", AnswerType.Definition)]
    [InlineData("なぜ灯台は建てられたのですか？", AnswerType.Reason)]
    [InlineData("合同港湾委員会は何ですか", AnswerType.Definition)]
    [InlineData("灯台の目的は何ですか", AnswerType.Reason)]
    [InlineData("灯台の目的は何ですか？", AnswerType.Reason)]
    [InlineData("灯台は1997年に開設されましたか？", AnswerType.YesNo)]
    [InlineData("灯台は焼失したって本当？", AnswerType.YesNo)]
    [InlineData("灯台について教えてください。", AnswerType.General)]
    public void The_question_words_tell_what_is_asked_for(string question, AnswerType type)
    {
        var read = new QuestionReader(Terms.Thesaurus).Read(question, null);

        Assert.Equal((type, LanguageCode.Japanese), (read.Type, read.Language));
    }
}
