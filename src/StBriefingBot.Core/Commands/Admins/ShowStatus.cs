using StBriefingBot.Core.Administration;
using StBriefingBot.Core.Administration.Stores;
using StBriefingBot.Core.Commands.Stores;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Knowledge.Quarantine;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Commands.Admins;

/// <summary>How the index and the library stand.</summary>
public sealed class ShowStatus(
    ISourceReader reader, IPassageIndex index, RollBack generations, IHeldReindexes held, IDisabledPassages disabled, IAuditTrail audit, IFaultLog faults, ISetAsideRecords receipts, IGaps gaps, IFeedbackStore feedback, IDriftedAnswers drifted, TimeProvider time) : ICommand
{
    private const int Counted = 1000;

    public CommandDeclaration Declaration { get; } = new(
        "status",
        new Bilingual("status", "状態"),
        new Bilingual("How the index and the library stand", "索引とライブラリーの状態を表示します"),
        new Bilingual("Shows which generation answers, its age and size, whether the library has changed since, what waits for a decision and what went wrong today.",
            "回答に使われている世代とその作成日時・規模、その後のライブラリーの変更、判断待ちの索引、本日の不具合を表示します。例：／状態"),
        [],
        For: Role.Admin)
    {
        Bare = BareForm.Alone,
    };

    public async Task<Reply> ExecuteAsync(CommandCall request, CancellationToken cancellationToken)
    {
        var language = request.Language;
        string T(string english, string japanese) => AdminWording.In(language, english, japanese);
        var current = await index.CurrentAsync(cancellationToken);
        var lines = new List<CardLine> { new(current is null ? AdminWording.NoIndex(language) : AdminWording.Answers(language, current)) };
        if (current is not null)
        {
            lines.Add(new CardLine(T($"Its age: {Age(time.GetUtcNow() - current.BuiltAt)}.", $"作成からの経過：{AgeInJapanese(time.GetUtcNow() - current.BuiltAt)}")));
            lines.Add(current.Fingerprint == await reader.FingerprintAsync(cancellationToken)
                ? new CardLine(T("The library is what it was built from.", "ライブラリーは作成時から変わっていません。"))
                : new CardLine(T("The library has changed since; reindex shows how.", "作成後にライブラリーが変更されています。「索引を更新」で変更点を確認できます。"), CardLineKind.Caution));
        }

        var kept = await generations.KeptAsync(cancellationToken);
        lines.Add(new CardLine(T($"Kept generations: {AdminWording.Numbers(kept)}.", $"残っている世代：{AdminWording.Numbers(kept)}")));
        if (await held.FindAsync(cancellationToken) is { } waiting)
        {
            lines.Add(new CardLine(
                waiting.Candidate is { } candidate
                    ? T($"Generation {candidate} waits: reindex apply or reindex cancel.", $"第{candidate}世代が判断を待っています（「索引を更新 反映」または「索引を更新 取消し」）。")
                    : T("A new index is being built.", "新しい索引を作成中です。"),
                CardLineKind.Caution));
        }

        var entries = await audit.AllAsync(cancellationToken);
        if (entries.LastOrDefault(entry => entry.Action is "reindex apply" or "reindex accept") is { } last)
        {
            lines.Add(new CardLine(T($"Last reindex: {last.At:yyyy-MM-dd HH:mm} UTC by {last.Actor}.", $"前回の更新：{last.At:yyyy年M月d日 HH:mm} UTC（{last.Actor}）")));
        }

        lines.AddRange(await LibraryAsync(language, cancellationToken));
        if (current is not null && QuarantineWording.Counts(await receipts.OfAsync(current.Number, cancellationToken), language) is { } setAside)
        {
            lines.Add(new CardLine(setAside, CardLineKind.Caution));
        }

        lines.Add(await WorkAsync(language, cancellationToken));
        var today = faults.CountToday();
        lines.Add(new CardLine(T($"Faults logged today: {today}.", $"本日記録された不具合：{today}件"), today > 0 ? CardLineKind.Caution : CardLineKind.Plain));
        return new Reply.CardShown(T("Status", "状態"), [new CardSection(null, lines)], [], language);
    }

    /// <summary>What waits for those who keep the library.</summary>
    private async Task<CardLine> WorkAsync(LanguageCode language, CancellationToken cancellationToken)
    {
        var open = (await gaps.OpenAsync(Counted, cancellationToken)).Count;
        var judged = (await feedback.OpenAsync(Counted, cancellationToken)).Count;
        var lost = (await drifted.AllAsync(cancellationToken)).Count;
        return new CardLine(AdminWording.In(
            language,
            $"To look at: {Many(open)} unanswered (gaps), {Many(judged)} judged not helpful (feedback-review), {lost} answers without support (drift).",
            $"確認が必要なもの：答えられなかったこと{Many(open)}件（不足一覧）、役に立たなかったとの評価{Many(judged)}件（評価への対応）、根拠を失った回答{lost}件"));
    }

    private static string Many(int count) => count < Counted ? $"{count}" : $"{Counted}+";

    private async Task<IEnumerable<CardLine>> LibraryAsync(LanguageCode language, CancellationToken cancellationToken)
    {
        var library = await reader.ReadLibraryAsync(cancellationToken);
        var (sources, copies, dead) = (library.Catalogue.Entries.Count, library.Catalogue.Entries.Count(entry => entry.CopiedAt is not null), library.Catalogue.DeadLinks.Count);
        return
        [
            new CardLine(AdminWording.In(
                language,
                $"Library: {sources} sources, {copies} fetched texts, {dead} dead links, {disabled.All.Count} disabled passages.",
                $"ライブラリー：出典{sources}件、取得済みの本文{copies}件、リンク切れ{dead}件、使用停止の箇所{disabled.All.Count}件")),
        ];
    }

    private static string Age(TimeSpan age) => age.TotalDays >= 2 ? $"{(int)age.TotalDays} days" : age.TotalHours >= 2 ? $"{(int)age.TotalHours} hours" : $"{(int)age.TotalMinutes} minutes";

    private static string AgeInJapanese(TimeSpan age) => age.TotalDays >= 2 ? $"{(int)age.TotalDays}日" : age.TotalHours >= 2 ? $"{(int)age.TotalHours}時間" : $"{(int)age.TotalMinutes}分";
}
