using StBriefingBot.Core.Commands.Memory;
using StBriefingBot.Core.Commands.Stores;
using StBriefingBot.Core.Knowledge;

namespace StBriefingBot.Core.Commands.Members;

/// <summary>Notes whether an answer helped.</summary>
public sealed class JudgeAnswer(RecallAnswer recall, IFeedbackStore feedback, TimeProvider time) : ICommand
{
    private const string JudgementOption = "judgement";
    private const string AnswerOption = "answer";
    private const string Reason = "reason";
    private const string Helpful = "helpful";
    private const string NotHelpful = "not-helpful";

    public CommandDeclaration Declaration { get; } = new(
        "feedback",
        new Bilingual("feedback", "評価"),
        new Bilingual("Say whether an answer helped", "回答が役に立ったかを伝えます"),
        new Bilingual(
            "Notes your judgement for whoever keeps the library; a later one takes the place of an earlier one. Example: /feedback not-helpful The date is wrong",
            "評価をライブラリーの管理者に伝えます。後からの評価で上書きできます。例：／評価 役に立たなかった 日付が違う"),
        [
            new CommandOption(JudgementOption, new Bilingual(JudgementOption, "評価"), new Bilingual("Whether the answer helped", "役に立ったかどうか"), OptionKind.Choice, Required: true)
            {
                Choices = [new OptionChoice(Helpful, new Bilingual("helpful", "役に立った")), new OptionChoice(NotHelpful, new Bilingual("not helpful", "役に立たなかった"))],
            },
            new CommandOption(AnswerOption, new Bilingual(AnswerOption, "回答"), new Bilingual("The answer's id; otherwise the last answer here", "回答番号（指定しなければ直前の回答）"), MaxLength: 60) { Suggestions = SuggestionSource.RecentAnswers },
            new CommandOption(Reason, new Bilingual(Reason, "理由"), new Bilingual("What was wrong or missing", "誤りや不足"), MaxLength: 1000),
        ])
    {
        Shortcuts =
        [
            new CommandShortcut(new Bilingual("not helpful", "役に立たなかった"), new Dictionary<string, string> { [JudgementOption] = NotHelpful }, Reason),
            new CommandShortcut(new Bilingual("helpful", "役に立った"), new Dictionary<string, string> { [JudgementOption] = Helpful }),
        ],
    };

    public async Task<Reply> ExecuteAsync(CommandCall request, CancellationToken cancellationToken)
    {
        var recollection = await recall.ExecuteAsync(request.Options.Text(AnswerOption), request, cancellationToken);
        if (recollection is not Recollection.Found found)
        {
            return ((Recollection.Missing)recollection).Reply;
        }

        var isHelpful = request.Options.Text(JudgementOption) == Helpful;
        await feedback.JudgeAsync(new Judgement(found.Id, request.Speaker.Id, isHelpful, request.Options.Text(Reason), time.GetUtcNow())
        {
            Generation = found.Answer.Generation,
            PassageIds = [.. found.Answer.Citations.Select(citation => citation.PassageId).Distinct()],
        }, cancellationToken);
        return new Reply.Done(CommandWording.Judged(request.Language, found.Id, isHelpful), request.Language);
    }
}
