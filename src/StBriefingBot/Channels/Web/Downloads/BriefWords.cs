using StBriefingBot.Core.Language;

namespace StBriefingBot.Channels.Web.Downloads;

/// <summary>The words around a brief, in both languages.</summary>
internal sealed record BriefWords(string Dates, string Disagreements, string Article, string Record, string References, Func<DateOnly, string> Made)
{
    private static readonly BriefWords English = new(
        "Dates", "Where sources disagree", "The article", "The record", "References",
        day => $"StBriefingBot, {WrittenDate.Of(day, LanguageCode.English)}. Statements of the library, restated in our own words; numbers name the source.");

    private static readonly BriefWords Japanese = new(
        "日付", "資料間の相違", "論考", "公的記録", "参考文献",
        day => $"StBriefingBot、{WrittenDate.Of(day, LanguageCode.Japanese)}作成。ライブラリーの記述（当ボットによる要約）であり、番号は出典を示します。");

    public static BriefWords In(LanguageCode language) => language == LanguageCode.Japanese ? Japanese : English;
}
