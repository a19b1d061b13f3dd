using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Quizzes.Bank;
using StBriefingBot.Core.Quizzes.Rounds;

namespace StBriefingBot.Core.Commands.Training;

/// <summary>Starts a quiz for the asker alone, or goes on with the one begun.</summary>
public sealed class StartQuiz(StartRound start, IReadOnlyList<QuizTopic> topics) : ICommand
{
    private const string TopicOption = "topic";
    private const string DifficultyOption = "difficulty";
    private const string CountOption = "count";
    private const string LanguageOption = "language";
    private const string All = "all";
    private const int UsualCount = 5;

    /// <summary>Discord shows no more choices; the first one is "all".</summary>
    private const int MostTopics = 24;

    public CommandDeclaration Declaration { get; } = new(
        QuizCommandNames.Start,
        new Bilingual(QuizCommandNames.Start, "クイズ開始"),
        new Bilingual("Quiz yourself on what the library says", "ライブラリーの内容についてのクイズを始めます"),
        new Bilingual(
            "Asks a few questions, for you alone; each answer is explained with the passage it rests on. Topic, difficulty, number and language may follow. Example: /quiz-start space medium 5",
            "ご本人だけに出題し、解答ごとに根拠となる箇所を示して解説します。分野・難易度・問題数・言語を指定できます。例：／クイズ開始 中級 5"),
        [
            new CommandOption(TopicOption, new Bilingual(TopicOption, "分野"), new Bilingual("What about; otherwise everything", "出題分野（指定しなければ全分野）"), OptionKind.Choice)
            {
                Choices = [new OptionChoice(All, new Bilingual("all topics", "全分野")), .. topics.Take(MostTopics).Select(topic => new OptionChoice(topic.Id, topic.Name))],
            },
            new CommandOption(DifficultyOption, new Bilingual(DifficultyOption, "難易度"), new Bilingual("How hard; otherwise mixed", "難易度（指定しなければ混合）"), OptionKind.Choice)
            {
                Choices = [.. Enumerable.Range(QuizItem.Easiest, QuizItem.Hardest).Select(level => new OptionChoice(
                    TrainingWording.Difficulty(LanguageCode.English, level), new Bilingual(TrainingWording.Difficulty(LanguageCode.English, level), TrainingWording.Difficulty(LanguageCode.Japanese, level))))],
            },
            new CommandOption(CountOption, new Bilingual(CountOption, "問題数"), new Bilingual("How many questions, 1 to 20; otherwise 5", "問題数（1〜20。指定しなければ5）"), OptionKind.Number),
            new CommandOption(LanguageOption, new Bilingual(LanguageOption, "言語"), new Bilingual("The language of the questions; otherwise yours", "出題の言語（指定しなければ操作の言語）"), OptionKind.Choice)
            {
                Choices = [new OptionChoice("en", new Bilingual("English", "英語")), new OptionChoice("ja", new Bilingual("Japanese", "日本語"))],
            },
        ])
    {
        Bare = BareForm.WithAnything,
        IsPersonal = true,
        Shortcuts = [new CommandShortcut(new Bilingual("quiz", "クイズ"), new Dictionary<string, string>())],
    };

    public async Task<Reply> ExecuteAsync(CommandCall request, CancellationToken cancellationToken)
    {
        var language = LanguageCodes.FromTag(request.Options.Text(LanguageOption)) ?? request.Language;
        var count = request.Options.Number(CountOption) ?? UsualCount;
        if (count is < 1 or > StartRound.MostQuestions)
        {
            return new Reply.Declined(
                DeclineReason.BadOption,
                TrainingWording.In(request.Language, $"A quiz has 1 to {StartRound.MostQuestions} questions, not {count}.", $"問題数は1〜{StartRound.MostQuestions}で指定してください（指定：{count}）。"),
                request.Language);
        }

        var topic = request.Options.Text(TopicOption) is { } named and not All ? named : null;
        var difficulty = Enumerable.Range(QuizItem.Easiest, QuizItem.Hardest).Cast<int?>()
            .FirstOrDefault(level => TrainingWording.Difficulty(LanguageCode.English, level!.Value) == request.Options.Text(DifficultyOption));
        var outcome = await start.ExecuteAsync(new RoundWanted(request.Speaker.Id, language, RoundPurpose.Practice, topic, difficulty, count), cancellationToken);
        return new RoundCards(topics).Of(outcome, request.Language);
    }
}
