using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Commands;

/// <summary>The sentences that commands say in their own words, in both languages.</summary>
internal static class CommandWording
{
    private const int LongestRepeated = 60;

    public static string Failed(LanguageCode language, string reference) => In(language,
        $"Something went wrong on our side, so this was not done. Please try again; if it happens again, give whoever runs this bot the reference {reference}.",
        $"こちらの不具合により処理できませんでした。もう一度お試しください。繰り返す場合は、参照番号 {reference} をボットの管理者にお伝えください。");

    public static string BriefOn(LanguageCode language, string topic) => In(language, $"Brief: {topic}", $"要点：{topic}");

    public static string NothingToBrief(LanguageCode language, string topic) => In(language,
        $"The library holds no statement on \"{Short(topic)}\" in English. Try other words, or the name of an agreement, a meeting or a programme.",
        $"「{Short(topic)}」についての日本語の記述はライブラリーにありません。別の語句や、協定・会合・計画の名称でお試しください。");

    public static string Dates(LanguageCode language) => In(language, "Dates", "日付");

    public static string Disagreements(LanguageCode language) => In(language, "Where sources disagree", "資料間の相違");

    public static string References(LanguageCode language) => In(language, "References", "参考文献");

    public static string TimelineOf(LanguageCode language, string topic) => In(language, $"Timeline: {topic}", $"年表：{topic}");

    public static string NothingDated(LanguageCode language, string topic) => In(language,
        $"The library dates nothing on \"{Short(topic)}\". Try other words, or look at the whole timeline on the web page.",
        $"「{Short(topic)}」について日付のある記述はライブラリーにありません。別の語句でお試しいただくか、ウェブページの年表をご覧ください。");

    public static string TooMany(LanguageCode language, int seconds) => In(language,
        $"That was a lot at once. Please wait {seconds} second{(seconds == 1 ? "" : "s")} and try again.", $"短時間に多くのご利用がありました。{seconds}秒待ってから、もう一度お試しください。");

