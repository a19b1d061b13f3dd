using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Core.Answers;

/// <summary>A question written for a statement by whoever wrote the statement: they vouch that it answers it.</summary>
/// <param name="Question">The question, read as a person's is.</param>
/// <param name="Profile">Its text, read as evidence is.</param>
internal sealed record AskedForm(Question Question, SentenceProfile Profile)
{
    /// <summary>True when an answer to this one is the kind of thing that the other asks for.</summary>
    public bool AsksTheSameOf(Question other) => Kind(Question.Type) == Kind(other.Type);

    /// <summary>A year is a date; "what happened", "why" and "how" are answered alike by a sentence as a whole.</summary>
    private static AnswerType Kind(AnswerType type) => type switch
    {
        AnswerType.Year => AnswerType.Date,
        AnswerType.Percent or AnswerType.Money => AnswerType.Number,
        AnswerType.List => AnswerType.General,
        _ => type,
    };
}
