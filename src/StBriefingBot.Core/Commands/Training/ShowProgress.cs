using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Quizzes.Bank;
using StBriefingBot.Core.Quizzes.Reviewing;
using StBriefingBot.Core.Quizzes.Stores;

namespace StBriefingBot.Core.Commands.Training;

/// <summary>How the asker is getting on, for their eyes only.</summary>
public sealed class ShowProgress(CurrentBank bank, IQuizStore store, IReadOnlyList<QuizTopic> topics, TimeProvider time) : ICommand
{
    public CommandDeclaration Declaration { get; } = new(
        QuizCommandNames.Mine,
        new Bilingual(QuizCommandNames.Mine, "クイズ成績"),
        new Bilingual("Your quiz results, what is due, weak topics", "クイズの成績、復習予定、苦手分野を表示します"),
        new Bilingual(
            "Shows how much you got right, what you are due to review, and in which topics you are weak; nobody else sees it. Example: /quiz-mine",
            "正答の割合、復習の予定、苦手分野を表示します。ほかの人には表示されません。例：／クイズ成績"),
        [])
    {
        Bare = BareForm.Alone,
        IsPersonal = true,
    };

    public async Task<Reply> ExecuteAsync(CommandCall request, CancellationToken cancellationToken)
    {
        var (language, person) = (request.Language, request.Speaker.Id);
        var attempts = await store.AttemptsOfAsync(person, cancellationToken);
        var progress = Progress.Of(attempts, await store.MemoriesOfAsync(person, cancellationToken), await bank.GetAsync(cancellationToken), time.GetUtcNow());
        if (progress.Answers == 0)
        {
            return new Reply.Done(TrainingWording.NothingYet(language), language);
        }

        CardAction review = new(TrainingWording.Review(language), QuizCommandNames.Review, [], TrainingWording.In(language, "quiz review", "クイズ復習"), IsMain: progress.Due > 0);
        CardAction start = new(TrainingWording.Again(language), QuizCommandNames.Start, [], TrainingWording.In(language, "quiz start", "クイズ開始"), IsMain: progress.Due == 0);
        return new Reply.CardShown(
            TrainingWording.In(language, "Your quizzes", "あなたのクイズ成績"),
            [
                CardSection.Of(null, TrainingWording.Overall(language, progress), TrainingWording.Coverage(language, progress)),
                CardSection.Of(TrainingWording.In(language, "Due for review", "復習"), TrainingWording.DueNow(language, progress), TrainingWording.DueNext(language, progress)),
                new CardSection(TrainingWording.In(language, "By topic, the weakest first", "分野別（苦手な順）"), [.. progress.Topics.Select(topic => Line(topic, language))]),
            ],
            progress.Due > 0 ? [review, start] : [start],
            language);
    }

    private CardLine Line(TopicProgress topic, LanguageCode language) => new(
        TrainingWording.Topic(language, topics.FirstOrDefault(known => known.Id == topic.Topic)?.Name.In(language) ?? topic.Topic, topic), topic.IsWeak ? CardLineKind.Caution : CardLineKind.Plain);
}
