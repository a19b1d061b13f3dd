using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Quizzes.Bank;

/// <summary>A question of the bank, bound to the statements it stands on.</summary>
/// <param name="Id">Unique in the bank.</param>
/// <param name="Topic">What it is about: one of the bank's topics.</param>
/// <param name="Difficulty">From 1, easy, to 3, hard.</param>
/// <param name="Evidence">The statements it stands on, word for word; never empty.</param>
/// <param name="Question">What is asked; of a true-false item, the statement to judge.</param>
/// <param name="Task">What is to be done, and what is right.</param>
/// <param name="Explanation">Why that is right.</param>
/// <remarks>A text may be empty in one language: the item is then asked in the other only.</remarks>
public sealed record QuizItem(string Id, string Topic, int Difficulty, IReadOnlyList<QuizEvidence> Evidence, Bilingual Question, QuizTask Task, Bilingual Explanation)
{
    public const int Easiest = 1;
    public const int Hardest = 3;

    /// <summary>Whether it can be asked in the language.</summary>
    public bool Speaks(LanguageCode language) => Question.In(language).Length > 0;
}

/// <summary>A statement of a source, as it stands in a passage of each language.</summary>
/// <param name="SourceId">The catalogue's id.</param>
/// <param name="Text">Word for word; empty in a language in which the item is not asked.</param>
public sealed record QuizEvidence(string SourceId, Bilingual Text);
