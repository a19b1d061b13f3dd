using StBriefingBot.Core.Administration.Stores;
using StBriefingBot.Core.Commands.Stores;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Commands.Following;

/// <summary>What people are told of answers after they were given, in both languages.</summary>
internal static class FollowingWording
{
    private const int LongestQuoted = 300;

    public static string Notice(Notice notice, StoredAnswer? answer, LanguageCode language)
    {
        var (day, dayInJapanese) = ($"{notice.Since:yyyy-MM-dd}", $"{notice.Since:yyyy年M月d日}");
        var about = notice.About is { } id ? $" ({id})" : "";
        var text = answer is null ? "" : $"\n{Short(answer.Answer.Text)}{Sources(answer)}";
        return notice.Kind switch
        {
            NoticeKind.AnswerFound => In(
                language,
                $"On {day} you asked something that the library could not answer{about}. It can now: {notice.AnswerId}.{text}",
                $"{dayInJapanese}にお尋ねの、ライブラリーで答えられなかったこと{about}に、答えられるようになりました：{notice.AnswerId}{text}"),
            NoticeKind.SupportLost => In(
                language,
                $"The library changed on {day}, and no longer supports an answer you were given, {notice.AnswerId}. Ask again for what it says now.{text}",
                $"{dayInJapanese}のライブラリーの更新により、以前の回答 {notice.AnswerId} は根拠を失いました。現在の内容は、もう一度お尋ねください。{text}"),
            NoticeKind.FeedbackDone => In(
                language,
                $"What you said about the answer {notice.AnswerId} was dealt with: {Short(notice.About ?? "")}",
                $"回答 {notice.AnswerId} へのご指摘に対応しました：{Short(notice.About ?? "")}"),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    public static string MoreNotices(int count, LanguageCode language) =>
        In(language, $"{count} more of your earlier questions or answers changed; ask them again.", $"ほかに{count}件のご質問・回答にも変更がありました。もう一度お尋ねください。");

    /// <summary>What a new generation meant for people; empty where it meant nothing.</summary>
    public static string Followed(SwapReport report, LanguageCode language)
    {
        var lost = report.Drifted.Count == 0 ? "" : In(
            language,
            $" {report.Drifted.Count} stored answer{(report.Drifted.Count == 1 ? "" : "s")} lost {(report.Drifted.Count == 1 ? "its" : "their")} support ({Named(report.Drifted, ", ")}).",
            $"保存済みの回答{report.Drifted.Count}件が根拠を失いました（{Named(report.Drifted, "、")}）。");
        var closed = report.GapsClosed == 0 ? "" : In(
            language, $" {report.GapsClosed} open question{(report.GapsClosed == 1 ? " is" : "s are")} answered now.", $"答えられなかった質問{report.GapsClosed}件に答えられるようになりました。");
        var told = report.Told == 0 ? "" : In(language, $" {report.Told} notice{(report.Told == 1 ? "" : "s")} to those who asked.", $"質問した人への通知は{report.Told}件です。");
        return lost + closed + told;
    }

    public static string Endorsed(DateTimeOffset at, LanguageCode language) => In(
        language, $"Endorsed on {at:yyyy-MM-dd} by those who keep the library as the answer to this question.", $"{at:yyyy年M月d日}に、ライブラリーの管理者がこの質問への回答として認めたものです。");

    private static string Sources(StoredAnswer answer) => string.Concat(answer.Answer.Citations.Select(citation => $"\n[{citation.Marker}] {citation.Title}"));

    private static string Named(IReadOnlyList<string> ids, string comma) => string.Join(comma, ids.Take(10)) + (ids.Count > 10 ? " …" : "");

    private static string Short(string text) =>
        text.Length <= LongestQuoted ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[LongestQuoted - 1]) ? LongestQuoted - 1 : LongestQuoted), "…");

    private static string In(LanguageCode language, string english, string japanese) => new Bilingual(english, japanese).In(language);
}
