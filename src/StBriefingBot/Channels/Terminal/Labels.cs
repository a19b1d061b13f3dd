using StBriefingBot.Core.Language;

namespace StBriefingBot.Channels.Terminal;

/// <summary>The terminal's own words in both languages.</summary>
internal sealed record Labels(
    string Sources,
    string Notes,
    string Nearest,
    string TryThis,
    string NoAnswer,
    string Id,
    string PassageHint,
    string PassageGone,
    string NoCitations,
    string NoCatalogue,
    string NothingFound,
    string NothingToSearch,
    string UnknownSource,
    string UnknownCommand,
    string DidYouMean,
    string Welcome,
    string Farewell,
    IReadOnlyList<string> Help)
{
    public const string Prompt = "> ";

    private static readonly Labels English = new(
        Sources: "Sources",
        Notes: "Notes",
        Nearest: "The nearest passages in the library",
        TryThis: "Try naming the agreement, meeting, person or year you have in mind, or look around with: search WORDS",
        NoAnswer: "No supported answer",
        Id: "Answer",
        PassageHint: "There is no passage {0}. The last answer cites {1}.",
        PassageGone: "The passage {0} is no longer in the library: it was reindexed since. Ask again.",
        NoCatalogue: "This library has no catalogue. Search it with: search WORDS",
        NoCitations: "No answer has cited a passage yet. Ask something first.",
        NothingFound: "Nothing in the library matches that. Try other words, or the Japanese term.",
        NothingToSearch: "Say what to look for, for example: search quantum",
        UnknownSource: "There is no source \"{0}\".{1} The command sources lists them all.",
        UnknownCommand: "There is no command \"{0}\".{1} The command help lists them all.",
        DidYouMean: " Did you mean \"{0}\"?",
        Welcome: "Ask about U.S.-Japan science and technology relations, in English or Japanese. Type help for commands, quit to leave.",
        Farewell: "Goodbye.",
        Help:
        [
            "Type a question; the next one may refer to it (\"And when was it extended?\").",
            "passage 1     the passage behind [1], with the cited words marked",
            "sources       all sources of the library",
            "source ID     one source: issuer, date, address, what of it was read",
            "search WORDS  passages about something",
            "help          this list",
            "quit          leave",
        ]);

    private static readonly Labels Japanese = new(
        Sources: "出典",
        Notes: "注記",
        Nearest: "ライブラリー内の近い箇所",
        TryThis: "協定・会合・人物・年などを具体的に書いて質問するか、「search 語句」で探してください。",
        NoAnswer: "根拠のある回答なし",
        Id: "回答",
        PassageHint: "{0}番の箇所はありません。直前の回答の引用は{1}です。",
        PassageGone: "箇所 {0} は索引の更新によりなくなりました。もう一度質問してください。",
        NoCatalogue: "このライブラリーには目録がありません。「search 語句」で検索してください。",
        NoCitations: "まだ引用した回答がありません。先に質問してください。",
        NothingFound: "該当する箇所は見つかりませんでした。別の語句か英語の用語でお試しください。",
        NothingToSearch: "探す語句を書いてください。例：search 量子",
        UnknownSource: "「{0}」という出典はありません。{1}sources で一覧を表示します。",
        UnknownCommand: "「{0}」というコマンドはありません。{1}help で一覧を表示します。",
        DidYouMean: "「{0}」のことでしょうか。",
        Welcome: "日米の科学技術関係について、日本語または英語で質問してください。help でコマンド一覧、quit で終了します。",
        Farewell: "終了します。",
        Help:
        [
            "質問を入力してください。続けて「いつまで？」のように尋ねることもできます。",
            "passage 1     [1] の箇所を表示し、引用部分を強調します（「出典 1」でも可）",
            "sources       ライブラリーの出典一覧（「出典一覧」でも可）",
            "source ID     出典の詳細：発行者、日付、リンク、参照した範囲",
            "search 語句   箇所を検索します（「検索 語句」でも可）",
            "help          この一覧（「ヘルプ」でも可）",
            "quit          終了します（「終了」でも可）",
        ]);

    public static Labels In(LanguageCode language) => language == LanguageCode.Japanese ? Japanese : English;
}
