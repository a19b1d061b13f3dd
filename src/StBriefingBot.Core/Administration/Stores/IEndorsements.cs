namespace StBriefingBot.Core.Administration.Stores;

/// <summary>That an admin holds an answer for the right one to its question.</summary>
/// <param name="QuestionKey">A hash of the question and the language.</param>
/// <param name="Passages">A hash of the text of each cited passage, by id: while these are the same the endorsement stands.</param>
/// <param name="Actor">Who endorsed it.</param>
public sealed record Endorsement(string AnswerId, byte[] QuestionKey, IReadOnlyDictionary<string, string> Passages, string Actor, DateTimeOffset At);

/// <summary>Keeps which answers are endorsed; a question has one.</summary>
public interface IEndorsements
{
    /// <summary>Takes the place of an earlier one for the same answer or the same question.</summary>
    Task KeepAsync(Endorsement endorsement, CancellationToken cancellationToken);

    Task<Endorsement?> FindAsync(byte[] questionKey, CancellationToken cancellationToken);

    /// <summary>Whether there was one.</summary>
    Task<bool> RemoveAsync(string answerId, CancellationToken cancellationToken);

    /// <summary>Newest first.</summary>
    Task<IReadOnlyList<Endorsement>> AllAsync(CancellationToken cancellationToken);
}
