using StBriefingBot.Core.Language;
using StBriefingBot.Core.Quizzes.Bank;
using StBriefingBot.Core.Quizzes.Judging;
using StBriefingBot.Core.Quizzes.Rounds;

namespace StBriefingBot.Core.Commands.Training;

/// <summary>A question as people see it, with a button for each way to answer.</summary>
internal sealed class QuestionCard(IReadOnlyList<QuizTopic> topics)
{
    /// <summary>The current question of a round.</summary>
    public Reply.CardShown Of(QuizRound round, BoundItem bound, string? before = null) => new(
        Heading(round, bound), [.. before is null ? [] : new[] { CardSection.Of(null, before) }, Section(round, bound, null)], Actions(round, bound), round.Language);

    /// <summary>The question below something else.</summary>
    public static CardSection Section(QuizRound round, BoundItem bound, string? heading)
    {
        var (language, task) = (round.Language, bound.Item.Task);
        var order = round.Entries[round.Current!.Value - 1].Order;
        List<CardLine> lines = [new CardLine(bound.Item.Question.In(language)), .. Parts(task, order, language).Select(part => new CardLine(part)), new CardLine(TrainingWording.Hint(language, task))];
        return new CardSection(heading, lines);
    }

    public string Heading(QuizRound round, BoundItem bound)
    {
        var language = round.Language;
        var topic = topics.FirstOrDefault(topic => topic.Id == bound.Item.Topic)?.Name.In(language) ?? bound.Item.Topic;
        return $"{TrainingWording.Question(language, round.Current!.Value, round.Entries.Count)} · {topic} · {TrainingWording.Difficulty(language, bound.Item.Difficulty)}";
    }

    public static IReadOnlyList<CardAction> Actions(QuizRound round, BoundItem bound)
    {
        var (language, number) = (round.Language, round.Current!.Value);
        IEnumerable<CardAction> ways = bound.Item.Task switch
        {
            QuizTask.MultipleChoice choice => Enumerable.Range(0, choice.Options.Count).Select(i => Press(Places.Letter(i), Places.Letter(i))),
            QuizTask.TrueFalse => [Press(JudgingWording.Truth(true).In(language), "true"), Press(JudgingWording.Truth(false).In(language), "false")],
            _ => [new CardAction(TrainingWording.WriteAnswer(language), QuizCommandNames.Answer, Of(round, number), "", IsMain: true) { AsksFor = QuizCommandNames.AnswerOption }],
        };
        return
        [
            .. ways,
            new CardAction(TrainingWording.DoNotKnow(language), QuizCommandNames.Answer, [(QuizCommandNames.AnswerOption, AnswerJudge.DoNotKnow), .. Of(round, number)], TrainingWording.In(language, "answer ?", "答え ？")),
            new CardAction(TrainingWording.Stop(language), QuizCommandNames.Stop, [], TrainingWording.In(language, "quiz stop", "クイズ終了")),
        ];

        CardAction Press(string label, string answer) => new(label, QuizCommandNames.Answer, [(QuizCommandNames.AnswerOption, answer), .. Of(round, number)], "", IsMain: true);
    }

    private static (string Name, string Value)[] Of(QuizRound round, int number) => [(QuizCommandNames.RoundOption, round.Id), (QuizCommandNames.NumberOption, $"{number}")];

    private static IEnumerable<string> Parts(QuizTask task, IReadOnlyList<int> order, LanguageCode language) => task switch
    {
        QuizTask.MultipleChoice choice => order.Select((option, place) => $"{Places.Letter(place)}. {choice.Options[option].In(language)}"),
        QuizTask.Cloze cloze => [ClozeText.Read(cloze.Text.In(language)).Shown],
        QuizTask.Order sequence => order.Select((thing, place) => $"{Places.Letter(place)}. {sequence.Sequence[thing].In(language)}"),
        QuizTask.Match match =>
        [
            .. match.Pairs.Select((pair, i) => $"{i + 1}. {pair.Left.In(language)}"),
            .. order.Select((pair, place) => $"{Places.Letter(place)}. {match.Pairs[pair].Right.In(language)}"),
        ],
        _ => [],
    };
}
