using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;
using StBriefingBot.Core.Quizzes.Bank;
using StBriefingBot.Core.Quizzes.Judging;
using StBriefingBot.Core.Quizzes.Rounds;

namespace StBriefingBot.Core.Commands.Training;

/// <summary>What follows every answer: whether it was right, what is right, why, and the passage that says so.</summary>
internal static class ExplanationCard
{
    public static string Title(QuizRound round, int number, GivenAnswer given) =>
        $"{TrainingWording.Question(round.Language, number, round.Entries.Count)}{TrainingWording.In(round.Language, ": ", "：")}{TrainingWording.Verdict(round.Language, given.Verdict, given.Share)}";

    public static IEnumerable<CardSection> Sections(BoundItem bound, IReadOnlyList<int> order, GivenAnswer given, LanguageCode language)
    {
        var lines = new List<string>();
        if (given.Verdict != Verdict.GivenUp)
        {
            lines.Add(TrainingWording.YourAnswer(language, given.Shown));
        }

        lines.AddRange(Right(bound.Item.Task, order, given.Verdict, language));
        lines.Add(bound.Item.Explanation.In(language));
        return [CardSection.Of(null, lines), Evidence(bound, language)];
    }

    /// <summary>The statements the item stands on, quoted, each with its reference.</summary>
    public static CardSection Evidence(BoundItem bound, LanguageCode language) => new(
        TrainingWording.FromTheLibrary(language),
        [.. bound.CitationsIn(language).SelectMany(citation => new[]
        {
            new CardLine(TrainingWording.Quoted(language, citation.Quote), CardLineKind.Quotation),
            new CardLine(Reference(citation, language)) { Reference = citation },
        })]);

    private static IEnumerable<string> Right(QuizTask task, IReadOnlyList<int> order, Verdict verdict, LanguageCode language)
    {
        if (task is QuizTask.Cloze cloze)
        {
            return [ClozeText.Read(cloze.Text.In(language)).Whole];
        }

        if (task is QuizTask.TrueFalse statement)
        {
            return
            [
                .. verdict == Verdict.Right ? [] : new[] { TrainingWording.RightAnswer(language, JudgingWording.Truth(statement.IsTrue).In(language)) },
                .. statement is { IsTrue: false, Correction: { } correction } ? [TrainingWording.Correction(language, correction.In(language))] : Array.Empty<string>(),
            ];
        }

        return verdict == Verdict.Right ? [] : [TrainingWording.RightAnswer(language, Shown(task, order, language))];
    }

    private static string Shown(QuizTask task, IReadOnlyList<int> order, LanguageCode language) => task switch
    {
        QuizTask.MultipleChoice choice => $"{Places.Letter(PlaceOf(order, choice.Correct))}. {choice.Options[choice.Correct].In(language)}",
        QuizTask.ShortAnswer answer => answer.Shown(language),
        QuizTask.Order sequence => $"{string.Join(' ', sequence.Sequence.Select((_, i) => Places.Letter(PlaceOf(order, i))))} ({string.Join(" → ", sequence.Sequence.Select(thing => thing.In(language)))})",
        QuizTask.Match match => string.Join("; ", match.Pairs.Select((pair, i) => $"{i + 1}{Places.Letter(PlaceOf(order, i))} {pair.Left.In(language)} – {pair.Right.In(language)}")),
        _ => "",
    };

    private static int PlaceOf(IReadOnlyList<int> order, int position) => Enumerable.Range(0, order.Count).First(place => order[place] == position);

    private static string Reference(Citation citation, LanguageCode language)
    {
        string?[] parts = [citation.Issuer, TrainingWording.Quoted(language, citation.Title), citation.Date is { } date ? WrittenDate.Of(date, language) : null, citation.Locator, citation.Url];
        return $"[{citation.Marker}] {string.Join(TrainingWording.In(language, ", ", "、"), parts.Where(part => !string.IsNullOrWhiteSpace(part)))}";
    }
}
