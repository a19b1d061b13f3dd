namespace StBriefingBot.Core.Commands.Stores;

/// <summary>That a person was given an answer.</summary>
/// <param name="Question">The person's words; kept only where the person's choice says so. Null where nobody's are.</param>
public sealed record AskedQuestion(string SpeakerId, string AnswerId, string? Question, DateTimeOffset At);

/// <summary>What the stores keep about a person.</summary>
/// <param name="KeepsQuestions">Whether the person lets their questions be kept as text; false until they say so.</param>
/// <param name="Questions">Kept texts, newest first.</param>
/// <param name="Answers">Ids of answers they were given, newest first.</param>
/// <param name="Judgements">How many judgements of answers they gave.</param>
/// <param name="SourceRequests">Texts of their requests for sources, newest first.</param>
public sealed record PersonalRecord(
    bool KeepsQuestions, IReadOnlyList<(DateTimeOffset At, string Text)> Questions, IReadOnlyList<string> Answers, int Judgements, IReadOnlyList<string> SourceRequests)
{
    /// <summary>How many quiz questions they answered.</summary>
    public int QuizAnswers { get; init; }
}

/// <summary>Keeps what belongs to a person, and forgets it when told to.</summary>
public interface IPersonalRecords
{
    /// <summary>Keeps that the person was given the answer, and the question's text where the person lets it be kept.</summary>
    Task KeepAsync(AskedQuestion asked, CancellationToken cancellationToken);

    /// <summary>Whether questions are kept as text from now on. Saying no deletes those kept so far.</summary>
    Task ChooseAsync(string speakerId, bool keepsQuestions, CancellationToken cancellationToken);

    Task<PersonalRecord> FindAsync(string speakerId, CancellationToken cancellationToken);

    /// <summary>Deletes everything that names the person, in every store: choice, questions, answers given, judgements, requests, quiz rounds and answers.</summary>
    Task ForgetAsync(string speakerId, CancellationToken cancellationToken);
}
