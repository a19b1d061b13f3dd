using StBriefingBot.Core.Administration.Stores;
using StBriefingBot.Core.Knowledge;

namespace StBriefingBot.Core.Commands.Admins;

/// <summary>Who did what, when, and whether the record stands as it was written.</summary>
public sealed class ShowAudit(IAuditTrail audit) : ICommand
{
    private const string Top = "top";
    private const int Usual = 20;
    private const int Most = 100;

    public CommandDeclaration Declaration { get; } = new(
        "audit",
        new Bilingual("audit", "操作記録"),
        new Bilingual("Who did what to the library and the index", "ライブラリーと索引への操作の記録を表示します"),
        new Bilingual(
            "Shows the latest entries of the record of what admins did, and checks that none was changed or taken out. The command line exports all of it: stbot audit --csv. Example: /audit 50",
            "管理者の操作の最新の記録を表示し、改変や欠落がないことを確かめます。全体はコマンドラインから出力できます（stbot audit --csv）。例：／操作記録 50"),
        [new CommandOption(Top, new Bilingual(Top, "件数"), new Bilingual("How many entries, up to 100", "表示する件数（100まで）"), OptionKind.Number)],
        For: Role.Admin);

    public async Task<Reply> ExecuteAsync(CommandCall request, CancellationToken cancellationToken)
    {
        var language = request.Language;
        var entries = await audit.AllAsync(cancellationToken);
        var broken = AuditEntry.FirstBroken(entries);
        var state = broken is { } number
            ? new CardLine(AdminWording.In(language, $"The record was tampered with: entry {number} is changed or missing.", $"記録が改変されています。{number}番の記録が変更されたか、欠けています。"), CardLineKind.Caution)
            : new CardLine(AdminWording.In(language, $"{entries.Count} entries; none was changed or taken out.", $"記録は{entries.Count}件で、改変や欠落はありません。"));
        var shown = entries.Reverse().Take(Math.Clamp(request.Options.Number(Top) ?? Usual, 1, Most))
            .Select(entry => $"{entry.Number}. {entry.At:yyyy-MM-dd HH:mm} {entry.Actor}: {entry.Action} {entry.Subject}{(entry.Detail.Length > 0 ? $" ({entry.Detail})" : "")}");
        return new Reply.CardShown(AdminWording.In(language, "Audit", "操作記録"), [new CardSection(null, [state]), CardSection.Of(null, shown)], [], language);
    }
}
