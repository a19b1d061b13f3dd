using StBriefingBot.Core.Administration.Stores;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Commands.Admins;

/// <summary>Takes a passage out of use at once, with a reason, or puts it back; without a passage it lists those out of use.</summary>
public sealed class DisablePassage(IPassageIndex index, IDisabledPassages disabled, IAuditTrail audit, TimeProvider time) : ICommand
{
    private const string Passage = "passage";
    private const string Reason = "reason";
    private const string Enable = "enable";

    public CommandDeclaration Declaration { get; } = new(
        "source-disable",
        new Bilingual("source-disable", "箇所の使用を停止"),
        new Bilingual("Take a passage out of use, or put it back", "箇所の使用を停止、または再開します"),
        new Bilingual(
            "Takes a passage out of use at once, in every answer and search; give a reason. enable:yes puts it back; without a passage the list is shown. Example: /source-disable ferry-note.en.text#start reason:\"wrong year\"",
            "指定した箇所を、回答と検索で直ちに使わないようにします。理由を添えてください。「再開:はい」で元に戻します。例：／箇所の使用を停止 ferry-note.en.text#start 理由:年の誤り"),
        [
            new CommandOption(Passage, new Bilingual(Passage, "箇所"), new Bilingual("The passage's id", "箇所のID"), MaxLength: 300),
            new CommandOption(Reason, new Bilingual(Reason, "理由"), new Bilingual("Why", "理由"), MaxLength: 500),
            new CommandOption(Enable, new Bilingual(Enable, "再開"), new Bilingual("Put it back into use", "使用を再開する"), OptionKind.Flag),
        ],
        For: Role.Admin);

    public async Task<Reply> ExecuteAsync(CommandCall request, CancellationToken cancellationToken)
    {
        var language = request.Language;
        if (request.Options.Text(Passage) is not { } id)
        {
            var all = disabled.All.Values.OrderBy(passage => passage.At).Select(passage => $"{passage.PassageId}: {passage.Reason} ({passage.Actor}, {passage.At:yyyy-MM-dd})").ToList();
            return all.Count == 0
                ? new Reply.Done(AdminWording.In(language, "No passage is out of use.", "使用を停止している箇所はありません。"), language)
                : new Reply.CardShown(AdminWording.In(language, "Passages out of use", "使用停止中の箇所"), [CardSection.Of(null, all)], [], language);
        }

        if (request.Options.Flag(Enable))
        {
            if (!await disabled.EnableAsync(id, cancellationToken))
            {
                return new Reply.Declined(DeclineReason.NotFound, AdminWording.In(language, $"The passage {id} is not out of use.", $"箇所 {id} の使用は停止されていません。"), language);
            }

            await audit.AppendAsync(request.Speaker.Id, "passage enable", id, "", CancellationToken.None);
            return new Reply.Done(AdminWording.In(language, $"The passage {id} is in use again.", $"箇所 {id} の使用を再開しました。"), language);
        }

        if (request.Options.Text(Reason) is not { } reason)
        {
            return new Reply.Declined(DeclineReason.BadOption, AdminWording.In(language, "Say why, for those who come after you: reason:\"…\".", "後で経緯が分かるよう、理由を添えてください（理由:…）。"), language);
        }

        if (!disabled.All.ContainsKey(id) && await index.FindAsync(id, cancellationToken) is null)
        {
            return new Reply.Declined(DeclineReason.NotFound, CommandWording.NoSuchPassage(language, id), language);
        }

        await disabled.DisableAsync(new DisabledPassage(id, reason, request.Speaker.Id, time.GetUtcNow()), cancellationToken);
        await audit.AppendAsync(request.Speaker.Id, "passage disable", id, reason, CancellationToken.None);
        return new Reply.Done(AdminWording.In(language, $"The passage {id} is out of use from now on.", $"箇所 {id} の使用を停止しました。"), language);
    }
}
