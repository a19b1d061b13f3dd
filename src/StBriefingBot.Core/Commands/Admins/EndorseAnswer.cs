using StBriefingBot.Core.Administration.Stores;
using StBriefingBot.Core.Commands.Following;
using StBriefingBot.Core.Commands.Memory;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;

namespace StBriefingBot.Core.Commands.Admins;

/// <summary>Makes an answer the one that is given for its question, until a passage it cites changes; takes that back; lists what is endorsed.</summary>
public sealed class EndorseAnswer(RecallAnswer recall, IEndorsements endorsements, EndorsedAnswers endorsed, ReadTopic topics, IAuditTrail audit, TimeProvider time) : ICommand
{
    private const string AnswerOption = "answer";
    private const string Question = "question";
    private const string Withdraw = "withdraw";

    public CommandDeclaration Declaration { get; } = new(
        "endorse",
        new Bilingual("endorse", "回答を承認"),
        new Bilingual("Make an answer the one given for its question", "回答をその質問への正式な回答とします"),
        new Bilingual(
            "The answer is given for its question, asked in the same words, until a passage it cites changes. Where the question is no longer at hand, give it. Without an answer the list is shown; withdraw:yes takes it back. Example: /endorse SB-7F3K",
            "引用箇所が変わるまで、同じ言葉の質問にこの回答を返します。質問が手元にない場合は添えてください。回答を指定しなければ一覧を表示し、「撤回:はい」で取り消します。例：／回答を承認 SB-7F3K"),
        [
            new CommandOption(AnswerOption, new Bilingual(AnswerOption, "回答"), new Bilingual("The answer's id; otherwise the list", "回答番号（指定しなければ一覧）"), MaxLength: 60) { Suggestions = SuggestionSource.RecentAnswers },
            new CommandOption(Question, new Bilingual(Question, "質問文"), new Bilingual("The question it answers; otherwise as it was asked", "対応する質問（指定しなければ尋ねられたとおり）"), MaxLength: 2000),
            new CommandOption(Withdraw, new Bilingual(Withdraw, "撤回"), new Bilingual("Take the endorsement back", "承認を取り消す"), OptionKind.Flag),
        ],
        For: Role.Admin);

    public async Task<Reply> ExecuteAsync(CommandCall request, CancellationToken cancellationToken)
    {
        var language = request.Language;
        if (request.Options.Text(AnswerOption) is not { } typed)
        {
            return await ListAsync(language, cancellationToken);
        }

        if (request.Options.Flag(Withdraw))
        {
            return await WithdrawAsync(request, AnswerId.Read(typed) ?? typed, cancellationToken);
        }

        if (await recall.ExecuteAsync(typed, request, cancellationToken) is not Recollection.Found found)
        {
            return new Reply.Declined(DeclineReason.NotFound, CommandWording.NoSuchAnswer(language, typed), language);
        }

        if (found.Answer.Abstained || found.Answer.Citations.Count == 0)
        {
            return new Reply.Declined(DeclineReason.BadOption, AdminWording.In(language, $"{found.Id} states nothing that could be endorsed.", $"{found.Id} には承認できる内容がありません。"), language);
        }

        if ((request.Options.Text(Question) ?? found.Question) is not { } question || topics.Execute([question]).LeansOnEarlierTurns)
        {
            return new Reply.Declined(
                DeclineReason.BadOption,
                AdminWording.In(language, $"Say which question it answers, in full: /endorse {found.Id} question:\"…\".", $"対応する質問を、単独で意味の通る形で添えてください（／回答を承認 {found.Id} 質問文:…）。"),
                language);
        }

        var passages = found.Answer.Citations.Select(citation => citation.PassageId).Distinct(StringComparer.Ordinal).ToList();
        var hashes = await endorsed.HashesAsync(passages, cancellationToken);
        if (passages.Find(passage => !hashes.ContainsKey(passage)) is { } gone)
        {
            return new Reply.Declined(DeclineReason.NotFound, CommandWording.NoSuchPassage(language, gone), language);
        }

        await endorsements.KeepAsync(
            new Endorsement(found.Id, EndorsedAnswers.KeyOf(question, found.Answer.Language), hashes, request.Speaker.Id, time.GetUtcNow()), cancellationToken);
        await audit.AppendAsync(request.Speaker.Id, "endorse", found.Id, string.Join(", ", passages), CancellationToken.None);
        return new Reply.Done(
            AdminWording.In(language, $"{found.Id} is the answer to this question until a passage it cites changes.", $"{found.Id} を、引用箇所が変わるまで、この質問への回答とします。"), language);
    }

    private async Task<Reply> WithdrawAsync(CommandCall request, string id, CancellationToken cancellationToken)
    {
        if (!await endorsements.RemoveAsync(id, cancellationToken))
        {
            return new Reply.Declined(DeclineReason.NotFound, AdminWording.In(request.Language, $"{id} is not endorsed.", $"{id} は承認されていません。"), request.Language);
        }

        await audit.AppendAsync(request.Speaker.Id, "endorse withdraw", id, "", CancellationToken.None);
        return new Reply.Done(AdminWording.In(request.Language, $"{id} is no longer endorsed.", $"{id} の承認を取り消しました。"), request.Language);
    }

    private async Task<Reply> ListAsync(LanguageCode language, CancellationToken cancellationToken)
    {
        var lines = new List<CardLine>();
        foreach (var endorsement in await endorsements.AllAsync(cancellationToken))
        {
            var state = await endorsed.StateAsync(endorsement, cancellationToken);
            var line = $"{endorsement.AnswerId} ({endorsement.Actor}, {endorsement.At:yyyy-MM-dd})";
            lines.Add(state.Stands
                ? new CardLine(line)
                : new CardLine(line + AdminWording.In(language, $": not given any more, because this changed: {string.Join(", ", state.Changed)}", $"：次の箇所が変わったため使われていません：{string.Join("、", state.Changed)}"), CardLineKind.Caution));
        }

        return lines.Count == 0
            ? new Reply.Done(AdminWording.In(language, "No answer is endorsed.", "承認された回答はありません。"), language)
            : new Reply.CardShown(AdminWording.In(language, "Endorsed answers", "承認された回答"), [new CardSection(null, lines)], [], language);
    }
}
