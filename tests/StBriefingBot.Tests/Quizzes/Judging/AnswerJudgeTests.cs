using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Quizzes.Bank;
using StBriefingBot.Core.Quizzes.Judging;
using StBriefingBot.Tests.Fakes;
using StBriefingBot.Tests.Language;

namespace StBriefingBot.Tests.Quizzes.Judging;

public sealed class AnswerJudgeTests
{
    private static readonly AnswerJudge Judge = new([Terms.HarbourCommittee, new GlossaryTerm("National Space Agency", "国家宇宙機構", "NSA", [], [], "", "", ""), new GlossaryTerm("Nasda Office", "事務所", "NASDA", [], [], "", "", "")]);

    [Theory]
    [InlineData("a", Verdict.Wrong)]
    [InlineData("B", Verdict.Right)]
    [InlineData("ｂ", Verdict.Right)]
    [InlineData("2", Verdict.Right)]
    [InlineData("(b)", Verdict.Right)]
    [InlineData("Bです", Verdict.Right)]
    [InlineData("lisbon", Verdict.Right)]
    [InlineData("リスボン", Verdict.Right)]
    [InlineData("Porto", Verdict.Wrong)]
    public void An_option_is_chosen_by_its_letter_its_number_or_its_words(string typed, Verdict verdict)
    {
        var judged = Assert.IsType<Judgement.Judged>(Judge.Judge(BrightwaterQuiz.Place, [1, 0, 2], typed, LanguageCode.English));

        Assert.Equal(verdict, judged.Verdict);
    }

    [Fact]
    public void An_option_that_is_a_number_is_meant_before_the_place_of_that_number()
    {
        var item = BrightwaterQuiz.Place with { Task = new QuizTask.MultipleChoice([new Bilingual("3", "3"), new Bilingual("1", "1"), new Bilingual("2", "2")], 0) };

        var judged = Assert.IsType<Judgement.Judged>(Judge.Judge(item, [0, 1, 2], "3", LanguageCode.English));

        Assert.Equal((Verdict.Right, 0), (judged.Verdict, judged.Chosen));
    }

    [Theory]
    [InlineData("D")]
    [InlineData("a joint committee")]
    [InlineData("7")]
    [InlineData("")]
    public void What_names_no_option_does_not_count_as_an_answer(string typed) => Assert.IsType<Judgement.Unreadable>(Judge.Judge(BrightwaterQuiz.Place, [0, 1, 2], typed, LanguageCode.English));

    [Theory]
    [InlineData("false", Verdict.Right)]
    [InlineData("誤", Verdict.Right)]
    [InlineData("誤りです。", Verdict.Right)]
    [InlineData("×", Verdict.Right)]
    [InlineData("True", Verdict.Wrong)]
    [InlineData("○", Verdict.Wrong)]
    [InlineData("?", Verdict.GivenUp)]
    [InlineData("？", Verdict.GivenUp)]
    [InlineData("わからない", Verdict.GivenUp)]
    public void True_and_false_are_understood_in_both_languages(string typed, Verdict verdict) =>
        Assert.Equal(verdict, Assert.IsType<Judgement.Judged>(Judge.Judge(BrightwaterQuiz.Oslo, [], typed, LanguageCode.Japanese)).Verdict);

    [Theory]
    [InlineData("4 March 1997")]
    [InlineData("March 4, 1997")]
    [InlineData("on 4 March 1997")]
    [InlineData("1997-03-04")]
    [InlineData("1997年3月4日")]
    [InlineData("平成9年3月4日")]
    [InlineData("1997年3月4日です")]
    public void A_date_is_accepted_in_any_notation(string typed) => Assert.Equal(Verdict.Right, Of(typed, "4 March 1997"));

    [Theory]
    [InlineData("March 1997")]
    [InlineData("1997")]
    [InlineData("1997年")]
    public void A_date_that_is_less_exact_is_partly_right(string typed) => Assert.Equal(Verdict.Partly, Of(typed, "4 March 1997"));

    [Theory]
    [InlineData("5 March 1997", "4 March 1997")]
    [InlineData("1998", "1997")]
    [InlineData("14", "13")]
    [InlineData("6 million yen", "$6 million")]
    [InlineData("up to 20", "20")]
    public void Another_value_is_wrong_and_never_a_slip(string typed, string accepted) => Assert.Equal(Verdict.Wrong, Of(typed, accepted));

    [Theory]
    [InlineData("six million dollars", "$6 million")]
    [InlineData("600万ドル", "$6 million")]
    [InlineData("ten years", "10 years")]
    [InlineData("１０年間", "10 years")]
    [InlineData("14th", "the 14th")]
    public void A_number_is_accepted_in_any_notation(string typed, string accepted) => Assert.Equal(Verdict.Right, Of(typed, accepted));

    [Theory]
    [InlineData("JHC", "Joint Harbour Committee")]
    [InlineData("the joint harbour committee", "Joint Harbour Committee")]
    [InlineData("合同港湾委員会", "Joint Harbour Committee")]
    [InlineData("Moon-to-Mars", "Moon to Mars")]
    [InlineData("ニールアームストロング", "ニール・アームストロング")]
    [InlineData("コンピューター", "コンピュータ")]
    [InlineData("ひとみ", "ヒトミ")]
    public void Every_name_of_the_glossary_and_every_way_to_write_it_is_accepted(string typed, string accepted) => Assert.Equal(Verdict.Right, Of(typed, accepted));

