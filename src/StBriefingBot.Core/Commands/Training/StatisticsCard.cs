using StBriefingBot.Core.Language;
using StBriefingBot.Core.Quizzes.Bank;
using StBriefingBot.Core.Quizzes.Statistics;

namespace StBriefingBot.Core.Commands.Training;

/// <summary>How people did on the questions, for those who keep them; nobody is named.</summary>
internal static class StatisticsCard
{
    private const int MostListed = 15;

    public static Reply Of(IReadOnlyList<ItemStatistics> statistics, LanguageCode language) => statistics.Count == 0
        ? new Reply.Done(TrainingWording.NothingAnsweredByAnybody(language), language)
        : new Reply.CardShown(
            TrainingWording.StatisticsTitle(language, statistics.Count),
            [.. statistics.Take(MostListed).Select(each => Section(each, language))],
            [],
            language);

    private static CardSection Section(ItemStatistics statistics, LanguageCode language)
    {
        var item = statistics.Item;
        var spoken = item.Speaks(language) ? language : item.Speaks(LanguageCode.English) ? LanguageCode.English : LanguageCode.Japanese;
        List<CardLine> lines =
        [
            new CardLine(item.Question.In(spoken)),
            new CardLine(TrainingWording.Figures(language, statistics)),
            .. statistics.Concerns.Select(flag => new CardLine(TrainingWording.Flag(language, flag), CardLineKind.Caution)),
        ];
        if (item.Task is QuizTask.MultipleChoice choice)
        {
            lines.Insert(2, new CardLine(string.Join(" · ", choice.Options.Select((option, i) => $"{(i == choice.Correct ? "✓ " : "")}{option.In(spoken)} {statistics.Chosen[i]}"))));
        }

        return new CardSection(item.Id, lines);
    }
}
