namespace StBriefingBot.Core.Commands.Stores;

/// <summary>What a person thinks of an answer.</summary>
public sealed record Judgement(string AnswerId, string SpeakerId, bool IsHelpful, string? Reason, DateTimeOffset At)
{
    /// <summary>The generation the answer came from; null where none is known.</summary>
    public int? Generation { get; init; }

    /// <summary>What the answer cited when it was judged.</summary>
    public IReadOnlyList<string> PassageIds { get; init; } = [];
}

/// <summary>Something the library lacks, in the words of who misses it.</summary>
/// <param name="AnswerId">The answer that could not be given; null when there was none.</param>
public sealed record SourceRequest(string SpeakerId, string Text, string? AnswerId, DateTimeOffset At);

/// <summary>Keeps what people tell those who keep the library.</summary>
public interface IFeedbackStore
{
    /// <summary>A person has one judgement of an answer: a later one takes the place of an earlier one.</summary>
    Task JudgeAsync(Judgement judgement, CancellationToken cancellationToken);

    /// <summary>Judgements that say an answer did not help and were not dealt with, newest first.</summary>
    Task<IReadOnlyList<Judgement>> OpenAsync(int top, CancellationToken cancellationToken);

    /// <summary>Marks what was said against an answer as dealt with; returns who said it. A later judgement is open again.</summary>
    Task<IReadOnlyList<string>> ResolveAsync(string answerId, string actor, string note, DateTimeOffset at, CancellationToken cancellationToken);

    Task RequestSourceAsync(SourceRequest request, CancellationToken cancellationToken);

    /// <summary>Newest first, at most <paramref name="top"/>.</summary>
    Task<IReadOnlyList<Judgement>> JudgementsAsync(int top, CancellationToken cancellationToken);

    /// <summary>Newest first, at most <paramref name="top"/>.</summary>
    Task<IReadOnlyList<SourceRequest>> SourceRequestsAsync(int top, CancellationToken cancellationToken);
}