    public static string UnknownCommand(LanguageCode language, string typed, string? meant) => In(language,
        $"There is no command \"{Short(typed)}\".{(meant is null ? "" : $" Did you mean \"{meant}\"?")} The command help lists them all.",
        $"「{Short(typed)}」というコマンドはありません。{(meant is null ? "" : $"「{meant}」のことでしょうか。")}「ヘルプ」で一覧を表示します。");

    public static string NotAllowed(LanguageCode language, CommandDeclaration command) => In(language,
        $"The command {command.Name} is for {RoleName(language, command.For)} only. Ask whoever runs this bot if you need it.",
        $"コマンド「{command.Label.Japanese}」を使えるのは{RoleName(language, command.For)}だけです。必要な場合はボットの管理者にご相談ください。");

    public static string NoSuchOption(LanguageCode language, CommandDeclaration command, string name) => command.Options.Count == 0
        ? In(language, $"The command {command.Name} takes no options.", $"コマンド「{command.Label.Japanese}」にオプションはありません。")
        : In(language,
            $"The command {command.Name} has no option \"{Short(name)}\". It takes {string.Join(", ", command.Options.Select(option => option.Name))}.",
            $"コマンド「{command.Label.Japanese}」に「{Short(name)}」というオプションはありません。使えるのは{string.Join("、", command.Options.Select(option => option.Label.Japanese))}です。");

    public static string TooLong(LanguageCode language, CommandOption option) => In(language,
        $"What you gave for {option.Name} is too long: at most {option.MaxLength} characters fit. Please shorten it.",
        $"「{option.Label.Japanese}」が長すぎます。{option.MaxLength}文字以内にしてください。");

    public static string Missing(LanguageCode language, CommandDeclaration command, CommandOption option) => In(language,
        $"The command {command.Name} needs {option.Name}: {(option.Choices.Count > 0 ? Named(option, LanguageCode.English) : option.Description.English)}",
        $"コマンド「{command.Label.Japanese}」には「{option.Label.Japanese}」が必要です：{(option.Choices.Count > 0 ? Named(option, LanguageCode.Japanese) : option.Description.Japanese)}");

    public static string NotA(LanguageCode language, CommandOption option, string text) => option.Kind switch
    {
        OptionKind.Number => In(language, $"\"{Short(text)}\" is not a whole number; {option.Name} takes one, such as 1.", $"「{Short(text)}」は整数ではありません。「{option.Label.Japanese}」には1のような整数を入れてください。"),
        OptionKind.Date => In(language, $"\"{Short(text)}\" is not a date; {option.Name} takes 2021, 2021-06 or 2021-06-01.", $"「{Short(text)}」は日付ではありません。「{option.Label.Japanese}」は2021、2021-06、2021-06-01のように書いてください。"),
        OptionKind.Flag => In(language, $"\"{Short(text)}\" is neither yes nor no; {option.Name} takes one of them.", $"「{Short(text)}」は「はい」「いいえ」のどちらでもありません。「{option.Label.Japanese}」にはどちらかを入れてください。"),
        _ => In(language,
            $"\"{Short(text)}\" is no choice for {option.Name}; choose {Named(option, LanguageCode.English)}.",
            $"「{Short(text)}」は「{option.Label.Japanese}」として選べません。{Named(option, LanguageCode.Japanese)}から選んでください。"),
    };

    public static string NoAnswerYet(LanguageCode language) => In(language,
        "No answer has been given to you here lately. Ask something first, or name an answer such as SB-7F3K.", "ここではまだ回答がありません。先に質問するか、SB-7F3K のような回答番号を指定してください。");

    public static string NoSuchAnswer(LanguageCode language, string typed) => In(language,
        $"There is no answer \"{Short(typed)}\". Answer ids look like SB-7F3K and stand below each answer.", $"「{Short(typed)}」という回答はありません。回答番号は SB-7F3K のような形で、各回答の下にあります。");

    public static string NoSuchMarker(LanguageCode language, string typed, string id, IReadOnlyList<int> markers) => markers.Count == 0
        ? In(language, $"The answer {id} cites no passage and offers none.", $"回答 {id} には引用した箇所も近い箇所もありません。")
        : In(language, $"There is no passage \"{Short(typed)}\" in the answer {id}. It has {Marks(markers)}.", $"回答 {id} に「{Short(typed)}」という箇所はありません。あるのは{Marks(markers)}です。");

    public static string NoSuchPassage(LanguageCode language, string id) => In(language,
        $"The library holds no passage \"{Short(id)}\" now; it may have changed since. Ask again, or search for it.", $"現在のライブラリーに箇所「{Short(id)}」はありません。更新された可能性があります。もう一度質問するか、検索してください。");

    public static string QuotedBriefly(LanguageCode language) => In(language,
        "Only a short quotation is shown, because the text is protected; its page has the rest.", "著作権のある本文のため、短い引用だけを表示しています。全文は原典のページでご覧ください。");

    public static string NoSuchSource(LanguageCode language, string typed, string? meant) => In(language,
        $"There is no source \"{Short(typed)}\".{(meant is null ? "" : $" Did you mean \"{meant}\"?")} The command sources lists them all.",
        $"「{Short(typed)}」という出典はありません。{(meant is null ? "" : $"「{meant}」のことでしょうか。")}「出典一覧」ですべて表示します。");

    public static string NoCatalogue(LanguageCode language) => In(language,
        "This library has no catalogue of sources. Look around in it with: search WORDS", "このライブラリーには出典の目録がありません。「検索 語句」でお探しください。");

    public static string NoSuchTerm(LanguageCode language, string typed, string? meant) => In(language,
        $"The glossary has no term \"{Short(typed)}\".{(meant is null ? "" : $" Did you mean \"{meant}\"?")} Try the full name, its acronym, or search for it.",
        $"用語集に「{Short(typed)}」はありません。{(meant is null ? "" : $"「{meant}」のことでしょうか。")}正式名称や略称、または検索でお試しください。");

    public static string Judged(LanguageCode language, string id, bool isHelpful) => isHelpful
        ? In(language, $"Thank you: {id} is noted as helpful.", $"ありがとうございます。{id} を「役に立った」として記録しました。")
        : In(language, $"Thank you: {id} is noted as not helpful, for whoever keeps the library.", $"ありがとうございます。{id} を「役に立たなかった」として、ライブラリーの管理者のために記録しました。");

    public static string SayWhatIsMissing(LanguageCode language) => In(language,
        "Say what the library lacks, for example: /request-source The 2024 joint statement", "不足している資料を書いてください。例：／資料を依頼 2024年の共同声明");

    public static string SourceRequested(LanguageCode language, string text) => In(language,
        $"Noted for whoever keeps the library, with your words: \"{Short(text)}\". The command privacy shows and deletes what is kept.",
        $"ライブラリーの管理者のために、次の言葉どおりに記録しました：「{Short(text)}」。記録の確認と削除は「プライバシー」でできます。");

    public static string QuestionsKept(LanguageCode language) => In(language,
        "From now on the text of your questions is kept, so that those who keep the library see what is asked. \"privacy keep-off\" ends it and deletes them.",
        "今後、ご質問の文を保存します（ライブラリーの改善のため）。「プライバシー 保存しない」で中止し、保存済みの文を削除します。");

    public static string QuestionsNotKept(LanguageCode language) => In(language,
        "The text of your questions is not kept from now on; what was kept of it is deleted.", "今後、ご質問の文を保存しません。保存済みの文は削除しました。");

    public static string QuestionsNeverKept(LanguageCode language) => In(language,
        "Whoever runs this bot keeps nobody's questions, so there is nothing to turn on.", "このボットでは、どなたの質問文も保存しない設定になっています。");

    public static string Forgotten(LanguageCode language) => In(language,
        "Everything kept about you is deleted: your choice, questions, the list of your answers, your feedback, your requests, your quizzes, and this conversation. Answers themselves stay, without you and your words.",
        "あなたに関する記録（設定、質問、回答の一覧、評価、依頼、クイズの記録、この会話）をすべて削除しました。回答そのものは、あなたとその言葉を含まない形で残ります。");

    public static string NothingToCheck(LanguageCode language) => In(language,
        "There is nothing to check in this: it states nothing that a library could hold. Questions go to ask.", "確認できる記述がありません。ご質問は「質問」でお尋ねください。");

    public static string SayWhatToCheck(LanguageCode language) => In(language,
        "Say what to check: a text, or the id of an answer such as SB-7F3K.", "確認する文章、または SB-7F3K のような回答番号を指定してください。");

    public static string AnswerStatesNothing(LanguageCode language, string id) => In(language,
        $"The answer {id} states nothing to check: the library held no answer.", $"回答 {id} には確認できる記述がありません（根拠のある回答がなかったため）。");

    public static string PassageGone(LanguageCode language) => In(language,
        "The passage it was taken from is no longer in the library.", "引用した箇所は、現在のライブラリーにありません。");

    public static string NotInLibrary(LanguageCode language) => In(language,
        "The library holds nothing that decides this.", "ライブラリーに、これを判断できる記述はありません。");

    public static string Restated(LanguageCode language, string reference) => In(language,
        $"As restated in StBriefingBot's digest of: {reference}", $"StBriefingBotによる要約（言い換え）。原典：{reference}");

    public static string SaysInstead(LanguageCode language, string stated, string claimed) => In(language,
        $"The passage says {stated}, not {claimed}.", $"資料の記述は「{stated}」であり、「{claimed}」ではありません。");

    public static string DiffersInJapanese(string? corrected) => corrected is null ? "資料の記述はこれと異なります。" : $"「{Short(corrected)}」が資料の記述と異なります。";

    private static string Named(CommandOption option, LanguageCode language) => language == LanguageCode.Japanese
        ? string.Concat(option.Choices.Select(choice => $"「{choice.Label.Japanese}」"))
        : string.Join(", ", option.Choices.Select(choice => $"\"{choice.Label.English}\""));

    private static string RoleName(LanguageCode language, Role role) => role switch
    {
        Role.Admin => In(language, "admins", "管理者"),
        Role.Trainer => In(language, "trainers and admins", "トレーナーと管理者"),
        _ => In(language, "members", "メンバー"),
    };

    private static string Marks(IReadOnlyList<int> markers) => string.Concat(markers.Select(marker => $"[{marker}]"));

    /// <summary>What was typed is named, never thrown back at length.</summary>
    private static string Short(string text) => text.Length <= LongestRepeated ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[LongestRepeated - 1]) ? LongestRepeated - 1 : LongestRepeated), "…");

    private static string In(LanguageCode language, string english, string japanese) => new Bilingual(english, japanese).In(language);
}
