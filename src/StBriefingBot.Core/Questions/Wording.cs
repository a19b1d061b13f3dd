using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Questions;

/// <summary>The few sentences that the bot says in its own words, in both languages.</summary>
internal static class Wording
{
    public static string Greeting(LanguageCode language) => In(language,
        "Hello. Ask me about U.S.-Japan science and technology relations, or whatever this library holds: I answer only what a passage supports, and show it.",
        "こんにちは。日米科学技術関係など、このライブラリーにある事柄をお尋ねください。根拠となる箇所がある場合にのみ、出典を示してお答えします。");

    public static string Thanks(LanguageCode language) => In(language, "You are welcome. Ask whenever you need a checked fact.", "どういたしまして。確認が必要なことがあれば、いつでもお尋ねください。");

    public static string AboutBot(LanguageCode language) => In(language,
        "I am StBriefingBot. I search a curated library and quote the passages that answer your question, with their sources; when no passage supports an answer I say so.",
        "StBriefingBotです。ライブラリーを検索し、ご質問に答える箇所を出典とともに引用します。根拠となる箇所がない場合は、その旨をお伝えします。");

    public static string Instruction(LanguageCode language) => In(language,
        "I only answer questions from the library, with citations, so I leave that request aside. What would you like to know?",
        "ライブラリーに基づき出典付きで質問にお答えすることだけを行っているため、そのご要望には応じられません。お知りになりたいことをお尋ねください。");

    public static string Empty(LanguageCode language) => In(language, "Please type a question.", "質問を入力してください。");

    public static string NoIndex(LanguageCode language) => In(language,
        "The library has not been indexed yet. Run \"stbot reindex\" and ask again.", "ライブラリーの索引がまだ作成されていません。「stbot reindex」を実行してから、もう一度お尋ねください。");

