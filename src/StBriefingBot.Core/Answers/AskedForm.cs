using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Core.Answers;

/// <summary>A question written for a statement by whoever wrote the statement: they vouch that it answers it. Read only when somebody asks something near it.</summary>
internal sealed class AskedForm(string text, Func<string, SentenceProfile> profile, Func<SentenceProfile, Question> read)
{
    private SentenceProfile? asEvidence;
    private Question? asQuestion;

    /// <summary>Its text, read as evidence is. Two threads that ask at once read it twice, to the same effect.</summary>
    public SentenceProfile Profile => asEvidence ??= profile(text);

    /// <summary>Its text, read as a person's question is.</summary>
    public Question Question => asQuestion ??= read(Profile);

    /// <summary>True when an answer to this one is the kind of thing that the other asks for.</summary>
    public bool AsksTheSameOf(Question other) => Kind(Question.Type) == Kind(other.Type);

    /// <summary>A year is a date; "what happened", "why" and "how" are answered alike by a sentence as a whole.</summary>
    private static AnswerType Kind(AnswerType type) => type switch
    {
        AnswerType.Year => AnswerType.Date,
        AnswerType.Percent => AnswerType.Number,
        AnswerType.List => AnswerType.General,
        _ => type,
    };
}
