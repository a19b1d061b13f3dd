using System.Diagnostics;
using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Channels;

/// <summary>How a question was read, in the reader's language.</summary>
internal static class ReadingWords
{
    public static string Of(AnswerType type, LanguageCode language) => type switch
    {
        AnswerType.General => In(language, "whatever bears on it", "関連する事柄"),
        AnswerType.Date => In(language, "a date", "日付"),
        AnswerType.Year => In(language, "a year", "年"),
        AnswerType.Duration => In(language, "a length of time", "期間"),
        AnswerType.Number => In(language, "a number", "数"),
        AnswerType.Money => In(language, "an amount of money", "金額"),
        AnswerType.Percent => In(language, "a share", "割合"),
        AnswerType.Person => In(language, "a person", "人物"),
        AnswerType.Organisation => In(language, "an organisation", "組織"),
        AnswerType.Place => In(language, "a place", "場所"),
        AnswerType.List => In(language, "a list", "一覧"),
        AnswerType.Definition => In(language, "a definition", "定義"),
        AnswerType.YesNo => In(language, "yes or no", "正否"),
        AnswerType.Reason => In(language, "a reason", "理由"),
        AnswerType.Manner => In(language, "a manner", "方法"),
        _ => throw new UnreachableException(),
    };

    public static string Of(ConceptKind kind, LanguageCode language) => kind switch
    {
        ConceptKind.Word => In(language, "word", "語"),
        ConceptKind.Name => In(language, "name", "固有名"),
        ConceptKind.Term => In(language, "term", "用語"),
        ConceptKind.Value => In(language, "value", "数値・日付"),
        _ => throw new UnreachableException(),
    };

    /// <summary>Who wrote an answer; a name of another composer stands for itself.</summary>
    public static string Composer(string name, LanguageCode language) => name switch
    {
        ExtractiveComposer.Name => In(language, "extractive (picks statements, writes nothing)", "抜粋（記述を選ぶだけで、文は作成しません）"),
        "none" => In(language, "none", "なし"),
        _ => name,
    };

    private static string In(LanguageCode language, string english, string japanese) => language == LanguageCode.Japanese ? japanese : english;
}
