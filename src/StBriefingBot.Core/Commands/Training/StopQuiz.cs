using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Quizzes.Rounds;

namespace StBriefingBot.Core.Commands.Training;

/// <summary>Ends the asker's quiz; what was answered counts.</summary>
public sealed class StopQuiz(StopRound stop) : ICommand
{
    public CommandDeclaration Declaration { get; } = new(
        QuizCommandNames.Stop,
        new Bilingual(QuizCommandNames.Stop, "クイズ終了"),
        new Bilingual("End your quiz before its last question", "クイズを途中で終えます"),
        new Bilingual("Ends your quiz; what you answered stays. Example: /quiz-stop", "クイズを終えます。それまでの解答は記録に残ります。例：／クイズ終了"),
        [])
    {
        Bare = BareForm.Alone,
        IsPersonal = true,
    };

    public async Task<Reply> ExecuteAsync(CommandCall request, CancellationToken cancellationToken) => await stop.ExecuteAsync(request.Speaker.Id, cancellationToken) switch
    {
        null => new Reply.Declined(DeclineReason.NotFound, TrainingWording.NoRoundToStop(request.Language), request.Language),
        { } round when !round.Given.Any() => new Reply.Done(TrainingWording.NothingAnswered(round.Language), round.Language),
        { } round => RoundCards.Over(round, []),
    };
}
