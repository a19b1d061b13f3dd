using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Knowledge;

namespace StBriefingBot.Tests.Channels.Discord;

/// <summary>Commands as a channel meets them.</summary>
internal static class Declared
{
    public static readonly CommandDeclaration Ask = new(
        "ask", new Bilingual("ask", "質問"), new Bilingual("Ask the library", "ライブラリーに質問します"), new Bilingual("Ask.", "質問します。"),
        [
            new CommandOption("question", new Bilingual("question", "質問文"), new Bilingual("What", "内容"), Required: true, MaxLength: 2000),
            new CommandOption("source", new Bilingual("source", "出典"), new Bilingual("Only this", "出典"), MaxLength: 200) { Suggestions = SuggestionSource.Sources },
            new CommandOption("as_of", new Bilingual("as_of", "時点"), new Bilingual("As of", "時点"), OptionKind.Date),
            new CommandOption("private", new Bilingual("private", "自分のみ"), new Bilingual("You only", "自分だけ"), OptionKind.Flag),
            new CommandOption("language", new Bilingual("language", "言語"), new Bilingual("Language", "言語"), OptionKind.Choice)
            {
                Choices = [new OptionChoice("en", new Bilingual("English", "英語")), new OptionChoice("ja", new Bilingual("Japanese", "日本語"))],
            },
        ],
        RepliesPrivately: false);

    public static readonly CommandDeclaration Check = new(
        "check", new Bilingual("check", "確認"), new Bilingual("Check a text", "文を確認します"), new Bilingual("Check.", "確認します。"),
        [new CommandOption("text", new Bilingual("text", "文"), new Bilingual("The text", "文")), new CommandOption("answer", new Bilingual("answer", "回答"), new Bilingual("An answer", "回答"))], Surface: CommandSurface.Typed | CommandSurface.Message)
    {
        MessageLabel = new Bilingual("Check this message", "出典を確認"),
    };

    public static readonly CommandDeclaration Feedback = new(
        "feedback", new Bilingual("feedback", "評価"), new Bilingual("Judge an answer", "回答を評価します"), new Bilingual("Judge.", "評価します。"),
        [
            new CommandOption("judgement", new Bilingual("judgement", "評価"), new Bilingual("Helpful?", "評価"), Required: true),
            new CommandOption("answer", new Bilingual("answer", "回答"), new Bilingual("Which", "回答")),
            new CommandOption("reason", new Bilingual("reason", "理由"), new Bilingual("Why", "理由"), MaxLength: 1000),
        ]);

    public static readonly CommandDeclaration Reindex = new(
        "reindex", new Bilingual("reindex", "再索引"), new Bilingual("Build the index", "索引を作成します"), new Bilingual("Build.", "作成します。"), [], Role.Admin);

    public static readonly IReadOnlyList<CommandDeclaration> All = [Ask, Check, Feedback, Reindex];
}
