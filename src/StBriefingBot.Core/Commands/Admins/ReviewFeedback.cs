using StBriefingBot.Core.Administration.Stores;
using StBriefingBot.Core.Commands.Stores;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Commands.Admins;

/// <summary>What people said against answers, as work to be done: with the answer, what it cited and the generation it came from.</summary>
public sealed class ReviewFeedback(IFeedbackStore feedback, IAnswerStore answers, IPassageIndex index, INotices notices, IAuditTrail audit, TimeProvider time) : ICommand
{
    private const string AnswerOption = "answer";
    private const string Done = "done";
    private const int MostJudgements = 200;
    private const int MostAnswers = 10;
    private const int LongestAnswer = 160;

    public CommandDeclaration Declaration { get; } = new(
        "feedback-review",
        new Bilingual("feedback-review", "評価への対応"),
        new Bilingual("What people said against answers, to be dealt with", "回答への指摘の一覧と対応"),
        new Bilingual(
            "Lists answers that people found not helpful, with their words, what each cited, the generation it came from and whether that has changed. With done, what was said is settled and those who said it are told. Example: /feedback-review SB-7F3K done:\"date corrected\"",
            "「役に立たなかった」とされた回答を、指摘、引用箇所、世代、その後の変更とともに示します。「対応:…」を添えると対応済みとなり、指摘した人に知らせます。例：／評価への対応 SB-7F3K 対応:日付を修正"),
        [
            new CommandOption(AnswerOption, new Bilingual(AnswerOption, "回答"), new Bilingual("The answer's id; otherwise all", "回答番号（指定しなければすべて）"), MaxLength: 60),
            new CommandOption(Done, new Bilingual(Done, "対応"), new Bilingual("What was done about it", "行った対応"), MaxLength: 300),
        ],
        For: Role.Admin);

    public async Task<Reply> ExecuteAsync(CommandCall request, CancellationToken cancellationToken)
    {
        var (language, typed) = (request.Language, request.Options.Text(AnswerOption));
        var id = typed is null ? null : AnswerId.Read(typed);
        if (typed is not null && id is null)
        {
            return new Reply.Declined(DeclineReason.NotFound, CommandWording.NoSuchAnswer(language, typed), language);
        }

        if (request.Options.Text(Done) is { } note)
        {
            return id is null
                ? new Reply.Declined(DeclineReason.BadOption, AdminWording.In(language, "Say which answer: /feedback-review SB-7F3K done:\"…\".", "回答番号を指定してください（例：／評価への対応 SB-7F3K 対応:…）。"), language)
                : await SettleAsync(request, id, note, cancellationToken);
        }

        var open = (await feedback.OpenAsync(MostJudgements, cancellationToken)).Where(judgement => id is null || judgement.AnswerId == id).ToList();
        if (open.Count == 0)
        {
            return new Reply.Done(AdminWording.In(language, "Nothing is to be dealt with.", "対応が必要な指摘はありません。"), language);
        }

        var sections = new List<CardSection>();
        foreach (var group in open.GroupBy(judgement => judgement.AnswerId).Take(MostAnswers))
        {
            sections.Add(await SectionAsync([.. group], language, cancellationToken));
        }

        return new Reply.CardShown(AdminWording.In(language, "Said against answers", "回答への指摘"), sections, [], language);
    }

    private async Task<Reply> SettleAsync(CommandCall request, string id, string note, CancellationToken cancellationToken)
    {
        var language = request.Language;
        var people = await feedback.ResolveAsync(id, request.Speaker.Id, note, time.GetUtcNow(), cancellationToken);
        if (people.Count == 0)
        {
            return new Reply.Declined(DeclineReason.NotFound, AdminWording.In(language, $"Nothing open was said against {id}.", $"{id} に未対応の指摘はありません。"), language);
        }

        foreach (var person in people)
        {
            await notices.AddAsync(person, new Notice(NoticeKind.FeedbackDone, id, note, time.GetUtcNow()), cancellationToken);
        }

        await audit.AppendAsync(request.Speaker.Id, "feedback done", id, note, CancellationToken.None);
        return new Reply.Done(AdminWording.In(language, $"What was said against {id} is settled; {people.Count} will be told.", $"{id} への指摘を対応済みにしました。{people.Count}人に知らせます。"), language);
    }

    private async Task<CardSection> SectionAsync(IReadOnlyList<Judgement> judgements, LanguageCode language, CancellationToken cancellationToken)
    {
        var latest = judgements[0];
        var lines = new List<CardLine>();
        if (await answers.FindAsync(latest.AnswerId, cancellationToken) is { Answer.Text: var text })
        {
            lines.Add(new CardLine(Short(text.ReplaceLineEndings(" "))));
        }

        lines.AddRange(judgements.Where(judgement => judgement.Reason is not null).Select(judgement => new CardLine($"“{judgement.Reason}” ({judgement.At:yyyy-MM-dd})", CardLineKind.Caution)));
        if (latest.PassageIds.Count > 0)
        {
            lines.Add(new CardLine(AdminWording.In(language, "Cites: ", "引用箇所：") + string.Join(", ", latest.PassageIds)));
        }

        var gone = new List<string>();
        foreach (var passage in latest.PassageIds)
        {
            if (await index.FindAsync(passage, cancellationToken) is null)
            {
                gone.Add(passage);
            }
        }

        if (gone.Count > 0)
        {
            lines.Add(new CardLine(AdminWording.In(language, "No longer in use: ", "現在は使われていない箇所：") + string.Join(", ", gone)));
        }

        var generation = latest.Generation is { } number ? AdminWording.In(language, $", from generation {number}", $"、第{number}世代の回答") : "";
        return new CardSection(AdminWording.In(language, $"{latest.AnswerId}: {judgements.Count} not helpful{generation}", $"{latest.AnswerId}：役に立たなかった {judgements.Count}件{generation}"), lines);
    }

    private static string Short(string text) => text.Length <= LongestAnswer ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[LongestAnswer - 1]) ? LongestAnswer - 1 : LongestAnswer), "…");
}
