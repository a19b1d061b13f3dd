namespace StBriefingBot.Core.Answers;

/// <summary>A sentence of a draft and the evidence it rests on; never without any.</summary>
public sealed record DraftSentence(string Text, IReadOnlyList<Evidence> Evidence);

/// <summary>What a composer proposes; nothing of it is shown before it is verified.</summary>
/// <param name="Composer">The composer's name, as configured.</param>
/// <param name="Sentences">The direct answer first.</param>
public sealed record Draft(string Composer, IReadOnlyList<DraftSentence> Sentences);

/// <summary>Writes a draft from evidence, and from nothing else.</summary>
public interface IAnswerComposer
{
    /// <param name="question">The question as read.</param>
    /// <param name="evidence">Sufficient evidence, the best first; never empty.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task<Draft> ComposeAsync(Question question, IReadOnlyList<Evidence> evidence, CancellationToken cancellationToken);
}
