namespace StBriefingBot.Core.Commands;

/// <summary>What the bot keeps about a person.</summary>
/// <param name="KeepsQuestions">Whether the person lets their questions be kept as text.</param>
/// <param name="Questions">Texts of kept questions, newest first, with their time.</param>
/// <param name="Answers">Ids of the answers they were given, newest first.</param>
/// <param name="Feedback">How many judgements of answers they gave.</param>
/// <param name="Turns">How many turns of conversation are held in memory.</param>
public sealed record StoredAboutPerson(
    bool KeepsQuestions, IReadOnlyList<(DateTimeOffset At, string Text)> Questions, IReadOnlyList<string> Answers, int Feedback, int Turns)
{
    /// <summary>Texts of their requests for sources, newest first.</summary>
    public IReadOnlyList<string> SourceRequests { get; init; } = [];

    /// <summary>How many quiz questions they answered.</summary>
    public int QuizAnswers { get; init; }
}
