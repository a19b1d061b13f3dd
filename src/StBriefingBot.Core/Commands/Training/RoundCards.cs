using StBriefingBot.Core.Language;
using StBriefingBot.Core.Quizzes.Bank;
using StBriefingBot.Core.Quizzes.Rounds;

namespace StBriefingBot.Core.Commands.Training;

/// <summary>What a person sees of their round.</summary>
internal sealed class RoundCards(IReadOnlyList<QuizTopic> topics)
{
    private readonly QuestionCard question = new(topics);

    public Reply Of(RoundStart start, LanguageCode language) => start switch
    {
        RoundStart.Asking asking => question.Of(asking.Round, asking.Item, asking.IsNew ? null : TrainingWording.GoesOn(asking.Round.Language)),
        _ => new Reply.Declined(DeclineReason.NotFound, TrainingWording.NothingToAsk(language), language),
    };

    public Reply Of(RoundReply reply, LanguageCode language) => reply switch
    {
        RoundReply.Taken taken => After(taken),
        RoundReply.AnsweredBefore before => new Reply.Declined(DeclineReason.BadOption, TrainingWording.AnsweredBefore(before.Round.Language, before.Number, before.Given.Shown), before.Round.Language),
        RoundReply.Unreadable unreadable => new Reply.Declined(DeclineReason.BadOption, unreadable.Sentence.In(unreadable.Round.Language), unreadable.Round.Language),
        RoundReply.Withdrawn { Next: { } next } withdrawn => question.Of(withdrawn.Round, next, TrainingWording.Withdrawn(withdrawn.Round.Language, withdrawn.Number)),
        RoundReply.Withdrawn withdrawn => Over(withdrawn.Round, [CardSection.Of(null, TrainingWording.Withdrawn(withdrawn.Round.Language, withdrawn.Number))]),
        _ => new Reply.Declined(DeclineReason.NotFound, TrainingWording.NothingAsked(language), language),
    };

    /// <summary>The round when nothing more is asked.</summary>
    public static Reply.CardShown Over(QuizRound round, IReadOnlyList<CardSection> before, string? title = null)
    {
        var language = round.Language;
        var given = round.Entries.Select((entry, i) => (entry.Given, Number: i + 1)).Where(pair => pair.Given is not null).ToList();
        var score = new CardSection(
            before.Count == 0 ? null : TrainingWording.Finished(language),
            [
                new CardLine(TrainingWording.Score(language, round.Score, given.Count)),
                .. given.Select(pair => new CardLine($"{pair.Number}. {TrainingWording.Verdict(language, pair.Given!.Verdict, pair.Given.Share)}")),
            ]);
        return new Reply.CardShown(
            title ?? TrainingWording.Finished(language),
            [.. before, score],
            [new CardAction(TrainingWording.Again(language), QuizCommandNames.Start, [], TrainingWording.In(language, "quiz start", "クイズ開始"), IsMain: true)],
            language);
    }

    private Reply.CardShown After(RoundReply.Taken taken)
    {
        var round = taken.Round;
        var title = ExplanationCard.Title(round, taken.Number, taken.Given);
        List<CardSection> explained = [.. ExplanationCard.Sections(taken.Item, round.Entries[taken.Number - 1].Order, taken.Given, round.Language)];
        return taken.Next is { } next
            ? new Reply.CardShown(title, [.. explained, QuestionCard.Section(round, next, question.Heading(round, next))], QuestionCard.Actions(round, next), round.Language)
            : Over(round, explained, title);
    }
}
