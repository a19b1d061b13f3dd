using System.Diagnostics;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Quizzes.Bank;
using StBriefingBot.Core.Quizzes.Judging;
using StBriefingBot.Core.Quizzes.Reviewing;
using StBriefingBot.Core.Quizzes.Stores;

namespace StBriefingBot.Core.Quizzes.Rounds;

/// <param name="RoundId">Null for the person's open round.</param>
/// <param name="Number">Which question, from 1; null for the current one.</param>
/// <param name="Text">As it was typed or pressed.</param>
public sealed record RoundAnswer(string PersonId, string? RoundId, int? Number, string Text);

/// <summary>What came of an answer.</summary>
public abstract record RoundReply
{
    private RoundReply()
    {
    }

    /// <summary>It counts.</summary>
    /// <param name="Round">As it is now.</param>
    /// <param name="Number">The question that was answered.</param>
    /// <param name="Item">The item it was about.</param>
    /// <param name="Given">What it is worth.</param>
    /// <param name="Next">The question to ask now; null when the round is over.</param>
    public sealed record Taken(QuizRound Round, int Number, BoundItem Item, GivenAnswer Given, BoundItem? Next) : RoundReply;

    /// <summary>That question has its answer; the first one stays.</summary>
    public sealed record AnsweredBefore(QuizRound Round, int Number, GivenAnswer Given) : RoundReply;

    /// <summary>It is no answer to this question and does not count as one.</summary>
    public sealed record Unreadable(QuizRound Round, Bilingual Sentence) : RoundReply;

    /// <summary>The statement behind the question has gone: it is not asked any more.</summary>
    /// <param name="Next">The question to ask instead; null when the round is over.</param>
    public sealed record Withdrawn(QuizRound Round, int Number, BoundItem? Next) : RoundReply;

    /// <summary>No question of the person's waits for an answer.</summary>
    public sealed record NothingAsked : RoundReply;
}

/// <summary>Takes a person's answer: judged, saved once whatever is pressed at the same time, and remembered for review.</summary>
public sealed class AnswerRound(CurrentBank bank, IQuizStore store, AnswerJudge judge, ReviewPlan plan, TimeProvider time)
{
    public async Task<RoundReply> ExecuteAsync(RoundAnswer answer, CancellationToken cancellationToken)
    {
        while (true)
        {
            var stored = answer.RoundId is { } id ? await store.FindAsync(id, cancellationToken) : await store.FindOpenAsync(answer.PersonId, cancellationToken);
            if (stored is null || stored.Round.PersonId != answer.PersonId)
            {
                return new RoundReply.NothingAsked();
            }

            if (answer.Number is null && stored.Round.Current is { } aimedAt)
            {
                // Whatever comes in between, a typed line answers the question that was asked when it came, never the next one.
                answer = answer with { RoundId = stored.Round.Id, Number = aimedAt };
            }

            if (await TryAsync(stored, answer, cancellationToken) is { } reply)
            {
                return reply;
            }

            // Another press was saved first: look at what it left.
        }
    }

    private async Task<RoundReply?> TryAsync(StoredRound stored, RoundAnswer answer, CancellationToken cancellationToken)
    {
        var round = stored.Round;
        if (answer.Number is { } named && named >= 1 && named <= round.Entries.Count && round.Entries[named - 1].Given is { } before)
        {
            return new RoundReply.AnsweredBefore(round, named, before);
        }

        if (round.Current is not { } number || (answer.Number ?? number) != number)
        {
            return new RoundReply.NothingAsked();
        }

        var questions = new RoundQuestions(bank, store);
        var current = await questions.CurrentAsync(stored, cancellationToken);
        if (current is null || current.Value.Stored.Round.Current != number)
        {
            var now = current?.Stored ?? await store.FindAsync(round.Id, cancellationToken) ?? stored;
            return now.Round.Entries[number - 1].IsWithdrawn ? new RoundReply.Withdrawn(now.Round, number, current?.Item) : null;
        }

        var item = current.Value.Item;
        switch (judge.Judge(item.Item, round.Entries[number - 1].Order, answer.Text, round.Language))
        {
            case Judgement.Unreadable unreadable:
                return new RoundReply.Unreadable(round, unreadable.Sentence);
            case Judgement.Judged judged when round.Answer(number, judged, time.GetUtcNow()) is RoundStep.Taken taken:
                if (!await SaveAsync(taken, stored.Version, number, item.Item, cancellationToken))
                {
                    return null;
                }

                var next = await questions.CurrentAsync(new StoredRound(taken.Round, stored.Version + 1), cancellationToken);
                return new RoundReply.Taken(next?.Stored.Round ?? taken.Round, number, item, taken.Given, next?.Item);
            default:
                throw new UnreachableException();
        }
    }

    private async Task<bool> SaveAsync(RoundStep.Taken taken, int version, int number, QuizItem item, CancellationToken cancellationToken)
    {
        var (round, given) = (taken.Round, taken.Given);
        var known = (await store.MemoriesOfAsync(round.PersonId, cancellationToken)).FirstOrDefault(memory => memory.ItemId == item.Id);
        var attempt = new QuizAttempt(round.PersonId, item.Id, item.Topic, round.Id, number, round.Language, given.Verdict, given.Share, given.Chosen, given.Taken, given.At);
        return await store.SaveAsync(round, version, attempt, plan.After(known, item.Id, given.Verdict, given.At), cancellationToken);
    }
}
