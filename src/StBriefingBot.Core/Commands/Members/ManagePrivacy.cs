using StBriefingBot.Core.Commands.Memory;
using StBriefingBot.Core.Commands.Stores;
using StBriefingBot.Core.Knowledge;

namespace StBriefingBot.Core.Commands.Members;

/// <summary>Shows what is kept about the asker, changes whether questions are kept, deletes everything.</summary>
public sealed class ManagePrivacy(IPersonalRecords people, ConversationMemory memory, PrivacyRules rules) : ICommand
{
    private const string Action = "action";
    private const string Show = "show";
    private const string KeepOn = "keep-on";
    private const string KeepOff = "keep-off";
    private const string Forget = "forget";

    public CommandDeclaration Declaration { get; } = new(
        "privacy",
        new Bilingual("privacy", "プライバシー"),
        new Bilingual("What is kept about you; change or delete it", "あなたに関する記録の確認・変更・削除"),
        new Bilingual(
            "Shows what is kept about you. The text of questions is kept only if you say so: /privacy keep-on. /privacy forget deletes everything.",
            "あなたに関する記録を表示します。質問の文は「保存する」を選んだ場合のみ保存します。「削除する」ですべて消去します。例：／プライバシー 保存しない"),
        [
            new CommandOption(Action, new Bilingual(Action, "操作"), new Bilingual("What to do; otherwise show", "行う操作（指定しなければ表示）"), OptionKind.Choice)
            {
                Choices =
                [
                    new OptionChoice(Show, new Bilingual("show", "表示する")),
                    new OptionChoice(KeepOn, new Bilingual("keep my questions", "保存する")),
                    new OptionChoice(KeepOff, new Bilingual("do not keep my questions", "保存しない")),
                    new OptionChoice(Forget, new Bilingual("delete everything about me", "削除する")),
                ],
            },
        ]);

    public async Task<Reply> ExecuteAsync(CommandCall request, CancellationToken cancellationToken)
    {
        var (speaker, language) = (request.Speaker, request.Language);
        switch (request.Options.Text(Action))
        {
            case KeepOn when !rules.MayKeepQuestions:
                return new Reply.Declined(DeclineReason.NotAllowed, CommandWording.QuestionsNeverKept(language), language);
            case KeepOn:
                await people.ChooseAsync(speaker.Id, keepsQuestions: true, cancellationToken);
                return new Reply.Done(CommandWording.QuestionsKept(language), language);
            case KeepOff:
                await people.ChooseAsync(speaker.Id, keepsQuestions: false, cancellationToken);
                return new Reply.Done(CommandWording.QuestionsNotKept(language), language);
            case Forget:
                await people.ForgetAsync(speaker.Id, cancellationToken);
                memory.Forget(speaker);
                return new Reply.Done(CommandWording.Forgotten(language), language);
            default:
                return new Reply.PrivacyShown(await StoredAsync(speaker, cancellationToken), language);
        }
    }

    private async Task<StoredAboutPerson> StoredAsync(Speaker speaker, CancellationToken cancellationToken)
    {
        var record = await people.FindAsync(speaker.Id, cancellationToken);
        return new StoredAboutPerson(record.KeepsQuestions, record.Questions, record.Answers, record.Judgements, memory.TurnsOf(speaker)) { SourceRequests = record.SourceRequests, QuizAnswers = record.QuizAnswers };
    }
}
