using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Quizzes.Bank;
using StBriefingBot.Core.Quizzes.Judging;
using StBriefingBot.Core.Quizzes.Reviewing;

namespace StBriefingBot.Core.Commands.Training;

/// <summary>What quizzes say in their own words, in both languages.</summary>
internal static class TrainingWording
{
    public static string NothingToAsk(LanguageCode language) => In(language,
        "No question of the bank fits that. Try another topic or difficulty, or leave them out: quiz start", "条件に合う問題がありません。分野や難易度を変えるか、省略してお試しください：「クイズ開始」");

    public static string NothingAsked(LanguageCode language) => In(language,
        "No quiz question waits for your answer. Begin with: quiz start", "解答待ちの問題はありません。「クイズ開始」で始められます。");

    public static string AnsweredBefore(LanguageCode language, int number, string shown) => In(language,
        $"You have answered question {number} already ({shown}); the first answer counts.", $"問{number}には解答済みです（{shown}）。最初の解答が有効です。");

    public static string Withdrawn(LanguageCode language, int number) => In(language,
        $"Question {number} was taken out: the statement behind it has just changed in the library. It does not count.", $"問{number}は取り下げられました。根拠となる記述がライブラリーで変更されたためです。採点には含みません。");

    public static string Question(LanguageCode language, int number, int total) => In(language, $"Question {number} of {total}", $"問{number}（全{total}問）");

    public static string Verdict(LanguageCode language, Verdict verdict, double share) => verdict switch
    {
        Quizzes.Judging.Verdict.Right => In(language, "right", "正解"),
        Quizzes.Judging.Verdict.Misspelt => In(language, "right, but misspelt", "正解（表記に誤り）"),
        Quizzes.Judging.Verdict.Partly => In(language, $"partly right ({share:0%})", $"一部正解（{share:0%}）"),
        Quizzes.Judging.Verdict.GivenUp => In(language, "not known", "わからない"),
        _ => In(language, "not right", "不正解"),
    };

    public static string YourAnswer(LanguageCode language, string shown) => In(language, $"Your answer: {shown}", $"あなたの解答：{shown}");

    public static string RightAnswer(LanguageCode language, string shown) => In(language, $"The right answer: {shown}", $"正解：{shown}");

    public static string Correction(LanguageCode language, string correction) => In(language, $"True instead: {correction}", $"正しくは：{correction}");

    public static string FromTheLibrary(LanguageCode language) => In(language, "In the library", "ライブラリーの記述");

    public static string Quoted(LanguageCode language, string quote) => In(language, $"“{quote}”", $"「{quote}」");

    public static string Difficulty(LanguageCode language, int difficulty) => difficulty switch
    {
        1 => In(language, "easy", "初級"),
        2 => In(language, "medium", "中級"),
        _ => In(language, "hard", "上級"),
    };

    /// <summary>What to do, by the kind of question.</summary>
    public static string Hint(LanguageCode language, QuizTask task) => task switch
    {
        QuizTask.MultipleChoice => In(language, "Press a button, or write: answer A", "ボタンを押すか、「答え A」のように書いてください。"),
        QuizTask.TrueFalse => In(language, "True or false? Press a button, or write: answer true", "正しいですか。ボタンを押すか、「答え 正」または「答え 誤」と書いてください。"),
        QuizTask.ShortAnswer => In(language, "Press the button, or write: answer followed by your answer", "ボタンを押すか、「答え」に続けて解答を書いてください。"),
        QuizTask.Cloze cloze when ClozeText.Read(cloze.Text.In(language)).Blanks.Count > 1 => In(language, "Fill the blanks, parted by semicolons: answer first; second", "空欄を順に、セミコロンで区切って書いてください：「答え 一つ目；二つ目」"),
        QuizTask.Cloze => In(language, "Fill the blank: press the button, or write: answer followed by the words", "空欄を埋めてください。ボタンを押すか、「答え」に続けて書いてください。"),
        QuizTask.Order order => In(language, $"Put them in order, such as: answer {JudgingWording.Example(order.Sequence.Count)}", $"正しい順に並べてください。例：「答え {JudgingWording.Example(order.Sequence.Count)}」"),
        QuizTask.Match match => In(language, $"A letter for each number, such as: answer {JudgingWording.Pairs(match.Pairs.Count)}", $"番号ごとに記号を書いてください。例：「答え {JudgingWording.Pairs(match.Pairs.Count)}」"),
        _ => "",
    };

