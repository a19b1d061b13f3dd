using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Quizzes.Bank;
using StBriefingBot.Core.Quizzes.Rounds;

namespace StBriefingBot.Core.Commands.Training;

/// <summary>Answers a question of the asker's quiz, pressed or typed.</summary>
public sealed class AnswerQuiz(AnswerRound answer, IReadOnlyList<QuizTopic> topics) : ICommand
{
    private const int LongestAnswer = 400;
    private const int LongestId = 40;

    public CommandDeclaration Declaration { get; } = new(
        QuizCommandNames.Answer,
        new Bilingual(QuizCommandNames.Answer, "クイズ解答"),
        new Bilingual("Answer the question of your quiz", "クイズの問題に解答します"),
        new Bilingual(
            "Answers the question that is asked: a letter, true or false, or words. The first answer counts; one that cannot be read does not. Typed: answer B, answer 1988",
            "出題中の問題に解答します（記号、正・誤、語句）。最初の解答が有効で、読み取れない解答は数えません。入力例：答え B、答え 1988年"),
        [
            new CommandOption(QuizCommandNames.AnswerOption, new Bilingual(QuizCommandNames.AnswerOption, "解答"), new Bilingual("A letter, true or false, or words", "記号、正・誤、または語句"), Required: true, MaxLength: LongestAnswer),
            new CommandOption(QuizCommandNames.RoundOption, new Bilingual(QuizCommandNames.RoundOption, "回"), new Bilingual("Which quiz; otherwise the one going on", "どのクイズか（指定しなければ進行中のもの）"), MaxLength: LongestId),
            new CommandOption(QuizCommandNames.NumberOption, new Bilingual(QuizCommandNames.NumberOption, "番号"), new Bilingual("Which question; otherwise the one asked", "問題の番号（指定しなければ出題中のもの）"), OptionKind.Number),
        ])
    {
        Bare = BareForm.WithAnything,
        IsPersonal = true,
        Shortcuts = [new CommandShortcut(new Bilingual("answer", "答え"), new Dictionary<string, string>(), QuizCommandNames.AnswerOption, MayAsk: false)],
    };

    public async Task<Reply> ExecuteAsync(CommandCall request, CancellationToken cancellationToken)
    {
        var given = new RoundAnswer(
            request.Speaker.Id, request.Options.Text(QuizCommandNames.RoundOption), request.Options.Number(QuizCommandNames.NumberOption), request.Options.Text(QuizCommandNames.AnswerOption)!);
        return new RoundCards(topics).Of(await answer.ExecuteAsync(given, cancellationToken), request.Language);
    }
}
