using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;

namespace StBriefingBot.Core.Quizzes.Bank;

/// <summary>The bank as it stands against one generation of the library.</summary>
/// <param name="Topics">Those that items belong to.</param>
/// <param name="Ready">Every statement of theirs is there word for word.</param>
/// <param name="NeedsReview">A statement of theirs is gone or was changed; they are not asked.</param>
public sealed record BoundBank(IReadOnlyList<QuizTopic> Topics, IReadOnlyList<BoundItem> Ready, IReadOnlyList<UnboundItem> NeedsReview)
{
    /// <summary>The item of this id where it can be asked now; else null.</summary>
    public BoundItem? Find(string id) => Ready.FirstOrDefault(bound => bound.Item.Id == id);
}

/// <summary>An item and where its statements stand.</summary>
/// <param name="English">Empty where it is not asked in English.</param>
/// <param name="Japanese">Empty where it is not asked in Japanese.</param>
public sealed record BoundItem(QuizItem Item, IReadOnlyList<Citation> English, IReadOnlyList<Citation> Japanese)
{
    public IReadOnlyList<Citation> CitationsIn(LanguageCode language) => language == LanguageCode.Japanese ? Japanese : English;
}

/// <summary>An item and the first statement of its that is not there any more.</summary>
public sealed record UnboundItem(QuizItem Item, string SourceId, LanguageCode Language, string Statement);
