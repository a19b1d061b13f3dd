using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;

namespace StBriefingBot.Core.Administration.Stores;

/// <summary>Something that was asked and not answered.</summary>
/// <param name="SpeakerId">Who asked.</param>
/// <param name="AnswerId">The abstention; null where somebody asks for a source without having asked a question.</param>
/// <param name="Turns">The person's words, the question last; kept only where the person lets questions be kept, or asks for them to be.</param>
/// <param name="IsRequest">Whether the person asks for a source in these words.</param>
public sealed record GapNote(string SpeakerId, string? AnswerId, QuestionTopic Topic, IReadOnlyList<string>? Turns, bool IsRequest, DateTimeOffset At);

/// <summary>What the library does not answer, of all who asked about the same.</summary>
/// <param name="Number">Names it.</param>
/// <param name="Turns">The question in the words of one who let them be kept; empty where nobody did.</param>
/// <param name="Terms">The library's own terms that it names.</param>
/// <param name="People">How many asked.</param>
/// <param name="Requests">How many of them asked for a source.</param>
/// <param name="AnswerId">The latest abstention; null where none was given.</param>
public sealed record Gap(
    long Number, LanguageCode Language, IReadOnlyList<string> Turns, IReadOnlyList<Bilingual> Terms, int People, int Requests, DateTimeOffset FirstAt, DateTimeOffset LastAt, string? AnswerId);

/// <summary>One who asked.</summary>
/// <param name="AnswerId">The abstention the person was given.</param>
public sealed record GapAsker(string SpeakerId, string? AnswerId, DateTimeOffset At);

/// <summary>Keeps what the library does not answer, and who would like to know.</summary>
public interface IGaps
{
    /// <summary>Adds the person to the open gap of the same topic, or opens one. Nothing is kept of a question about nothing.</summary>
    Task NoteAsync(GapNote note, CancellationToken cancellationToken);

    /// <summary>Open ones: most people first, then the latest; at most <paramref name="top"/>.</summary>
    Task<IReadOnlyList<Gap>> OpenAsync(int top, CancellationToken cancellationToken);

    /// <summary>The open gap about exactly this, which wants the same kind of answer; null where there is none.</summary>
    Task<Gap?> FindAsync(QuestionTopic topic, CancellationToken cancellationToken);

    /// <summary>Closes it; of several who close it at once one is given those who asked, the others nobody.</summary>
    /// <param name="number">Which.</param>
    /// <param name="answerId">What answers it now; null where it is closed without an answer.</param>
    /// <param name="at">Now.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>Null where no such gap is open.</returns>
    Task<IReadOnlyList<GapAsker>?> CloseAsync(long number, string? answerId, DateTimeOffset at, CancellationToken cancellationToken);
}
