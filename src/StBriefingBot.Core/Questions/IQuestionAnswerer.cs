namespace StBriefingBot.Core.Questions;

/// <summary>Answers questions from the library. Thread-safe; never throws for anything a person can type.</summary>
public interface IQuestionAnswerer
{
    Task<Answer> ExecuteAsync(AskRequest request, CancellationToken cancellationToken);
}
