using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Quizzes.Bank;
using StBriefingBot.Core.Quizzes.Statistics;
using StBriefingBot.Core.Quizzes.Stores;

namespace StBriefingBot.Core.Commands.Training;

/// <summary>Decides on proposed questions, and names those that need review.</summary>
public sealed class ManageBank(CurrentBank bank, IProposedItems proposed, IQuizStore store, IReadOnlyList<QuizTopic> topics) : ICommand
{
    private const string Waiting = "waiting";
    private const string Review = "review";
    private const string Stats = "stats";
    private const int MostListed = 20;
    private const int LongestQuestion = 400;

    private readonly ProposalCards cards = new(bank, proposed, topics);

    public CommandDeclaration Declaration { get; } = new(
        QuizCommandNames.Bank,
        new Bilingual(QuizCommandNames.Bank, "問題管理"),
        new Bilingual("Approve, edit or reject proposed questions; see which need review", "問題案の承認・修正・却下、要確認の問題の一覧"),
        new Bilingual(
            "Shows the proposed questions one by one to approve, edit or reject; with review, those whose statement has changed; with stats, how people did on each. Example: /quiz-bank review",
            "問題案を順に示し、承認・修正・却下します。「要確認」で根拠の記述が変わった問題を、「統計」で問題ごとの正答状況を一覧します。例：／問題管理 要確認"),
        [
            new CommandOption(QuizCommandNames.ActionOption, new Bilingual(QuizCommandNames.ActionOption, "操作"), new Bilingual("What to do; otherwise the next proposal", "行う操作（指定しなければ次の問題案）"), OptionKind.Choice)
            {
                Choices =
                [
                    new OptionChoice(Waiting, new Bilingual("waiting", "問題案")),
                    new OptionChoice(QuizCommandNames.Approve, new Bilingual("approve", "承認")),
                    new OptionChoice(QuizCommandNames.Edit, new Bilingual("edit", "修正")),
                    new OptionChoice(QuizCommandNames.Reject, new Bilingual("reject", "却下")),
                    new OptionChoice(Review, new Bilingual("needs review", "要確認")),
                    new OptionChoice(Stats, new Bilingual("statistics", "統計")),
                ],
            },
            new CommandOption(QuizCommandNames.ItemOption, new Bilingual(QuizCommandNames.ItemOption, "問題"), new Bilingual("The proposal's id", "問題案のID"), MaxLength: 60),
            new CommandOption(QuizCommandNames.QuestionOption, new Bilingual(QuizCommandNames.QuestionOption, "問題文"), new Bilingual("The question in other words", "書き直した問題文"), MaxLength: LongestQuestion),
        ],
        For: Role.Trainer);

    public async Task<Reply> ExecuteAsync(CommandCall request, CancellationToken cancellationToken)
    {
        var (language, action) = (request.Language, request.Options.Text(QuizCommandNames.ActionOption) ?? Waiting);
        if (action == Waiting)
        {
            return await cards.NextAsync(language, null, cancellationToken);
        }

        if (action == Review)
        {
            return NeedingReview((await bank.GetAsync(cancellationToken)).NeedsReview, language);
        }

        if (action == Stats)
        {
            var items = (await bank.GetAsync(cancellationToken)).Ready.Select(bound => bound.Item).ToList();
            return StatisticsCard.Of(ItemStatistics.Of(items, await store.AllAttemptsAsync(cancellationToken)), language);
        }

        var id = request.Options.Text(QuizCommandNames.ItemOption) ?? "";
        var proposal = (await proposed.AllAsync(cancellationToken)).FirstOrDefault(proposal => proposal.State == ProposalState.Waiting && proposal.Item.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
        return proposal is null
            ? new Reply.Declined(DeclineReason.NotFound, TrainingWording.NoSuchProposal(language, id), language)
            : await DecideAsync(action, proposal.Item, request, cancellationToken);
    }

    private async Task<Reply> DecideAsync(string action, QuizItem item, CommandCall request, CancellationToken cancellationToken)
    {
        var language = request.Language;
        if (action == QuizCommandNames.Edit)
        {
            return await EditAsync(item, request.Options.Text(QuizCommandNames.QuestionOption), language, cancellationToken);
        }

        var approves = action == QuizCommandNames.Approve;
        if (approves && (await bank.BindAsync([item], cancellationToken)).Ready.Count == 0)
        {
            return new Reply.Declined(DeclineReason.BadOption, TrainingWording.StatementGone(language), language);
        }

        return await proposed.DecideAsync(item.Id, approves ? ProposalState.Approved : ProposalState.Rejected, request.Speaker.Id, cancellationToken)
            ? await cards.NextAsync(language, TrainingWording.Decided(language, item.Id, approves), cancellationToken)
            : new Reply.Declined(DeclineReason.NotFound, TrainingWording.NoSuchProposal(language, item.Id), language);
    }

    private async Task<Reply> EditAsync(QuizItem item, string? question, LanguageCode language, CancellationToken cancellationToken)
    {
        if (question is null || item.Task is not QuizTask.MultipleChoice choice)
        {
            return new Reply.Declined(DeclineReason.BadOption, TrainingWording.SayHowToAsk(language), language);
        }

        var spoken = item.Speaks(LanguageCode.English) ? LanguageCode.English : LanguageCode.Japanese;
        if (TextFolding.Fold(question).Contains(TextFolding.Fold(choice.Options[choice.Correct].In(spoken)), StringComparison.Ordinal))
        {
            return new Reply.Declined(DeclineReason.BadOption, TrainingWording.GivesItAway(language), language);
        }

        var edited = item with { Question = spoken == LanguageCode.Japanese ? new Bilingual("", question) : new Bilingual(question, "") };
        return await proposed.EditAsync(edited, cancellationToken)
            ? await cards.NextAsync(language, TrainingWording.Edited(language, item.Id), cancellationToken)
            : new Reply.Declined(DeclineReason.NotFound, TrainingWording.NoSuchProposal(language, item.Id), language);
    }

    private static Reply NeedingReview(IReadOnlyList<UnboundItem> items, LanguageCode language) => items.Count == 0
        ? new Reply.Done(TrainingWording.NoneNeedsReview(language), language)
        : new Reply.CardShown(
            TrainingWording.NeedReview(language, items.Count),
            [.. items.Take(MostListed).Select(unbound => CardSection.Of(unbound.Item.Id, unbound.Item.Question.In(unbound.Language), TrainingWording.NotThereAnyMore(language, unbound.SourceId, unbound.Statement)))],
            [],
            language);
}
