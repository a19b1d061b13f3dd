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
    string NothingFound,
    string Welcome,
    string Farewell)
{
    public const string Prompt = "> ";

    private static readonly Labels English = new(
        Sources: "Sources",
        Notes: "Notes",
        Nearest: "The nearest passages in the library",
        TryThis: "Try naming the agreement, meeting, person or year you have in mind, look around with: search WORDS, or ask for a source: /request-source",
        NoAnswer: "No supported answer",
        Id: "Answer",
        NothingFound: "Nothing in the library matches that. Try other words, or the Japanese term.",
        Welcome: "Ask about U.S.-Japan science and technology relations, in English or Japanese. Type help for commands, quit to leave.",
        Farewell: "Goodbye.");

    private static readonly Labels Japanese = new(
        Sources: "出典",
        Notes: "注記",
        Nearest: "ライブラリー内の近い箇所",
        TryThis: "協定・会合・人物・年などを具体的に書いて質問するか、「検索 語句」で探してください。資料の追加は「／資料を依頼」で依頼できます。",
        NoAnswer: "根拠のある回答なし",
        Id: "回答",
        NothingFound: "該当する箇所は見つかりませんでした。別の語句か英語の用語でお試しください。",
        Welcome: "日米の科学技術関係について、日本語または英語で質問してください。「ヘルプ」でコマンド一覧、「終了」で終了します。",
        Farewell: "終了します。");

    public static Labels In(LanguageCode language) => language == LanguageCode.Japanese ? Japanese : English;
}
