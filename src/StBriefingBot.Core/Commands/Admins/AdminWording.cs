using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Commands.Admins;

/// <summary>What the commands of admins say, in both languages.</summary>
internal static class AdminWording
{
    public static string In(LanguageCode language, string english, string japanese) => new Bilingual(english, japanese).In(language);

    public static string Counts(LanguageCode language, ReindexChanges changes) => In(language,
        $"+{changes.Added} added, ~{changes.Changed} changed, −{changes.Removed} removed", $"追加 +{changes.Added}、変更 ~{changes.Changed}、削除 −{changes.Removed}");

    public static string Answers(LanguageCode language, Generation generation) => In(language,
        $"Generation {generation.Number} answers: {generation.Passages} passages of {generation.Sources} sources, built {generation.BuiltAt:yyyy-MM-dd HH:mm} UTC.",
        $"第{generation.Number}世代が回答に使われています（{generation.Sources}件の出典の{generation.Passages}箇所、{generation.BuiltAt:yyyy年M月d日 HH:mm} UTC 作成）。");

    public static string NoIndex(LanguageCode language) => In(language, "No index has been built yet; reindex builds one.", "索引はまだありません。「索引を更新」で作成できます。");

    public static string NothingChanged(LanguageCode language, Generation generation) => In(language,
        $"Nothing has changed since generation {generation.Number} was built; it goes on answering.", $"第{generation.Number}世代の作成後、変更はありません。引き続きこの世代で回答します。");

    public static string Gone(LanguageCode language) => In(language,
        "This preview is no longer waiting: it was applied or cancelled, or another one was made. Use reindex for a new one.", "このプレビューはすでに反映・取消し済みか、新しいものに置き換わっています。「索引を更新」でもう一度作成してください。");

    public static string OutOfDate(LanguageCode language) => In(language,
        "The library or the index has changed since this preview, so nothing was applied. Use reindex for a new one.", "プレビューの後にライブラリーまたは索引が変わったため、反映しませんでした。「索引を更新」でもう一度作成してください。");

    public static string MustAccept(LanguageCode language) => In(language,
        "A check refuses this index, so it was not applied. Look at the preview again; \"reindex accept\" applies it all the same.", "確認の結果に問題があるため反映しませんでした。プレビューをご確認のうえ、承知して反映する場合は「索引を更新 承知して反映」を使ってください。");

    public static string Cancelled(LanguageCode language) => In(language, "Cancelled: nothing has changed.", "取り消しました。何も変更していません。");

    public static string NotWaiting(LanguageCode language) => In(language, "No preview is waiting. Use reindex for one.", "待機中のプレビューはありません。「索引を更新」で作成してください。");

    public static string NotKept(LanguageCode language, int number, IReadOnlyList<Generation> kept) => In(language,
        $"There is no generation {number} to go back to; kept are {Numbers(kept)}.", $"戻せる第{number}世代はありません。残っているのは{Numbers(kept)}です。");

    public static string Numbers(IReadOnlyList<Generation> kept) => string.Join(", ", kept.Select(generation => $"{generation.Number}"));

    public static string OnlyAddresses(LanguageCode language) => In(language,
        "Files of the bot's machine are added at its command line only; here, give the address of a page.", "ボットの置かれた機器のファイルは、その機器のコマンドラインからのみ追加できます。ここではページのアドレスを指定してください。");

    public static string TakeUp(LanguageCode language) => In(language, "The command reindex takes it up.", "「索引を更新」で反映されます。");

    public static string Percent(LanguageCode language, ReindexProgress progress, TimeSpan? left)
    {
        var stage = progress.Stage switch
        {
            ReindexStage.Comparing => In(language, "Looking for changes", "変更を確認しています"),
            ReindexStage.Building => In(language, "Reading and indexing", "文書を読み取り、索引を作成しています"),
            ReindexStage.Checking => In(language, "Checking the new index", "新しい索引を確認しています"),
            _ => In(language, "Making it live", "切り替えています"),
        };
        var count = progress.Done == 0 ? "" : progress.Total is { } total && total >= progress.Done ? $": {progress.Done} / {total}" : $": {progress.Done}";
        var rest = left is { } time ? In(language, $", about {Math.Ceiling(time.TotalSeconds)} s left", $"（残り約{Math.Ceiling(time.TotalSeconds)}秒）") : "";
        return stage + count + rest;
    }
}
