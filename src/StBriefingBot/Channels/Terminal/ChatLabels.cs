using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Channels.Terminal;

/// <summary>The words around replies to commands, in both languages.</summary>
internal sealed record ChatLabels(
    string Supported,
    string Contradicted,
    string NotInLibrary,
    string NearestStatement,
    Func<int, string> LeftOut,
    string Verbatim,
    string Close,
    string Stitched,
    string PartlyFound,
    string PartNotFound,
    Func<string, string, string> Difference,
    string NotFound,
    string HelpBegins,
    string HelpEnds,
    string QuestionsAreKept,
    string QuestionsAreNotKept,
    Func<int, int, int, string> Counts,
    Func<int, string> QuizAnswers,
    string Requested,
    string PrivacyHint,
    string Generation,
    string Composer,
    string AskedFor,
    string Covered,
    string Least,
    string NotSupported,
    string Weight,
    string Said,
    string NoTrace)
{
    private static readonly ChatLabels English = new(
        Supported: "Supported",
        Contradicted: "Contradicted",
        NotInLibrary: "Not in our library",
        NearestStatement: "Nearest:",
        LeftOut: count => $"{count} sentence{(count == 1 ? "" : "s")} left out: questions, opinions, greetings, or more than fits.",
        Verbatim: "Word for word",
        Close: "Close; what differs is marked",
        Stitched: "Stitched together from several places",
        PartlyFound: "Only parts of it stand in the library",
        PartNotFound: "Not found:",
        Difference: (yours, there) => (yours.Length, there.Length) switch
        {
            (0, _) => $"you left out \"{there}\"",
            (_, 0) => $"you added \"{yours}\"",
            _ => $"you wrote \"{yours}\"; the passage says \"{there}\"",
        },
        NotFound: "Not found in the library",
        HelpBegins: "Type a question; the next one may refer to it (\"And when was it extended?\"). Or a command:",
        HelpEnds: "\"help ask\" describes one; \"passage 1\", \"why\", \"helpful\" and \"not helpful\" speak of the last answer; \"quit\" leaves.",
        QuestionsAreKept: "The text of your questions is kept, because you chose so.",
        QuestionsAreNotKept: "The text of your questions is not kept.",
        Counts: (answers, judgements, turns) => $"Kept: {answers} answers you were given (without your words), {judgements} judgements; in memory: {turns} turns of conversation.",
        QuizAnswers: count => $"Quizzes: {count} answer{(count == 1 ? "" : "s")}, and what you are due to review.",
        Requested: "requested:",
        PrivacyHint: "Change it: privacy keep-on, privacy keep-off. Delete everything: privacy forget.",
        Generation: "index generation",
        Composer: "composer",
        AskedFor: "asked for",
        Covered: "covered by the nearest statement",
        Least: "needed:",
        NotSupported: "Dropped, not supported",
        Weight: "weight",
        Said: "said there",
        NoTrace: "The library was not asked for this.");

    private static readonly ChatLabels Japanese = new(
        Supported: "裏付けあり",
        Contradicted: "資料と相違",
        NotInLibrary: "ライブラリーに記載なし",
        NearestStatement: "最も近い記述：",
        LeftOut: count => $"質問・意見・あいさつなど、または上限を超えた{count}文は対象外です。",
        Verbatim: "そのまま存在します",
        Close: "ほぼそのまま存在します（相違箇所を表示）",
        Stitched: "複数の箇所をつなげたものです",
        PartlyFound: "一部だけがライブラリーに存在します",
        PartNotFound: "見つかりません：",
        Difference: (yours, there) => (yours.Length, there.Length) switch
        {
            (0, _) => $"「{there}」が抜けています",
            (_, 0) => $"「{yours}」が加えられています",
            _ => $"「{yours}」とありますが、資料では「{there}」です",
        },
        NotFound: "ライブラリーに見つかりません",
        HelpBegins: "質問を入力してください。続けて「いつまで？」のように尋ねることもできます。使えるコマンド：",
        HelpEnds: "「ヘルプ 質問」で説明を表示します。「箇所 1」「理由」「役に立った」「役に立たなかった」は直前の回答についてのものです。「終了」で終わります。",
        QuestionsAreKept: "ご質問の文を保存しています（ご自身の選択による）。",
        QuestionsAreNotKept: "ご質問の文は保存していません。",
        Counts: (answers, judgements, turns) => $"保存：お渡しした回答{answers}件（ご質問の言葉は含みません）、評価{judgements}件。メモリー上：会話{turns}件。",
        QuizAnswers: count => $"クイズ：解答{count}件と復習の予定。",
        Requested: "依頼：",
        PrivacyHint: "変更：「プライバシー 保存する」「プライバシー 保存しない」。すべて削除：「プライバシー 削除する」。",
        Generation: "索引の世代",
        Composer: "作成方式",
        AskedFor: "求められたもの",
        Covered: "最も近い記述が満たす割合",
        Least: "必要：",
        NotSupported: "裏付けがなく除外",
        Weight: "重み",
        Said: "記述の一致",
        NoTrace: "ライブラリーへの照会はありません。");

    public static ChatLabels In(LanguageCode language) => language == LanguageCode.Japanese ? Japanese : English;

    public static string Style(ReferenceStyle style) => style switch
    {
        ReferenceStyle.Chicago => "Chicago",
        ReferenceStyle.Apa => "APA",
        ReferenceStyle.Sist02 => "SIST 02",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