    public static string NotInLibrary(LanguageCode language, IReadOnlyList<string> missing) => missing.Count == 0
        ? In(language, "The library does not hold a passage that answers this.", "このご質問に答える箇所はライブラリーにありません。")
        : In(language,
            $"The library does not hold a passage that answers this: nothing there covers {string.Join(", ", missing.Select(text => $"\"{text}\""))} in this connection.",
            $"このご質問に答える箇所はライブラリーにありません（{string.Join("、", missing.Select(text => $"「{text}」"))}について、該当する記述が見当たりません）。");

    private const string PartEnglish = "The library does not hold an answer to this part: ";
    private const string PartJapanese = "次の部分に答える箇所はライブラリーにありません：";

    public static string PartNotAnswered(LanguageCode language, string part) => In(language, $"{PartEnglish}\"{part.Trim()}\"", $"{PartJapanese}「{part.Trim()}」");

    /// <summary>True for a note that repeats what the asker wrote.</summary>
    public static bool NamesPartOfQuestion(string note) => note.StartsWith(PartEnglish, StringComparison.Ordinal) || note.StartsWith(PartJapanese, StringComparison.Ordinal);

    public static string Nearest(LanguageCode language) => In(language, "The nearest passages are listed below.", "関連の近い箇所を以下に示します。");

    public static string Yes(LanguageCode language) => In(language, "Yes", "はい");

    public static string No(LanguageCode language) => In(language, "No", "いいえ");

    public static string PremiseDiffers(LanguageCode language, string reason) => In(language,
        $"The question's premise differs from the library: {reason}", $"ご質問の前提はライブラリーの記述と異なります。{reason}");

    public static string Disagree(LanguageCode language, string article, string record) => In(language,
        $"Sources disagree. {article} {record}", $"資料間に相違があります。{article}{record}");

    public static string AsOf(LanguageCode language, DateOnly date) => In(language,
        $"Answered as the library stood on {WrittenDate.Of(date, language)}; later developments are left out.", $"{WrittenDate.Of(date, language)}時点のライブラリーに基づく回答です。その後の動きは含みません。");

    public static string Overtaken(LanguageCode language, string date, IReadOnlyList<int> markers) => In(language,
        $"{Marks(markers)} describes the situation until {date}; check later developments before repeating it as current.",
        $"{Marks(markers)}は{date}までの状況を述べたものです。現状として引用する前に、その後の動きを確認してください。");

    public static string LaterDevelopment(LanguageCode language, string date, IReadOnlyList<int> markers) => In(language,
        $"{Marks(markers)} is a development of {date}, after the article was written.", $"{Marks(markers)}は、論考の発表後、{date}の動きです。");

    public static string Caution(LanguageCode language, string caution, IReadOnlyList<int> markers) => In(language, $"On {Marks(markers)}: {caution}", $"{Marks(markers)}について：{caution}");

    public static string LowConfidence(LanguageCode language, IReadOnlyList<int> markers) => In(language,
        $"{Marks(markers)} rests on a weak basis; check the original before using it.", $"{Marks(markers)}は根拠が弱いため、使用前に原典を確認してください。");

    public static string EnglishEvidence(LanguageCode language) => In(language,
        "", "該当する記述は英語の資料にのみあるため、原文のまま引用します。");

    public static string JapaneseEvidence(LanguageCode language) => In(language,
        "The evidence stands in a Japanese source and is quoted as it is.", "");

    public static string DeadLink(LanguageCode language, DateOnly seen, DateOnly? copied, IReadOnlyList<int> markers) => copied is { } day
        ? In(language,
            $"The page of {Marks(markers)} was gone on {WrittenDate.Of(seen, language)}; the text is that of the copy kept on {WrittenDate.Of(day, language)}.",
            $"{Marks(markers)}のページは{WrittenDate.Of(seen, language)}の時点で公開されていません。本文は{WrittenDate.Of(day, language)}に保存した写しによります。")
        : In(language,
            $"The page of {Marks(markers)} was gone on {WrittenDate.Of(seen, language)}; an archive of the web may still hold it.",
            $"{Marks(markers)}のページは{WrittenDate.Of(seen, language)}の時点で公開されていません。ウェブアーカイブに残っている可能性があります。");

    public static string TranslatedEvidence(LanguageCode language) => In(language,
        "The evidence stands in a Japanese source; its words are translated here, and each passage shows the original.",
        "該当する記述は英語の資料にあります。ここでは翻訳を示し、各箇所で原文を確認できます。");

    public static string WrittenByModel(LanguageCode language) => In(language,
        "Written by a language model (AI); each sentence was verified against the passages it cites.", "言語モデル（AI）が作成した文です。各文は引用箇所と照合済みです。");

    public static string ModelNotUsed(LanguageCode language, ComposerFault fault)
    {
        var (english, japanese) = fault switch
        {
            ComposerFault.Unreachable => ("it could not be reached", "接続できなかったため"),
            ComposerFault.TooSlow => ("it took too long", "時間内に応答しなかったため"),
            ComposerFault.Busy => ("it is overloaded", "混み合っているため"),
            ComposerFault.Misconfigured => ("it did not accept the request", "要求が受け付けられなかったため"),
            ComposerFault.Unreadable => ("what it wrote could not be read", "応答を読み取れなかったため"),
            ComposerFault.Declined => ("it declined to answer", "回答を辞退したため"),
            ComposerFault.Endless => ("it did not come to an end", "応答が終わらなかったため"),
            ComposerFault.NotVerified => ("nothing it wrote passed verification", "書かれた文がいずれも検証を通らなかったため"),
            ComposerFault.BesideThePoint => ("what it wrote does not answer", "書かれた文が質問に答えていなかったため"),
            ComposerFault.OverBudget => ("today's budget for it is used up", "本日の利用枠を使い切ったため"),
            ComposerFault.OverOwnBudget => ("your budget for it is used up for today", "本日のあなたの利用枠を使い切ったため"),
            ComposerFault.NothingToSend => ("the passages hold text that is not given to one", "該当箇所にモデルへ送らない記述が含まれるため"),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return In(language, $"No language model wrote this, because {english}; the library is quoted as it stands.", $"言語モデルは{japanese}使用せず、ライブラリーの記述をそのまま引用しました。");
    }

    private static string Marks(IReadOnlyList<int> markers) => string.Concat(markers.Select(marker => $"[{marker}]"));

    private static string In(LanguageCode language, string english, string japanese) => language == LanguageCode.Japanese ? japanese : english;
}
