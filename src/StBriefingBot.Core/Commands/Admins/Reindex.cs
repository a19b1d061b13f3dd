using System.Diagnostics;
using StBriefingBot.Core.Administration;
using StBriefingBot.Core.Administration.Stores;
using StBriefingBot.Core.Commands.Following;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Commands.Admins;

/// <summary>Prepares a new index and shows what it would change; applies or cancels it.</summary>
public sealed class Reindex(PrepareReindex prepare, DecideReindex decide, FollowSwap follow, IHeldReindexes held, IAuditTrail audit, TimeProvider time) : ICommand
{
    private const string Action = "action";
    private const string Generation = "generation";
    private const string Preview = "preview";
    private const string Apply = "apply";
    private const string Accept = "accept";
    private const string Cancel = "cancel";

    public CommandDeclaration Declaration { get; } = new(
        "reindex",
        new Bilingual("reindex", "索引を更新"),
        new Bilingual("Build a new index, see what it changes, apply or cancel", "新しい索引を作成し、変更点を確認して反映または取消しします"),
        new Bilingual(
            "Reads the library, builds a new index beside the one that answers, and shows what would change. Nothing changes for anybody until you apply it. Example: /reindex, then /reindex apply",
            "ライブラリーを読み取り、現在の索引とは別に新しい索引を作成して、変更点を示します。反映するまで回答は変わりません。例：／索引を更新　続いて　／索引を更新 反映"),
        [
            new CommandOption(Action, new Bilingual(Action, "操作"), new Bilingual("What to do; otherwise preview", "行う操作（指定しなければプレビュー）"), OptionKind.Choice)
            {
                Choices =
                [
                    new OptionChoice(Preview, new Bilingual("preview", "プレビュー")),
                    new OptionChoice(Apply, new Bilingual("apply", "反映")),
                    new OptionChoice(Accept, new Bilingual("accept", "承知して反映")),
                    new OptionChoice(Cancel, new Bilingual("cancel", "取消し")),
                ],
            },
            new CommandOption(Generation, new Bilingual(Generation, "世代"), new Bilingual("The previewed generation; otherwise the one that waits", "プレビューした世代（指定しなければ待機中のもの）"), OptionKind.Number),
        ],
        For: Role.Admin);

    public async Task<Reply> ExecuteAsync(CommandCall request, CancellationToken cancellationToken)
    {
        var (language, action) = (request.Language, request.Options.Text(Action));
        if (action is null or Preview)
        {
            var progress = request.Progress is null ? null : new ReindexTold(request.Progress, language, time);
            return await prepare.ExecuteAsync(evenIfUnchanged: false, progress, cancellationToken) switch
            {
                ReindexOutcome.Held waiting => ReindexCard.Of(waiting.Plan, language),
                ReindexOutcome.NothingChanged same => new Reply.Done(AdminWording.NothingChanged(language, same.Generation), language),
                ReindexOutcome.Refused refused => new Reply.Declined(DeclineReason.NotFound, refused.Sentence.In(language), language),
                _ => throw new UnreachableException(),
            };
        }

        if ((request.Options.Number(Generation) ?? (await held.FindAsync(cancellationToken))?.Candidate) is not { } candidate)
        {
            return new Reply.Declined(DeclineReason.NotFound, AdminWording.NotWaiting(language), language);
        }

        var outcome = action == Cancel ? await decide.CancelAsync(candidate, cancellationToken) : await decide.ApplyAsync(candidate, action == Accept, cancellationToken);
        if (outcome is DecisionOutcome.Applied or DecisionOutcome.Cancelled)
        {
            await audit.AppendAsync(request.Speaker.Id, $"reindex {action}", $"generation {candidate}", "", CancellationToken.None);
        }

        return outcome is DecisionOutcome.Applied applied
            ? new Reply.Done(AdminWording.Answers(language, applied.Generation) + FollowingWording.Followed(await follow.ExecuteAsync(applied.Before, applied.Generation, cancellationToken), language), language)
            : Told(outcome, language);
    }

    private static Reply Told(DecisionOutcome outcome, LanguageCode language) => outcome switch
    {
        DecisionOutcome.Cancelled => new Reply.Done(AdminWording.Cancelled(language), language),
        DecisionOutcome.Gone => new Reply.Declined(DeclineReason.NotFound, AdminWording.Gone(language), language),
        DecisionOutcome.OutOfDate => new Reply.Declined(DeclineReason.NotFound, AdminWording.OutOfDate(language), language),
        DecisionOutcome.Refused => new Reply.Declined(DeclineReason.NotAllowed, AdminWording.MustAccept(language), language),
        _ => throw new UnreachableException(),
    };
}

/// <summary>Tells how far a reindex has come, at most every two seconds, and how long it will take.</summary>
internal sealed class ReindexTold(IProgress<string> told, LanguageCode language, TimeProvider time) : IProgress<ReindexProgress>
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly Lock gate = new();
    private ReindexStage? stage;
    private long stageBegan;
    private long? lastTold;

    public void Report(ReindexProgress value)
    {
        lock (gate)
        {
            var now = time.GetTimestamp();
            if (stage != value.Stage)
            {
                (stage, stageBegan) = (value.Stage, now);
            }

            if (lastTold is { } last && time.GetElapsedTime(last, now) < Pause)
            {
                return;
            }

            lastTold = now;
            var elapsed = time.GetElapsedTime(stageBegan, now);
            var left = value is { Done: > 0, Total: { } total } && total > value.Done && elapsed >= Pause ? elapsed * ((double)(total - value.Done) / value.Done) : (TimeSpan?)null;
            told.Report(AdminWording.Percent(language, value, left));
        }
    }
}
