using System.Diagnostics;
using StBriefingBot.Core.Administration;
using StBriefingBot.Core.Administration.Stores;
using StBriefingBot.Core.Commands.Following;
using StBriefingBot.Core.Knowledge;

namespace StBriefingBot.Core.Commands.Admins;

/// <summary>Answers from an earlier generation again, or lists those there are.</summary>
public sealed class GoBack(RollBack rollBack, FollowSwap follow, IAuditTrail audit) : ICommand
{
    private const string Generation = "generation";

    public CommandDeclaration Declaration { get; } = new(
        "rollback",
        new Bilingual("rollback", "世代を戻す"),
        new Bilingual("Answer from an earlier generation again", "以前の世代の索引に戻します"),
        new Bilingual("Goes back to a kept generation, or lists those there are. Example: /rollback 3", "残っている世代に戻します。世代を指定しなければ一覧を表示します。例：／世代を戻す 3"),
        [new CommandOption(Generation, new Bilingual(Generation, "世代"), new Bilingual("The generation to go back to", "戻す世代"), OptionKind.Number)],
        For: Role.Admin);

    public async Task<Reply> ExecuteAsync(CommandCall request, CancellationToken cancellationToken)
    {
        var language = request.Language;
        if (request.Options.Number(Generation) is not { } number)
        {
            var kept = await rollBack.KeptAsync(cancellationToken);
            return new Reply.CardShown(
                AdminWording.In(language, "Kept generations", "残っている世代"),
                [CardSection.Of(null, kept.Select(generation => AdminWording.In(
                    language,
                    $"{generation.Number}: {generation.Passages} passages, {generation.BuiltAt:yyyy-MM-dd HH:mm} UTC{(generation.IsLive ? " (answers now)" : "")}",
                    $"第{generation.Number}世代：{generation.Passages}箇所、{generation.BuiltAt:yyyy年M月d日 HH:mm} UTC{(generation.IsLive ? "（使用中）" : "")}")))],
                [.. kept.Where(generation => !generation.IsLive).Select(generation => new CardAction(
                    AdminWording.In(language, $"Go back to {generation.Number}", $"第{generation.Number}世代に戻す"), "rollback", [(Generation, $"{generation.Number}")],
                    AdminWording.In(language, $"/rollback {generation.Number}", $"/世代を戻す {generation.Number}")))],
                language);
        }

        switch (await rollBack.ExecuteAsync(number, cancellationToken))
        {
            case RollBackOutcome.Done done:
                await audit.AppendAsync(request.Speaker.Id, "rollback", $"generation {number}", "", CancellationToken.None);
                var report = await follow.ExecuteAsync(done.Before, done.Generation, cancellationToken);
                return new Reply.Done(AdminWording.Answers(language, done.Generation) + FollowingWording.Followed(report, language), language);
            case RollBackOutcome.NotKept notKept:
                return new Reply.Declined(DeclineReason.NotFound, AdminWording.NotKept(language, number, notKept.Kept), language);
            default:
                throw new UnreachableException();
        }
    }
}