    [Theory]
    [InlineData("hitomi", "ひとみ")]
    [InlineData("tsukuba", "つくば")]
    [InlineData("tukuba", "つくば")]
    [InlineData("きぼう", "Kibo")]
    [InlineData("kibou", "きぼう")]
    [InlineData("shinkansen", "しんかんせん")]
    [InlineData("hayabusa", "ハヤブサ")]
    [InlineData("nippon", "にっぽん")]
    [InlineData("shimbun", "しんぶん")]
    [InlineData("Tōkyō", "とうきょう")]
    public void Kana_and_romaji_are_accepted_for_each_other(string typed, string accepted) => Assert.Equal(Verdict.Right, Of(typed, accepted));

    [Theory]
    [InlineData("Noguhci", "Noguchi")]
    [InlineData("quantm", "quantum")]
    [InlineData("semiconducters", "semiconductors")]
    [InlineData("アームストログ", "アームストロング")]
    public void A_slip_of_spelling_is_forgiven_and_shown(string typed, string accepted)
    {
        var judged = Assert.IsType<Judgement.Judged>(Judge.Judge(Short(accepted), [], typed, LanguageCode.English));

        Assert.Equal((Verdict.Misspelt, 1.0), (judged.Verdict, judged.Share));
        Assert.Equal($"{typed} → {accepted}", judged.Shown);
    }

    [Theory]
    [InlineData("NASDA", "NASAD")]
    [InlineData("Crew-2", "Crew-1")]
    [InlineData("第二次世界大戦", "第一次世界大戦")]
    [InlineData("Osaka", "Oscar")]
    [InlineData("fusion", "fission")]
    public void Another_name_is_no_slip(string typed, string accepted) => Assert.Equal(Verdict.Wrong, Of(typed, accepted));

    [Theory]
    [InlineData("1997", Verdict.Right)]
    [InlineData("平成9年", Verdict.Right)]
    [InlineData("in 1997", Verdict.Right)]
    [InlineData("1996", Verdict.Wrong)]
    public void A_blank_takes_any_of_its_fillings(string typed, Verdict verdict) =>
        Assert.Equal(verdict, Assert.IsType<Judgement.Judged>(Judge.Judge(BrightwaterQuiz.Year, [], typed, LanguageCode.Japanese)).Verdict);

    [Fact]
    public void Several_blanks_count_each_for_itself()
    {
        var item = BrightwaterQuiz.Year with { Task = new QuizTask.Cloze(new Bilingual("Signed in {{Lisbon}} in {{1997}}.", "{{リスボン}}で{{1997年}}に署名。")) };

        var half = Assert.IsType<Judgement.Judged>(Judge.Judge(item, [], "Lisbon; 1996", LanguageCode.English));

        Assert.Equal((Verdict.Partly, 0.5), (half.Verdict, half.Share));
        Assert.IsType<Judgement.Unreadable>(Judge.Judge(item, [], "Lisbon", LanguageCode.English));
    }

    [Theory]
    [InlineData("C A B", Verdict.Right, 1)]
    [InlineData("cab", Verdict.Right, 1)]
    [InlineData("3, 1, 2", Verdict.Right, 1)]
    [InlineData("C→B→A", Verdict.Partly, 1 / 3.0)]
    public void Things_are_put_in_order_by_their_letters(string typed, Verdict verdict, double share)
    {
        var judged = Assert.IsType<Judgement.Judged>(Judge.Judge(BrightwaterQuiz.Steps, [1, 2, 0], typed, LanguageCode.English));

        Assert.Equal(verdict, judged.Verdict);
        Assert.Equal(share, judged.Share, 5);
    }

    [Theory]
    [InlineData("1b 2c 3a", Verdict.Right)]
    [InlineData("３Ａ、１Ｂ、２Ｃ", Verdict.Right)]
    [InlineData("b c a", Verdict.Right)]
    [InlineData("1a 2b 3c", Verdict.Wrong)]
    [InlineData("1b 2a 3c", Verdict.Partly)]
    public void Pairs_are_named_by_number_and_letter(string typed, Verdict verdict) =>
        Assert.Equal(verdict, Assert.IsType<Judgement.Judged>(Judge.Judge(BrightwaterQuiz.Pairs, [2, 0, 1], typed, LanguageCode.English)).Verdict);

    [Theory]
    [InlineData("A A B")]
    [InlineData("A B")]
    [InlineData("A B D")]
    [InlineData("1a 1b 2c")]
    public void An_order_or_a_match_that_is_not_whole_does_not_count(string typed)
    {
        Assert.IsType<Judgement.Unreadable>(Judge.Judge(BrightwaterQuiz.Steps, [0, 1, 2], typed, LanguageCode.English));
        Assert.IsType<Judgement.Unreadable>(Judge.Judge(BrightwaterQuiz.Pairs, [0, 1, 2], typed, LanguageCode.English));
    }

    [Fact]
    public void Nothing_that_can_be_typed_breaks_it()
    {
        foreach (var text in NastyText.All)
        {
            foreach (var item in BrightwaterQuiz.All)
            {
                Assert.NotNull(Judge.Judge(item, [.. Enumerable.Range(0, item.Task.Shuffled)], text, LanguageCode.Japanese));
            }
        }
    }

    private static Verdict Of(string typed, string accepted) => Assert.IsType<Judgement.Judged>(Judge.Judge(Short(accepted), [], typed, LanguageCode.English)).Verdict;

    private static QuizItem Short(string accepted) => BrightwaterQuiz.Day with { Task = new QuizTask.ShortAnswer([accepted], []) };
}