    public static string WriteAnswer(LanguageCode language) => In(language, "Write the answer", "解答を書く");

    public static string DoNotKnow(LanguageCode language) => In(language, "I don't know", "わからない");

    public static string GoesOn(LanguageCode language) => In(language, "You are in the middle of a quiz; it goes on here.", "途中のクイズがあります。続きから始めます。");

    public static string Score(LanguageCode language, double score, int asked) => In(language, $"Score: {score:0.#} of {asked}", $"得点：{score:0.#} / {asked}");

    public static string Finished(LanguageCode language) => In(language, "The quiz is over", "クイズ終了");

    public static string NothingAnswered(LanguageCode language) => In(language, "The quiz is over; nothing was answered.", "クイズを終了しました。解答はありません。");

    public static string NoRoundToStop(LanguageCode language) => In(language, "No quiz of yours is going on.", "進行中のクイズはありません。");

    public static string Again(LanguageCode language) => In(language, "Another round", "もう一回");

    public static string Stop(LanguageCode language) => In(language, "Stop the quiz", "クイズを終える");

    public static string Review(LanguageCode language) => In(language, "Review now", "復習する");

    public static string NothingDue(LanguageCode language, DateTimeOffset? next) => next is { } at
        ? In(language, $"Nothing is due for review. The next question is due on {Time(language, at)}.", $"復習の時期が来た問題はありません。次は{Time(language, at)}です。")
        : In(language, "Nothing is due for review: you have not answered a quiz yet. Begin with: quiz start", "復習する問題はありません。まだクイズに解答していません。「クイズ開始」で始められます。");

    public static string NothingYet(LanguageCode language) => In(language, "You have not answered a quiz yet. Begin with: quiz start", "まだクイズに解答していません。「クイズ開始」で始められます。");

    public static string Overall(LanguageCode language, Progress progress) => In(language,
        $"{progress.Answers} answer{(progress.Answers == 1 ? "" : "s")}, {progress.Share:0%} right", $"解答{progress.Answers}件、正答率{progress.Share:0%}");

    public static string Coverage(LanguageCode language, Progress progress) => In(language,
        $"Seen {progress.Seen} of {progress.Items} questions", $"全{progress.Items}問のうち{progress.Seen}問に取り組みました");

    public static string DueNow(LanguageCode language, Progress progress) => In(language,
        $"{progress.Due} now, {progress.DueSoon} more within a week", $"現在{progress.Due}問、1週間以内にさらに{progress.DueSoon}問");

    public static string DueNext(LanguageCode language, Progress progress) => progress.NextDue is { } at
        ? In(language, $"The next one falls due on {Time(language, at)}.", $"次の復習：{Time(language, at)}")
        : In(language, "Nothing further is planned.", "ほかに予定はありません。");

    public static string Topic(LanguageCode language, string name, TopicProgress topic) => In(language,
        $"{name}: {topic.Share:0%} of {topic.Answers}{(topic.IsWeak ? " (weak)" : "")}", $"{name}：{topic.Answers}問中{topic.Share:0%}{(topic.IsWeak ? "（苦手）" : "")}");

    private static string Time(LanguageCode language, DateTimeOffset at) => $"{WrittenDate.Of(DateOnly.FromDateTime(at.UtcDateTime), language)} {at.UtcDateTime:HH:mm} UTC";

    public static string In(LanguageCode language, string english, string japanese) => new Bilingual(english, japanese).In(language);
}
