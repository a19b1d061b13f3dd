using StBriefingBot.Core.Language;
using StBriefingBot.Core.Quizzes.Judging;

namespace StBriefingBot.Core.Quizzes.Rounds;

/// <summary>What a round is for.</summary>
public enum RoundPurpose
{
    /// <summary>Questions of a topic and difficulty that the person chose.</summary>
    Practice,

    /// <summary>What the person is due to see again.</summary>
    Review,
}

/// <summary>A person's round of questions: an immutable value; each step gives a new one. Pure.</summary>
/// <param name="Id">Names it in buttons and saved answers.</param>
/// <param name="PersonId">Whose it is.</param>
/// <param name="Language">In which it is asked.</param>
/// <param name="Purpose">What for.</param>
/// <param name="Entries">The questions in order; never empty.</param>
/// <param name="StartedAt">When it began.</param>
/// <param name="AskedAt">When the current question was shown.</param>
/// <param name="IsStopped">Whether the person ended it before the last question.</param>
public sealed record QuizRound(
    string Id, string PersonId, LanguageCode Language, RoundPurpose Purpose, IReadOnlyList<RoundEntry> Entries, DateTimeOffset StartedAt, DateTimeOffset AskedAt, bool IsStopped = false)
{
    /// <summary>The number of the question that waits for an answer, from 1; null when the round is over.</summary>
    public int? Current => IsStopped ? null : Entries.Select((entry, i) => (entry, number: i + 1)).FirstOrDefault(pair => pair.entry.IsOpen).number is > 0 and var number ? number : null;

    public bool IsOver => Current is null;

    public IEnumerable<GivenAnswer> Given => Entries.Select(entry => entry.Given).OfType<GivenAnswer>();

    /// <summary>The sum of what was right, each answer counting from 0 to 1.</summary>
    public double Score => Given.Sum(given => given.Share);

    /// <summary>Takes an answer to a question: the first one counts, and only while the question is asked.</summary>
    /// <param name="number">Which question, from 1.</param>
    /// <param name="judged">What the answer is worth.</param>
    /// <param name="at">When it came; a clock set back counts as no time.</param>
    public RoundStep Answer(int number, Judgement.Judged judged, DateTimeOffset at)
    {
        if (number < 1 || number > Entries.Count)
        {
            return new RoundStep.NotAsked();
        }

        var entry = Entries[number - 1];
        if (entry.Given is { } before)
        {
            return new RoundStep.AnsweredBefore(number, before);
        }

        if (number != Current)
        {
            return new RoundStep.NotAsked();
        }

        var taken = at > AskedAt ? at - AskedAt : TimeSpan.Zero;
        var given = new GivenAnswer(judged.Verdict, judged.Share, judged.Shown, judged.Chosen, at, taken);
        return new RoundStep.Taken(With(number, entry with { Given = given }) with { AskedAt = at > AskedAt ? at : AskedAt }, given);
    }

    /// <summary>Leaves out a question whose statement is gone; nothing where it was answered.</summary>
    public QuizRound Withdraw(int number) => Entries[number - 1].IsOpen ? With(number, Entries[number - 1] with { IsWithdrawn = true }) : this;

    /// <summary>Ends it; what was answered stays.</summary>
    public QuizRound Stop() => IsOver ? this : this with { IsStopped = true };

    private QuizRound With(int number, RoundEntry entry) => this with { Entries = [.. Entries.Select((each, i) => i == number - 1 ? entry : each)] };
}

/// <summary>A question of a round.</summary>
/// <param name="ItemId">The bank's id.</param>
/// <param name="Order">The order in which its options are shown: positions in the item, from 0; empty where it has none.</param>
public sealed record RoundEntry(string ItemId, IReadOnlyList<int> Order)
{
    public GivenAnswer? Given { get; init; }

    /// <summary>The library changed while the round was going on, so the question was not asked.</summary>
    public bool IsWithdrawn { get; init; }

    public bool IsOpen => Given is null && !IsWithdrawn;
}

/// <param name="Verdict">How good it is.</param>
/// <param name="Share">From 0 to 1.</param>
/// <param name="Shown">As it was understood.</param>
/// <param name="Chosen">Which option of the item, from 0; null where there are none.</param>
/// <param name="At">When it came.</param>
/// <param name="Taken">How long after the question was shown.</param>
public sealed record GivenAnswer(Verdict Verdict, double Share, string Shown, int? Chosen, DateTimeOffset At, TimeSpan Taken);

/// <summary>What became of an answer.</summary>
public abstract record RoundStep
{
    private RoundStep()
    {
    }

    /// <summary>It counts.</summary>
    public sealed record Taken(QuizRound Round, GivenAnswer Given) : RoundStep;

    /// <summary>That question was answered; the first answer stays.</summary>
    public sealed record AnsweredBefore(int Number, GivenAnswer Given) : RoundStep;

    /// <summary>There is no such question, it is not its turn, or the round is over.</summary>
    public sealed record NotAsked : RoundStep;
}
