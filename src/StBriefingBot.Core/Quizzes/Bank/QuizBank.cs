using StBriefingBot.Core.Knowledge;

namespace StBriefingBot.Core.Quizzes.Bank;

/// <summary>The items as they were written, with where each stands.</summary>
/// <param name="Topics">In the order of their files.</param>
/// <param name="Items">In order; their ids differ.</param>
/// <param name="Findings">What is wrong with what could not be used, and what is worth a look.</param>
public sealed record QuizBank(IReadOnlyList<QuizTopic> Topics, IReadOnlyList<PlacedItem> Items, IReadOnlyList<Finding> Findings)
{
    public static readonly QuizBank Empty = new([], [], []);
}

/// <param name="Id">What items and commands call it.</param>
/// <param name="Name">What people read.</param>
public sealed record QuizTopic(string Id, Bilingual Name);

/// <param name="File">Below the knowledge folder.</param>
/// <param name="Line">From 1.</param>
public sealed record PlacedItem(QuizItem Item, string File, int Line);

/// <summary>Reads the authored items of the library.</summary>
public interface IQuizBankReader
{
    /// <summary>Empty where the library brings none. What cannot be read is among the findings and is left out.</summary>
    Task<QuizBank> ReadAsync(CancellationToken cancellationToken);
}
