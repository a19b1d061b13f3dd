using StBriefingBot.Core.Questions;

namespace StBriefingBot.Core.Commands.Stores;

/// <summary>An answer that was given, without the asker and the asker's words.</summary>
/// <param name="At">When it was first given.</param>
/// <param name="Answer">Its citations name passages and stretches; <see cref="Answer.Nearest"/> is empty.</param>
/// <param name="Nearest">The passages offered instead of an answer, best first.</param>
public sealed record StoredAnswer(string Id, DateTimeOffset At, Answer Answer, IReadOnlyList<NearPassage> Nearest);

public sealed record NearPassage(string PassageId, double Score);

/// <summary>Keeps answers so that their ids resolve in every channel, also after a restart.</summary>
public interface IAnswerStore
{
    /// <summary>
    /// The id the answer is kept under: the shortest that no other answer has. The same fingerprint has the same id every time.
    /// </summary>
    /// <param name="fingerprint">What <see cref="AnswerId.Fingerprint"/> says of question and answer.</param>
    /// <param name="answer">Without the asker's words.</param>
    /// <param name="at">Now.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task<string> KeepAsync(byte[] fingerprint, Answer answer, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>The answer of this id, or null.</summary>
    Task<StoredAnswer?> FindAsync(string id, CancellationToken cancellationToken);
}
