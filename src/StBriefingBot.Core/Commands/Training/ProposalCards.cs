using StBriefingBot.Core.Language;
using StBriefingBot.Core.Quizzes.Bank;
using StBriefingBot.Core.Quizzes.Stores;

namespace StBriefingBot.Core.Commands.Training;

/// <summary>A proposed question as a trainer sees it, with what is right marked and the statement it stands on.</summary>
internal sealed class ProposalCards(CurrentBank bank, IProposedItems proposed, IReadOnlyList<QuizTopic> topics)
{
    /// <summary>The one that has waited longest.</summary>
    public async Task<Reply> NextAsync(LanguageCode language, string? before, CancellationToken cancellationToken)
    {
        var waiting = (await proposed.AllAsync(cancellationToken)).Where(proposal => proposal.State == ProposalState.Waiting).ToList();
        if (waiting.Count == 0)
        {
            return new Reply.Done(before is null ? TrainingWording.NothingWaits(language) : $"{before} {TrainingWording.NothingWaits(language)}", language);
        }

        var item = waiting[0].Item;
        var bound = (await bank.BindAsync([item], cancellationToken)).Ready is [var found, ..] ? found : null;
        var spoken = item.Speaks(LanguageCode.English) ? LanguageCode.English : LanguageCode.Japanese;
        var topic = topics.FirstOrDefault(topic => topic.Id == item.Topic)?.Name.In(language) ?? item.Topic;
        return new Reply.CardShown(
            $"{TrainingWording.Proposed(language)} · {topic} · {TrainingWording.Difficulty(language, item.Difficulty)}",
            [
                .. before is null ? [] : new[] { CardSection.Of(null, before) },
                CardSection.Of(item.Id, Lines(item, spoken)),
                bound is null ? CardSection.Of(null, TrainingWording.StatementGone(language)) : ExplanationCard.Evidence(bound, spoken),
                CardSection.Of(null, TrainingWording.Waiting(language, waiting.Count)),
            ],
            Actions(item, bound is not null, language),
            language);
    }

    private static IEnumerable<string> Lines(QuizItem item, LanguageCode spoken) =>
    [
        item.Question.In(spoken),
        .. item.Task switch
        {
            QuizTask.MultipleChoice choice => choice.Options.Select((option, i) => $"{(i == choice.Correct ? "✓" : "–")} {option.In(spoken)}"),
            QuizTask.Cloze cloze => [ClozeText.Read(cloze.Text.In(spoken)).Shown, .. ClozeText.Read(cloze.Text.In(spoken)).Blanks.Select(forms => $"✓ {string.Join(" / ", forms)}")],
            _ => Array.Empty<string>(),
        },
    ];

    private static IReadOnlyList<CardAction> Actions(QuizItem item, bool stands, LanguageCode language)
    {
        List<CardAction> actions = stands ? [Action(TrainingWording.Approve(language), QuizCommandNames.Approve, "承認", isMain: true)] : [];
        if (stands && item.Task is QuizTask.MultipleChoice)
        {
            actions.Add(Action(TrainingWording.Edit(language), QuizCommandNames.Edit, "修正") with
            {
                AsksFor = QuizCommandNames.QuestionOption,
                Typed = TrainingWording.In(language, $"/quiz-bank edit {item.Id} question:\"…\"", $"/問題管理 修正 {item.Id} 問題文:\"…\""),
            });
        }

        actions.Add(Action(TrainingWording.Reject(language), QuizCommandNames.Reject, "却下"));
        return actions;

        CardAction Action(string label, string action, string japanese, bool isMain = false) => new(
            label,
            QuizCommandNames.Bank,
            [(QuizCommandNames.ActionOption, action), (QuizCommandNames.ItemOption, item.Id)],
            TrainingWording.In(language, $"quiz bank {action} {item.Id}", $"問題管理 {japanese} {item.Id}"),
            isMain);
    }
}
