namespace StBriefingBot.Core.Answers;

/// <summary>A sentence of a draft and the evidence it rests on; one that names none is never shown.</summary>
public sealed record DraftSentence(string Text, IReadOnlyList<Evidence> Evidence);

/// <summary>A sentence of an earlier draft that did not pass, and what spoke against it.</summary>
public sealed record DroppedSentence(string Text, IReadOnlyList<string> Reasons);

/// <summary>What a composer is to write.</summary>
/// <param name="Question">The question as read.</param>
/// <param name="Evidence">Sufficient evidence, the best first; never empty.</param>
public sealed record ComposerTask(Question Question, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>Sentences of the draft before that stand; empty the first time.</summary>
    public IReadOnlyList<string> Kept { get; init; } = [];

    /// <summary>Sentences of the draft before that were dropped; empty the first time.</summary>
    public IReadOnlyList<DroppedSentence> Dropped { get; init; } = [];

    /// <summary>Who asks, with the channel before it, where a composer keeps a budget for each person; null where nobody is known.</summary>
    public string? Asker { get; init; }
}

/// <summary>What a composer gives, piece by piece.</summary>
public abstract record Proposal
{
    private Proposal()
    {
    }

    /// <summary>A sentence, as soon as it is complete; nothing of it is shown before it is verified.</summary>
    public sealed record Sentence(DraftSentence Draft) : Proposal;

    /// <summary>What writing has cost so far.</summary>
    public sealed record Spent(ModelUse Use) : Proposal;

    /// <summary>There will be no more. What was given before may still be used.</summary>
    public sealed record GaveUp(ComposerFault Fault) : Proposal;
}

/// <summary>Writes a draft from evidence, and from nothing else. What goes wrong on its side is a <see cref="Proposal.GaveUp"/>, never an exception.</summary>
public interface IAnswerComposer
{
    /// <summary>As configured.</summary>
    string Name { get; }

    /// <summary>The draft, the direct answer first.</summary>
    IAsyncEnumerable<Proposal> ComposeAsync(ComposerTask task, CancellationToken cancellationToken);
}
