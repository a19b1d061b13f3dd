using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Quizzes.Bank;
using StBriefingBot.Core.Quizzes.Reviewing;
using StBriefingBot.Core.Quizzes.Rounds;
using StBriefingBot.Core.Quizzes.Stores;

namespace StBriefingBot.Core.Commands.Training;

/// <summary>Asks again what the asker is due to see again.</summary>
public sealed class ReviewQuiz(StartRound start, CurrentBank bank, IQuizStore store, IReadOnlyList<QuizTopic> topics, TimeProvider time) : ICommand
{
    private const string CountOption = "count";
    private const int UsualCount = 10;

    public CommandDeclaration Declaration { get; } = new(
        QuizCommandNames.Review,
        new Bilingual(QuizCommandNames.Review, "クイズ復習"),
        new Bilingual("Review the quiz questions you are due to see again", "復習の時期が来た問題に取り組みます"),
        new Bilingual(
            "Asks again what you answered before, when you are about to forget it: sooner what you did not know, later what you knew well. Example: /quiz-review 10",
            "以前解いた問題を、忘れかけた頃に再び出題します。間違えた問題は早く、よく覚えている問題は間隔を空けて出ます。例：／クイズ復習 10"),
        [new CommandOption(CountOption, new Bilingual(CountOption, "問題数"), new Bilingual("How many questions at most, 1 to 20; otherwise 10", "最大の問題数（1〜20。指定しなければ10）"), OptionKind.Number)])
    {
        Bare = BareForm.WithValues,
        IsPersonal = true,
    };

    public async Task<Reply> ExecuteAsync(CommandCall request, CancellationToken cancellationToken)
    {
        var language = request.Language;
        var count = Math.Clamp(request.Options.Number(CountOption) ?? UsualCount, 1, StartRound.MostQuestions);
        var outcome = await start.ExecuteAsync(new RoundWanted(request.Speaker.Id, language, RoundPurpose.Review, null, null, count), cancellationToken);
        return outcome is RoundStart.NothingToAsk
            ? new Reply.Done(TrainingWording.NothingDue(language, await NextDueAsync(request.Speaker.Id, cancellationToken)), language)
            : new RoundCards(topics).Of(outcome, language);
    }

    private async Task<DateTimeOffset?> NextDueAsync(string personId, CancellationToken cancellationToken) =>
        Progress.Of([], await store.MemoriesOfAsync(personId, cancellationToken), await bank.GetAsync(cancellationToken), time.GetUtcNow()).NextDue;
}
