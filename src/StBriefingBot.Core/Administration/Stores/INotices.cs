namespace StBriefingBot.Core.Administration.Stores;

public enum NoticeKind
{
    /// <summary>What the library did not answer it answers now.</summary>
    AnswerFound,

    /// <summary>An answer the person was given lost its support.</summary>
    SupportLost,

    /// <summary>What the person said of an answer was dealt with.</summary>
    FeedbackDone,
}

/// <summary>Something a person is to be told at the next occasion.</summary>
/// <param name="AnswerId">The answer to look at.</param>
/// <param name="About">The abstention it takes the place of, or an admin's words; null where there is neither.</param>
/// <param name="Since">When the person asked, or when it happened.</param>
public sealed record Notice(NoticeKind Kind, string AnswerId, string? About, DateTimeOffset Since);

/// <summary>Keeps notices until their person comes by. A person is told of one thing once.</summary>
public interface INotices
{
    Task AddAsync(string speakerId, Notice notice, CancellationToken cancellationToken);

    /// <summary>For everybody who was given the answer; returns how many that are.</summary>
    Task<int> TellAskersAsync(string answerId, Notice notice, CancellationToken cancellationToken);

    /// <summary>What waits for the person, oldest first; it waits no longer.</summary>
    Task<IReadOnlyList<Notice>> TakeAsync(string speakerId, CancellationToken cancellationToken);
}
