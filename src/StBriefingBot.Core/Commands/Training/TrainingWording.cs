using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Quizzes.Bank;
using StBriefingBot.Core.Quizzes.Judging;
using StBriefingBot.Core.Quizzes.Reviewing;
using StBriefingBot.Core.Quizzes.Statistics;

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

    public static string NothingMade(LanguageCode language) => In(language,
        "No further question could be made of this topic: its facts are asked already, or wrong options could not be proven wrong.",
        "この分野からは新しい問題案を作れませんでした。すでに出題されているか、誤りと確かめられる選択肢がそろいませんでした。");

    public static string Made(LanguageCode language, int count) => In(language, $"{count} question{(count == 1 ? "" : "s")} made.", $"問題案を{count}件作成しました。");

    public static string Proposed(LanguageCode language) => In(language, "Proposed question", "問題案");

    public static string NothingWaits(LanguageCode language) => In(language,
        "No proposed question waits. Make some with: quiz generate TOPIC", "判断待ちの問題案はありません。「問題を作成 分野」で作れます。");

    public static string Waiting(LanguageCode language, int count) => In(language, $"{count} waiting, this one included.", $"判断待ち：{count}件（この案を含む）");

    public static string StatementGone(LanguageCode language) => In(language,
        "The statement it stands on is not in the library any more; it cannot be approved.", "根拠の記述が現在のライブラリーにないため、承認できません。");

    public static string Approve(LanguageCode language) => In(language, "Approve", "承認");

    public static string Edit(LanguageCode language) => In(language, "Edit", "修正");

    public static string Reject(LanguageCode language) => In(language, "Reject", "却下");

    public static string Decided(LanguageCode language, string id, bool approves) => approves
        ? In(language, $"{id} is approved and will be asked.", $"{id} を承認しました。今後出題されます。")
        : In(language, $"{id} is rejected and will not be proposed again.", $"{id} を却下しました。再び提案されることはありません。");

    public static string Edited(LanguageCode language, string id) => In(language, $"{id} has its new words; it waits for approval.", $"{id} の問題文を書き換えました。承認待ちです。");

    public static string NoSuchProposal(LanguageCode language, string id) => In(language,
        $"No proposal \"{id}\" waits for a decision; it may have been decided already. The next one: quiz bank", $"「{id}」という判断待ちの問題案はありません（判断済みの可能性があります）。「問題管理」で次の案を表示します。");

    public static string SayHowToAsk(LanguageCode language) => In(language,
        "Only the question of a multiple-choice proposal can be put in other words; write it after question: in quotation marks, or press Edit.",
        "書き直せるのは選択式の問題文だけです。「問題文:」の後に引用符で囲んで書くか、「修正」ボタンを押してください。");

    public static string GivesItAway(LanguageCode language) => In(language, "That question holds its own answer; put it in other words.", "その問題文には正解が含まれています。別の表現にしてください。");

    public static string NoneNeedsReview(LanguageCode language) => In(language, "No question needs review: every statement behind them is in the library word for word.", "要確認の問題はありません。すべての問題の根拠が、ライブラリーに一字一句あります。");

    public static string NeedReview(LanguageCode language, int count) => In(language, $"{count} question{(count == 1 ? " needs" : "s need")} review and {(count == 1 ? "is" : "are")} not asked", $"要確認：{count}問（出題していません）");

    public static string NotThereAnyMore(LanguageCode language, string sourceId, string statement) => In(language,
        $"{sourceId} does not say any more: “{statement}”", $"{sourceId} に次の記述がなくなりました：「{statement}」");

    public static string NothingAnsweredByAnybody(LanguageCode language) => In(language, "Nobody has answered a question yet.", "まだ誰も解答していません。");

    public static string StatisticsTitle(LanguageCode language, int count) => In(language, $"Figures of {count} answered question{(count == 1 ? "" : "s")}, those to look at first", $"解答のあった{count}問の統計（確認すべき順）");

    public static string Figures(LanguageCode language, ItemStatistics statistics) => In(language,
        $"{statistics.People} answered, {statistics.Share:0%} right, discrimination {Coefficient(statistics.Discrimination)}, median {statistics.MedianSeconds:0} s",
        $"解答者{statistics.People}人、正答率{statistics.Share:0%}、識別力{Coefficient(statistics.Discrimination)}、所要時間の中央値{statistics.MedianSeconds:0}秒");

    public static string Flag(LanguageCode language, ItemConcern flag) => flag switch
    {
        ItemConcern.EveryoneRight => In(language, "Everyone is right: it tells nobody apart.", "ほぼ全員が正解しており、差がつきません。"),
        ItemConcern.BestLearnersWrong => In(language, "The best learners are wrong: check its answer and its words.", "成績のよい人ほど誤答しています。正解と問題文を確認してください。"),
        _ => In(language, "Nobody chooses one of its wrong options: put a likelier one in its place.", "誰も選ばない選択肢があります。より紛らわしいものに替えてください。"),
    };

    private static string Coefficient(double? value) => value is { } known ? $"{known:0.00}" : "–";

    private static string Time(LanguageCode language, DateTimeOffset at) => $"{WrittenDate.Of(DateOnly.FromDateTime(at.UtcDateTime), language)} {at.UtcDateTime:HH:mm} UTC";

    public static string In(LanguageCode language, string english, string japanese) => new Bilingual(english, japanese).In(language);
}
